import { useCell } from './cell.ts';
import { useDragBoard } from './drag-board-context.ts';
import styles from './InsertionLine.module.css';

/** The line exactly where it will land; with the keyboard it carries the item's name, since nothing hangs at the pointer. Around the whole column where it keeps an order of its own. */
export function InsertionLine({ column }: { readonly column: string }) {
  const { space, words, isSorted } = useDragBoard();
  const insertion = useCell(space.insertion, (value) => (value?.column === column ? value : null));
  const held = useCell(space.held, (value) => value);
  if (!insertion || !held) return null;
  if (isSorted) return <div className={styles.frame} data-drag-line={insertion.index} />;
  return (
    <div className={styles.line} style={{ top: insertion.top }} data-drag-line={insertion.index}>
      {held.byKeyboard && <span className={styles.name}>{words.name(held.id)}</span>}
    </div>
  );
}
