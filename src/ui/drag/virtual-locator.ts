import type { VirtualizerHandle } from 'virtua';
import type { Locator } from './drag-space.ts';

/** Answers for a list of which only what is in sight is mounted. */
export function virtualLocator(scroller: HTMLElement, list: VirtualizerHandle, itemIds: readonly string[]): Locator {
  const last = itemIds.length - 1;
  const topOf = (index: number): number =>
    index > last ? list.getItemOffset(last) + list.getItemSize(last) : list.getItemOffset(index);
  return {
    scroller,
    length: itemIds.length,
    indexOf: (id) => itemIds.indexOf(id),
    at: (y) => {
      const found = list.findItemIndex(Math.max(0, y));
      const index = y < list.getItemOffset(found) + list.getItemSize(found) / 2 ? found : found + 1;
      return { index, top: topOf(index) };
    },
    topOf,
    reveal: (index) => list.scrollToIndex(Math.min(index, last), { align: 'nearest' }),
  };
}
