import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ProblemId } from '../../domain/id.ts';
import type { DragBoardHandle } from '../../ui/drag/DragBoard.tsx';
import type { ShownColumn } from './use-shown-columns.ts';

/** When the panel closes, the focus returns to its card; if that is gone, to the one that took its place. */
export function useReturnFocus(
  handle: RefObject<DragBoardHandle | null>,
  columns: readonly ShownColumn[],
  cardId: ProblemId | null,
): void {
  const last = useRef<{ readonly id: ProblemId; readonly column: string; readonly index: number } | null>(null);
  useEffect(() => {
    if (cardId !== null) {
      const column = columns.find(({ itemIds }) => itemIds.includes(cardId));
      if (column) last.current = { id: cardId, column: column.id, index: column.itemIds.indexOf(cardId) };
      return;
    }
    if (!last.current) return;
    const { id, column, index } = last.current;
    last.current = null;
    const ids = columns.find((one) => one.id === column)?.itemIds ?? [];
    const neighbour = ids[Math.min(index, ids.length - 1)];
    if (!handle.current?.focusItem(id) && neighbour !== undefined) handle.current?.focusItem(neighbour);
  }, [handle, columns, cardId]);
}
