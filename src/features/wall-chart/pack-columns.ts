import type { LaidItem } from './set-item.ts';

/** Items put one below the other, column after column, so that none is higher than `most`; what does not fit any more is left. */
export function fillColumns(
  items: readonly LaidItem[],
  count: number,
  gap: number,
  most: number,
): { readonly columns: readonly (readonly LaidItem[])[]; readonly left: readonly LaidItem[] } {
  const columns: LaidItem[][] = [[]];
  let used = 0;
  for (const [at, item] of items.entries()) {
    const isFirst = columns.at(-1)?.length === 0;
    const needed = (isFirst ? 0 : gap) + item.height;
    if (used + needed <= most + TOLERANCE) {
      columns.at(-1)?.push(item);
      used += needed;
    } else if (columns.length < count && item.height <= most + TOLERANCE) {
      columns.push([item]);
      used = item.height;
    } else return { columns, left: items.slice(at) };
  }
  return { columns, left: [] };
}

/** The least height in which the items stand in so many columns. */
export function leastHeight(items: readonly LaidItem[], count: number, gap: number): number {
  if (items.length === 0) return 0;
  const whole = heightOf(items, gap);
  let [low, high] = [Math.max(whole / count - gap, ...items.map(({ height }) => height)), whole];
  if (fillColumns(items, count, gap, low).left.length === 0) return low;
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fillColumns(items, count, gap, middle).left.length === 0) high = middle;
    else low = middle;
  }
  return high;
}

export const heightOf = (items: readonly LaidItem[], gap: number): number =>
  items.reduce((sum, { height }) => sum + height + gap, -gap);

const TOLERANCE = 0.001;
