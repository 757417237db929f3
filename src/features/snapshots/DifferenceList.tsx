import type { Difference } from '../../domain/difference-between.ts';
import { lineToChinese, lineToLabel } from '../../domain/difference-words.ts';
import type { ProblemId } from '../../domain/id.ts';
import { titleToLabel } from '../../domain/problem.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Comparison.module.css';

interface Props {
  readonly difference: Difference;
  readonly onOpenCard: (id: ProblemId) => void;
}

export function DifferenceList({ difference: { cards, elsewhere }, onOpenCard }: Props) {
  return (
    <ol className={styles.cards} aria-label="逐项变动">
      {cards.map(({ problemId, title, isThere, lines }) => (
        <li key={problemId} className={styles.card}>
          <h2 className={styles.name}>
            {isThere ? (
              <Button variant="quiet" onPress={() => onOpenCard(problemId)}>
                {titleToLabel(title)}
              </Button>
            ) : (
              titleToLabel(title)
            )}
          </h2>
          <dl className={styles.lines}>
            {lines.map((line, at) => (
              <div key={at} className={styles.line}>
                <dt>{lineToLabel(line)}</dt>
                <dd>{lineToChinese(line)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
      {elsewhere.length > 0 && (
        <li className={styles.card}>
          <h2 className={styles.name}>看板的其他变动</h2>
          {elsewhere.map((says) => (
            <p key={says} className={styles.elsewhere}>
              {says}
            </p>
          ))}
        </li>
      )}
    </ol>
  );
}
