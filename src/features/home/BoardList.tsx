import type { BoardSummary } from '../../domain/board-store.ts';
import type { BoardId } from '../../domain/id.ts';
import { instantToChinese } from '../../platform/clock.ts';
import styles from './HomeScreen.module.css';

interface Props {
  readonly boards: readonly BoardSummary[];
  readonly onOpen: (boardId: BoardId) => void;
}

/** The boards in use; those in the archive folded away below them. */
export function BoardList({ boards, onOpen }: Props) {
  const inUse = boards.filter(({ archivedOn }) => !archivedOn);
  const archived = boards.filter(({ archivedOn }) => !!archivedOn);
  return (
    <>
      {inUse.length > 0 && <Boards label="已有的看板" boards={inUse} onOpen={onOpen} />}
      {archived.length > 0 && (
        <details className={styles.archive}>
          <summary>已归档 {archived.length} 块</summary>
          <Boards label="已归档的看板" boards={archived} onOpen={onOpen} />
        </details>
      )}
    </>
  );
}

function Boards({ label, boards, onOpen }: Props & { readonly label: string }) {
  return (
    <ul className={styles.boards} aria-label={label}>
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
