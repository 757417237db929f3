import type { Locator } from './drag-space.ts';

/** Answers for a list whose rows are all there. */
export function plainLocator(scroller: HTMLElement, rows: HTMLElement, itemIds: readonly string[]): Locator {
  const row = (index: number): HTMLElement | undefined => rows.children[index] as HTMLElement | undefined;
  const end = (): number => {
    const last = row(itemIds.length - 1);
    return last ? last.offsetTop + last.offsetHeight : 0;
  };
  return {
    scroller,
    length: itemIds.length,
    indexOf: (id) => itemIds.indexOf(id),
    at: (y) => {
      for (let index = 0; index < itemIds.length; index += 1) {
        const { offsetTop = 0, offsetHeight = 0 } = row(index) ?? {};
        if (y < offsetTop + offsetHeight / 2) return { index, top: offsetTop };
      }
      return { index: itemIds.length, top: end() };
    },
    topOf: (index) => row(index)?.offsetTop ?? end(),
    reveal: (index) => row(Math.min(index, itemIds.length - 1))?.scrollIntoView?.({ block: 'nearest' }),
  };
}
