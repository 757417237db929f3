import { useState } from 'react';
import type { Board } from '../../domain/board.ts';
import type { ProblemId } from '../../domain/id.ts';
import { titleToLabel } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import styles from './CarryOverScreen.module.css';

interface Props {
  readonly title: string;
  readonly says: string;
  readonly board: Board;
  readonly problems: readonly Problem[];
  readonly numbers: ReadonlyMap<ProblemId, number>;
  /** Those that do not go along. */
  readonly leftOut: ReadonlySet<ProblemId>;
  /** Those that the other board has already. */
  readonly taken: ReadonlySet<ProblemId>;
  readonly onLeaveOut: (ids: readonly ProblemId[], isLeftOut: boolean) => void;
}

/** So many are shown at once. */
const SHOWN = 100;

/** Last year's cards of one kind; each goes along unless it is left out. */
export function CarryList({ title, says, board, problems, numbers, leftOut, taken, onLeaveOut }: Props) {
  const [isWhole, showWhole] = useState(false);
  if (problems.length === 0) return null;
  const free = problems.filter(({ id }) => !taken.has(id)).map(({ id }) => id);
  const goes = free.filter((id) => !leftOut.has(id)).length;
  const shown = isWhole ? problems : problems.slice(0, SHOWN);
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.subtitle}>
          {title}{' '}
          <span className={styles.count}>
            {goes === problems.length ? problems.length : `${goes} / ${problems.length}`}
          </span>
        </h2>
        {free.length > 0 && (
          <Button
            isSmall
            variant="quiet"
            aria-label={`${goes > 0 ? '全不选' : '全选'}：${title}`}
            onPress={() => onLeaveOut(free, goes > 0)}
          >
            {goes > 0 ? '全不选' : '全选'}
          </Button>
        )}
      </header>
      <p className={styles.says}>{says}</p>
      <ul className={styles.list}>
        {shown.map((problem) => (
          <li key={problem.id} className={styles.item}>
            <Checkbox
              isSelected={!taken.has(problem.id) && !leftOut.has(problem.id)}
              isDisabled={taken.has(problem.id)}
              onChange={(isChosen) => onLeaveOut([problem.id], !isChosen)}
            >
              <span className={styles.number}>{numbers.get(problem.id)}</span>
              <span className={styles.words}>{titleToLabel(problem.title)}</span>
              <span className={styles.facts}>{taken.has(problem.id) ? '已在那块看板上' : factsOf(board, problem)}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <Button isSmall onPress={() => showWhole(true)}>
          {`还有 ${problems.length - shown.length} 条，全部显示`}
        </Button>
      )}
    </section>
  );
}

function factsOf(board: Board, { id, owner, deadlineText }: Problem): string {
  const ids = board.measuresByProblem.get(id) ?? [];
  const done = ids.filter((measureId) => board.measures.get(measureId)?.done).length;
  return [ids.length > 0 ? `措施 ${done}/${ids.length}` : '无措施', owner.trim(), deadlineText.trim()]
    .filter(Boolean)
    .join(' · ');
}
