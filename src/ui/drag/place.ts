export interface DragColumn {
  readonly id: string;
  readonly itemIds: readonly string[];
}

/** Where an item was let go: below `after`, or above all (null), among the items that are shown. */
export interface Drop {
  readonly id: string;
  /** The column it was in when it was picked up. */
  readonly from: string;
  readonly to: string;
  readonly after: string | null;
}

/** A place for the ear: the position it will have, counted from 1, among how many. */
export interface Spot {
  readonly column: string;
  readonly position: number;
  readonly of: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export const columnOf = (columns: readonly DragColumn[], id: string): DragColumn | undefined =>
  columns.find(({ itemIds }) => itemIds.includes(id));

/** The neighbour above an insertion index, passing over the dragged item itself. */
export function afterAt(itemIds: readonly string[], index: number, self: string): string | null {
  for (let at = index - 1; at >= 0; at -= 1) if (itemIds[at] !== self) return itemIds[at] ?? null;
  return null;
}

/** Above or below itself: it would not move. */
export const isOwnPlace = (itemIds: readonly string[], index: number, self: string): boolean =>
  itemIds[index] === self || itemIds[index - 1] === self;

export function spotAt({ id, itemIds }: DragColumn, index: number, self: string): Spot {
  const own = itemIds.indexOf(self);
  const isAmong = own >= 0;
  return { column: id, position: index + (isAmong && own < index ? 0 : 1), of: itemIds.length + (isAmong ? 0 : 1) };
}

/** One step for an item: past its neighbour, or to the same height of the next column. null at the edge. */
export function nudge(columns: readonly DragColumn[], id: string, direction: Direction): Drop | null {
  const at = columns.findIndex(({ itemIds }) => itemIds.includes(id));
  const from = columns[at];
  if (!from) return null;
  const index = from.itemIds.indexOf(id);
  if (direction === 'left' || direction === 'right') {
    const to = columns[at + (direction === 'left' ? -1 : 1)];
    return to
      ? { id, from: from.id, to: to.id, after: afterAt(to.itemIds, Math.min(index, to.itemIds.length), id) }
      : null;
  }
  const step = direction === 'up' ? index - 1 : index + 2;
  if (step < 0 || step > from.itemIds.length) return null;
  return { id, from: from.id, to: from.id, after: afterAt(from.itemIds, step, id) };
}

/** The item the focus goes to. */
export function walk(columns: readonly DragColumn[], id: string, key: string): string | null {
  const at = columns.findIndex(({ itemIds }) => itemIds.includes(id));
  const ids = columns[at]?.itemIds ?? [];
  const index = ids.indexOf(id);
  switch (key) {
    case 'ArrowDown':
      return ids[index + 1] ?? null;
    case 'ArrowUp':
      return ids[index - 1] ?? null;
    case 'Home':
      return ids[0] ?? null;
    case 'End':
      return ids[ids.length - 1] ?? null;
    case 'ArrowLeft':
    case 'ArrowRight':
      return sideways(columns, at, key === 'ArrowLeft' ? -1 : 1, index);
    default:
      return null;
  }
}

/** The next column that has items: the one at the same height, or its last. */
function sideways(columns: readonly DragColumn[], at: number, step: number, index: number): string | null {
  for (let next = at + step; next >= 0 && next < columns.length; next += step) {
    const ids = columns[next]?.itemIds ?? [];
    if (ids.length > 0) return ids[Math.min(index, ids.length - 1)] ?? null;
  }
  return null;
}
