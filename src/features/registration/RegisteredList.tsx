import type { Board } from '../../domain/board.ts';
import type { ProblemId } from '../../domain/id.ts';
import { titleToLabel } from '../../domain/problem.ts';
import type { Perform } from '../../queries/perform.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './RegistrationForm.module.css';

interface Props {
  readonly board: Board;
  /** The last first. */
  readonly ids: readonly ProblemId[];
  readonly perform: Perform;
}

const SHOWN = 5;

/** What was registered just now; a slip is taken back here. */
export function RegisteredList({ board, ids, perform }: Props) {
  const problems = ids.flatMap((id) => board.problems.get(id) ?? []);
  if (problems.length === 0) return null;
  return (
    <section className={styles.registered} aria-label="刚才登记的">
      <p className={styles.hint} role="status">{`这次已登记 ${problems.length} 条`}</p>
      <ul className={styles.lines}>
        {problems.slice(0, SHOWN).map(({ id, title }) => (
          <li key={id} className={styles.line}>
            <span className={styles.words}>{titleToLabel(title)}</span>
            <IconButton
              icon="undo"
              label={`撤回“${titleToLabel(title)}”`}
              onPress={() => perform({ type: 'delete-problem', id })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
