import type { BoardId, ProblemId } from '../domain/id.ts';
import { titleToLabel } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { stageToChinese } from '../domain/stage.ts';
import styles from './SimilarList.module.css';

export interface ListedSimilar {
  readonly problem: Pick<Problem, 'id' | 'title' | 'stage'>;
  readonly boardId: BoardId;
  /** null on this board. */
  readonly year: number | null;
}

interface Props {
  readonly found: readonly ListedSimilar[];
  readonly hrefOf: (boardId: BoardId, problemId: ProblemId) => string;
  /** Before one goes there: what stands over the screen makes room. */
  readonly onLeave: () => void;
}

/** Problems like the one being written, each a way to its card; nothing where there are none. */
export function SimilarList({ found, hrefOf, onLeave }: Props) {
  if (found.length === 0) return null;
  return (
    <section className={styles.similar} aria-label="相似的问题">
      <p className={styles.head}>相似的问题</p>
      <ul className={styles.list}>
        {found.map(({ problem, boardId, year }) => (
          <li key={`${boardId} ${problem.id}`}>
            <a href={hrefOf(boardId, problem.id)} className={styles.link} onClick={onLeave}>
              {titleToLabel(problem.title)}
            </a>
            <span className={styles.note}>
              {year === null ? '' : `${year}年度 · `}
              {stageToChinese(problem.stage)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
