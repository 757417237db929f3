export interface DragColumn {
  readonly id: string;
  readonly itemIds: readonly string[];
  /** Where the columns stand in rows: which of them, from the top. Columns of a row follow one another. */
  readonly row?: number;
}

/** Where items were let go: below `after`, or above all (null), among the items that are shown. */
export interface Drop {
  /** The one that was held. */
  readonly id: string;
  /** It, and those that were carried with it, in the order they are shown. */
  readonly carried: Carried;
  readonly to: string;
  readonly after: string | null;
}

/** Items, each with the column it was in when it was picked up. */
export type Carried = ReadonlyMap<string, string>;

/** A place for the ear: the position it will have, counted from 1, among how many. */
export interface Spot {
  readonly column: string;
  readonly position: number;
  readonly of: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export const columnOf = (columns: readonly DragColumn[], id: string): DragColumn | undefined =>
  columns.find(({ itemIds }) => itemIds.includes(id));

/** What goes with an item: all that are chosen, in the order they are shown, where it is one of them. */
export function carriedWith(columns: readonly DragColumn[], chosen: ReadonlySet<string>, id: string): Carried {
  const isCarried = (other: string): boolean => (chosen.has(id) ? chosen.has(other) : other === id);
  return new Map(
    columns.flatMap((column) => column.itemIds.filter(isCarried).map((other) => [other, column.id] as const)),
  );
}

/** The next column to the left or right in its row, or at the same place of the next row; undefined at the edge. */
export function besideColumn(columns: readonly DragColumn[], at: number, direction: Direction): DragColumn | undefined {
  const { row } = columns[at] ?? {};
  if (direction === 'left' || direction === 'right') {
    const next = columns[at + (direction === 'left' ? -1 : 1)];
    return next?.row === row ? next : undefined;
  }
  if (row === undefined) return undefined;
  const place = at - columns.findIndex((column) => column.row === row);
  const next = columns.findIndex((column) => column.row === row + (direction === 'up' ? -1 : 1));
  return next < 0 ? undefined : columns[next + place];
}

/** The neighbour above an insertion index, passing over what is carried. */
export function afterAt(itemIds: readonly string[], index: number, carried: Carried): string | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const id = itemIds[at];
    if (id !== undefined && !carried.has(id)) return id;
  }
  return null;
}

/** Above, below or within what is carried, where that lies together: it would not move. */
export function isOwnPlace(itemIds: readonly string[], index: number, carried: Carried): boolean {
  const first = itemIds.findIndex((id) => carried.has(id));
  if (first < 0 || index < first || index > first + carried.size) return false;
  return (
    itemIds.slice(first, first + carried.size).every((id) => carried.has(id)) && first + carried.size <= itemIds.length
  );
}

export function spotAt({ id, itemIds }: DragColumn, index: number, carried: Carried): Spot {
  const isCarried = (item: string): boolean => carried.has(item);
  const own = itemIds.filter(isCarried).length;
  const above = itemIds.slice(0, index).filter(isCarried).length;
  return { column: id, position: index - above + 1, of: itemIds.length - own + carried.size };
}

/**
 * One step for an item and what is carried with it: all to the same height of the next column; up and down those of its own
 * column, past their neighbour. null at the edge.
 */
export function nudge(
  columns: readonly DragColumn[],
  id: string,
  direction: Direction,
  chosen: ReadonlySet<string> = NONE,
): Drop | null {
  const at = columns.findIndex(({ itemIds }) => itemIds.includes(id));
  const from = columns[at];
  if (!from) return null;
  if (direction === 'left' || direction === 'right') {
    const to = besideColumn(columns, at, direction);
    const carried = carriedWith(columns, chosen, id);
    const index = Math.min(from.itemIds.indexOf(id), to?.itemIds.length ?? 0);
    return to ? { id, carried, to: to.id, after: afterAt(to.itemIds, index, carried) } : null;
  }
  const carried = carriedWith([from], chosen, id);
  const ids = [...carried.keys()];
  const [first = id, last = id] = [ids[0], ids.at(-1)];
  const step = direction === 'up' ? from.itemIds.indexOf(first) - 1 : from.itemIds.indexOf(last) + 2;
  if (step < 0 || step > from.itemIds.length) return null;
  return { id, carried, to: from.id, after: afterAt(from.itemIds, step, carried) };
}

const NONE: ReadonlySet<string> = new Set();

/** The item the focus goes to. */
export function walk(columns: readonly DragColumn[], id: string, key: string): string | null {
  const at = columns.findIndex(({ itemIds }) => itemIds.includes(id));
  const ids = columns[at]?.itemIds ?? [];
  const index = ids.indexOf(id);
  switch (key) {
    case 'ArrowDown':
      return ids[index + 1] ?? nextItems(columns, at, 'down')[0] ?? null;
    case 'ArrowUp':
      return ids[index - 1] ?? nextItems(columns, at, 'up').at(-1) ?? null;
    case 'Home':
      return ids[0] ?? null;
    case 'End':
      return ids[ids.length - 1] ?? null;
    case 'ArrowLeft':
    case 'ArrowRight': {
      const next = nextItems(columns, at, key === 'ArrowLeft' ? 'left' : 'right');
      return next[Math.min(index, next.length - 1)] ?? null;
    }
    default:
      return null;
  }
}

/** The items of the next column that has any. */
function nextItems(columns: readonly DragColumn[], at: number, direction: Direction): readonly string[] {
  for (
    let next = besideColumn(columns, at, direction);
    next !== undefined;
    next = besideColumn(columns, columns.indexOf(next), direction)
  )
    if (next.itemIds.length > 0) return next.itemIds;
  return [];
}
