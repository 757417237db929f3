import { useDraggable } from '@dnd-kit/core';
import { useCallback, useContext, useSyncExternalStore } from 'react';
import { LinkContext } from './link-context.ts';
import type { LinkEnd } from './link-over.ts';

/** Makes a row an end of a link: `place` goes on the row, `grip` on the part it is dragged by. */
export function useLinkEnd(end: LinkEnd) {
  const over = useContext(LinkContext);
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: `${end.side}/${end.id}`, data: end });
  const isOver = useSyncExternalStore(
    over.follow,
    useCallback(() => over.get()?.id === end.id && over.get()?.side === end.side, [over, end.id, end.side]),
  );
  return {
    place: { 'data-link-side': end.side, 'data-link-id': end.id },
    grip: { ref: setNodeRef, ...listeners },
    isDragging,
    isOver,
  };
}
