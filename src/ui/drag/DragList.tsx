import { useDroppable } from '@dnd-kit/core';
import { memo, useRef } from 'react';
import type { ReactNode } from 'react';
import { useCell } from './cell.ts';
import { useDragBoard } from './drag-board-context.ts';
import styles from './DragList.module.css';
import { InsertionLine } from './InsertionLine.tsx';
import { PlainRows } from './PlainRows.tsx';
import { VirtualRows } from './VirtualRows.tsx';

interface Props {
  readonly column: string;
  readonly label: string;
  readonly itemIds: readonly string[];
  /** Height of a row that was not yet measured, in px. */
  readonly estimate: number;
  /** Shown when there are no items. */
  readonly empty: ReactNode;
  /** As high as its items up to a height of its own, instead of as high as what it stands in. */
  readonly isGrowing?: boolean;
}

/** Up to here all rows are there, and the browser's own search finds them; above, only what is in sight. */
const PLAIN = 120;

/** The droppable is an inner block as high as the list: the auto-scroll passes over a droppable that scrolls itself. */
export const DragList = memo(function DragList({ column, label, itemIds, estimate, empty, isGrowing = false }: Props) {
  const { space } = useDragBoard();
  const scroller = useRef<HTMLDivElement>(null);
  const { setNodeRef } = useDroppable({ id: column });
  const chosen = useCell(space.stops, (stops) => stops[column]);
  const stop = Math.max(0, chosen === undefined ? 0 : itemIds.indexOf(chosen));
  const Rows = itemIds.length > PLAIN ? VirtualRows : PlainRows;
  return (
    <div ref={scroller} className={`${styles.scroller} ${isGrowing ? styles.growing : ''}`} data-drag-column={column}>
      <div ref={setNodeRef} className={styles.content}>
        {itemIds.length === 0 && empty}
        <Rows column={column} label={label} itemIds={itemIds} stop={stop} estimate={estimate} scroller={scroller} />
        <InsertionLine column={column} />
      </div>
    </div>
  );
});
