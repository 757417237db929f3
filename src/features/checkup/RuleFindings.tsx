import { useState } from 'react';
import type { Board } from '../../domain/board.ts';
import type { CheckRule, Finding } from '../../domain/checkup.ts';
import type { ProblemId } from '../../domain/id.ts';
import { titleToLabel } from '../../domain/problem.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CheckupScreen.module.css';

/** To a screen where what a rule finds is mended. */
export interface Way {
  readonly label: string;
  readonly go: () => void;
}

interface Props {
  readonly board: Board;
  readonly rule: CheckRule;
  readonly findings: readonly Finding[];
  readonly numbers: ReadonlyMap<ProblemId, number>;
  readonly cardId: ProblemId | null;
  readonly onOpenCard: (id: ProblemId) => void;
  /** Where all of them are mended in one place. */
  readonly way: Way | null;
  readonly onMute: () => void;
}

/** So many findings of a rule are shown at once. */
const SHOWN = 30;

export function RuleFindings({ board, rule, findings, numbers, cardId, onOpenCard, way, onMute }: Props) {
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, SHOWN);
  return (
    <section className={styles.section} aria-label={rule.label}>
      <header className={styles.head}>
        <h2 className={styles.rule}>
          {rule.label} <span className={styles.count}>{findings.length}</span>
        </h2>
        <Button isSmall variant="quiet" aria-label={`不检查：${rule.label}`} onPress={onMute}>
          不检查这一项
        </Button>
      </header>
      <p className={styles.why}>{rule.why}</p>
      <ul className={styles.list}>
        {shown.map(({ problemId, says }, at) => (
          <li key={`${problemId ?? ''} ${at}`}>
            {problemId === null ? (
              <p className={styles.finding}>{says}</p>
            ) : (
              <button
                type="button"
                className={styles.finding}
                aria-current={problemId === cardId}
                onClick={() => onOpenCard(problemId)}
              >
                <span className={styles.number}>{numbers.get(problemId)}</span>
                <span className={styles.words}>{titleToLabel(board.problems.get(problemId)?.title ?? '')}</span>
                <span className={styles.reason}>{says}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {way && (
        <Button isSmall onPress={way.go}>
          {way.label}
        </Button>
      )}
      {shown.length < findings.length && (
        <Button isSmall onPress={() => showWhole(true)}>
          {`还有 ${findings.length - shown.length} 处，全部显示`}
        </Button>
      )}
    </section>
  );
}
