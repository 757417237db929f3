import { useCell } from './cell.ts';
import { useDragBoard } from './drag-board-context.ts';
import styles from './InsertionLine.module.css';

/** The line exactly where it will land; with the keyboard it carries the item's name, since nothing hangs at the pointer. */
export function InsertionLine({ column }: { readonly column: string }) {
  const { space, words } = useDragBoard();
  const insertion = useCell(space.insertion, (value) => (value?.column === column ? value : null));
  const held = useCell(space.held, (value) => value);
  if (!insertion || !held) return null;
  return (
    <div className={styles.line} style={{ top: insertion.top }} data-drag-line={insertion.index}>
      {held.byKeyboard && <span className={styles.name}>{words.name(held.id)}</span>}
    </div>
  );
}
