import type { VirtualizerHandle } from 'virtua';
import type { Spot } from './grid-range.ts';

/** Rows on the way are measured as they are drawn, and what was in view is pushed on: it is looked again for so many frames. */
const MOST_FRAMES = 12;

/**
 * Scrolls to a cell, far away or near, and then calls `onLook` each time: a row that is not measured yet is hidden, and takes no
 * focus. Answers with how to stop.
 */
export function revealUntilSeen(
  frame: HTMLElement,
  list: VirtualizerHandle | null,
  spot: Spot,
  onLook: () => void,
): () => void {
  let left = MOST_FRAMES;
  let request = 0;
  const look = (): void => {
    const cell = frame.querySelector(`[data-grid-row="${spot.row}"] [data-grid-column="${spot.column}"]`);
    const isFar = !cell || distance(frame, cell) > frame.clientHeight;
    if (isFar) list?.scrollToIndex(spot.row, { align: 'center' });
    // The head and the frozen columns lie over the cells: the grid's scroll padding keeps them clear.
    else {
      cell.querySelector('[role="note"]')?.scrollIntoView?.({ block: 'nearest' });
      cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    }
    onLook();
    left -= 1;
    if (left > 0) request = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(request);
}

/** How far a cell is out of view, up or down, in px. */
function distance(frame: HTMLElement, cell: Element): number {
  const [seen, wanted] = [frame.getBoundingClientRect(), cell.getBoundingClientRect()];
  return Math.max(0, wanted.top - seen.bottom, seen.top - wanted.bottom);
}
