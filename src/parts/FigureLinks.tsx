import type { Board } from '../domain/board.ts';
import { boardWithin, NO_FILTER } from '../domain/board-filter.ts';
import type { BoardFilter } from '../domain/board-filter.ts';
import { figuresOf, STANDING_LABELS, STANDINGS } from '../domain/standing.ts';
import styles from './FigureLinks.module.css';

interface Props {
  readonly board: Board;
  /** Of which problems the paper is. */
  readonly scope: BoardFilter;
  readonly onOpen: (filter: BoardFilter) => void;
}

/** The paper's figures, each of which opens the cards behind it. */
export function FigureLinks({ board, scope, onOpen }: Props) {
  const { problems, standings } = figuresOf(boardWithin(board, scope));
  if (problems === 0) return null;
  const figures = [
    { id: 'all', label: '查摆问题', count: problems, filter: scope },
    ...STANDINGS.map((standing) => ({
      id: standing,
      label: STANDING_LABELS[standing],
      count: standings[standing],
      filter: { ...NO_FILTER, ...scope, standing },
    })),
  ].filter(({ count }) => count > 0);
  return (
    <div className={styles.figures} role="group" aria-label="数字由哪些卡片得来">
      {figures.map(({ id, label, count, filter }) => (
        <button key={id} type="button" className={styles.figure} title="看这些卡片" onClick={() => onOpen(filter)}>
          {label} {count} 个
        </button>
      ))}
    </div>
  );
}
