import { useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import { boardOfProblems } from '../../domain/board-filter.ts';
import { dayToChinese } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { problemsByCategory } from '../../domain/paper-order.ts';
import { figuresOf, figuresToSentence } from '../../domain/standing.ts';
import styles from './Figures.module.css';
import { StandingBar } from './StandingBar.tsx';

/** What the meeting begins with: how many, how far, category by category. */
export function OpeningSlide({ board, today }: { readonly board: Board; readonly today: Day }) {
  const figures = useMemo(() => figuresOf(board), [board]);
  const groups = useMemo(
    () =>
      problemsByCategory(board).map(({ category, problems }) => ({
        id: category?.id ?? '',
        name: category?.name ?? '未分类',
        figures: figuresOf(
          boardOfProblems(
            board,
            problems.map(({ id }) => id),
          ),
        ),
      })),
    [board],
  );
  return (
    <>
      <p className={styles.unit}>{board.about?.unit}</p>
      <h1 className={styles.title}>{board.about?.name}</h1>
      <p className={styles.sentence}>
        截至{dayToChinese(today)}，{figuresToSentence(figures)}。
      </p>
      <ul className={styles.rows} aria-label="各类别的进度">
        {groups.map(({ id, name, figures: { problems, standings } }) => (
          <li key={id} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>
              {standings.completed} / {problems} 完成
            </span>
            <StandingBar problems={problems} standings={standings} />
          </li>
        ))}
      </ul>
    </>
  );
}
