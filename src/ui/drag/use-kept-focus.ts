import { useLayoutEffect, useRef } from 'react';
import { focusItem } from './drag-space.ts';
import type { DragSpace } from './drag-space.ts';
import { columnOf } from './place.ts';
import type { DragColumn } from './place.ts';

/** Where the focus is, or is expected once a question in between has been answered. */
interface Wish {
  readonly id: string;
  readonly column: string;
  readonly index: number;
  readonly isExpected: boolean;
}

/** A change that takes the focused item elsewhere, or away, takes the focus along: to the item, or to its neighbour. */
export function useKeptFocus(space: DragSpace, columns: readonly DragColumn[]) {
  const wish = useRef<Wish | null>(null);
  useLayoutEffect(() => {
    if (!wish.current) return;
    if (isNowhere()) fulfil(space, columns, wish.current);
    else if (wish.current.isExpected)
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (!wish.current?.isExpected || isElsewhere()) return;
          fulfil(space, columns, wish.current);
          wish.current = { ...wish.current, isExpected: false };
        }),
      );
  }, [space, columns]);
  const keep = (id: string, isExpected: boolean): void => {
    const column = columnOf(columns, id);
    if (column) wish.current = { id, column: column.id, index: column.itemIds.indexOf(id), isExpected };
  };
  return {
    keep,
    /** The person left it: a click beside, a field, a dialog. */
    forget: (): void => {
      if (!wish.current?.isExpected) wish.current = null;
    },
  };
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

const isElsewhere = (): boolean =>
  document.activeElement?.closest('[role="dialog"], [role="alertdialog"], input, textarea') !== null && !isNowhere();

function fulfil(space: DragSpace, columns: readonly DragColumn[], { id, column, index }: Wish): void {
  if (columnOf(columns, id)) focusItem(space, id);
  else {
    const ids = columns.find((one) => one.id === column)?.itemIds ?? [];
    const neighbour =
      ids[Math.min(index, ids.length - 1)] ?? columns.find(({ itemIds }) => itemIds.length > 0)?.itemIds[0];
    if (neighbour !== undefined) focusItem(space, neighbour);
  }
}
