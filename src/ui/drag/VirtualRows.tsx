import { useLayoutEffect, useRef } from 'react';
import { Virtualizer } from 'virtua';
import type { VirtualizerHandle } from 'virtua';
import { useCell } from './cell.ts';
import { useDragBoard } from './drag-board-context.ts';
import { DragItem } from './DragItem.tsx';
import styles from './DragList.module.css';
import type { RowsProps } from './rows-props.ts';
import { virtualLocator } from './virtual-locator.ts';

/** The dragged item and the one with the focus stay mounted wherever the list is scrolled to. */
export function VirtualRows({ column, label, itemIds, stop, estimate, scroller }: RowsProps) {
  const { space } = useDragBoard();
  const rows = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const heldId = useCell(space.held, (held) => (held?.carried.get(held.id) === column ? held.id : null));
  const held = heldId === null ? -1 : itemIds.indexOf(heldId);
  useLayoutEffect(() => {
    const element = rows.current?.closest<HTMLElement>('[data-drag-column]');
    if (!element || !list.current) return;
    space.locators.set(column, virtualLocator(element, list.current, itemIds));
    return () => void space.locators.delete(column);
  }, [space, column, itemIds]);
  return (
    <div ref={rows} role="list" aria-label={label}>
      <Virtualizer
        ref={list}
        scrollRef={scroller}
        itemSize={estimate}
        keepMounted={held >= 0 ? [stop, held] : [stop]}
        data={itemIds}
      >
        {(id: string, index: number) => (
          <div key={id} role="listitem" aria-setsize={itemIds.length} aria-posinset={index + 1} className={styles.row}>
            <DragItem id={id} isStop={index === stop} />
          </div>
        )}
      </Virtualizer>
    </div>
  );
}
