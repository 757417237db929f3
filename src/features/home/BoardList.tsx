import type { BoardSummary } from '../../domain/board-store.ts';
import type { BoardId } from '../../domain/id.ts';
import { instantToChinese } from '../../platform/clock.ts';
import styles from './HomeScreen.module.css';

interface Props {
  readonly boards: readonly BoardSummary[];
  readonly onOpen: (boardId: BoardId) => void;
}

export function BoardList({ boards, onOpen }: Props) {
  if (boards.length === 0) return null;
  return (
    <ul className={styles.boards} aria-label="已有的看板">
      {boards.map(({ id, name, year, problems, completed, changedAt }) => (
        <li key={id}>
          <button type="button" className={styles.board} onClick={() => onOpen(id)}>
            <span className={styles.boardName}>{name}</span>
            {!name.includes(String(year)) && <span className={styles.boardFacts}>{year}年度</span>}
            <span className={styles.boardFacts}>
              {problems} 个问题，已完成 {completed} 个
            </span>
            <span className={styles.boardFacts}>{instantToChinese(changedAt)} 改过</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
