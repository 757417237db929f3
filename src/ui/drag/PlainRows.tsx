import { useLayoutEffect, useRef } from 'react';
import { useDragBoard } from './drag-board-context.ts';
import { DragItem } from './DragItem.tsx';
import styles from './DragList.module.css';
import { plainLocator } from './plain-locator.ts';
import type { RowsProps } from './rows-props.ts';

export function PlainRows({ column, label, itemIds, stop, scroller }: RowsProps) {
  const { space } = useDragBoard();
  const rows = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (!scroller.current || !rows.current) return;
    space.locators.set(column, plainLocator(scroller.current, rows.current, itemIds));
    return () => void space.locators.delete(column);
  }, [space, column, itemIds, scroller]);
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
