import { useDroppable } from '@dnd-kit/core';

/** The inner element of a scrolling side (min-height: 100%): near its edges a drag scrolls it. */
export const useLinkSide = (side: string): ((element: HTMLElement | null) => void) =>
  useDroppable({ id: `side/${side}` }).setNodeRef;
