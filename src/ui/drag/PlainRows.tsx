import { useLayoutEffect, useRef } from 'react';
import { useDragBoard } from './drag-board-context.ts';
import { DragItem } from './DragItem.tsx';
import styles from './DragList.module.css';
import { plainLocator } from './plain-locator.ts';
import type { RowsProps } from './rows-props.ts';

export function PlainRows({ column, label, itemIds, stop }: RowsProps) {
  const { space } = useDragBoard();
  const rows = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const scroller = rows.current?.closest<HTMLElement>('[data-drag-column]');
    if (!scroller || !rows.current) return;
    space.locators.set(column, plainLocator(scroller, rows.current, itemIds));
    return () => void space.locators.delete(column);
  }, [space, column, itemIds]);
  return (
    <ul ref={rows} aria-label={label}>
      {itemIds.map((id, index) => (
        <li key={id} className={styles.row}>
          <DragItem id={id} isStop={index === stop} />
        </li>
      ))}
    </ul>
  );
}
