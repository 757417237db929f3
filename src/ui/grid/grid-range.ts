/** A cell by its place, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What is chosen: from the cell that has the focus to the one that a Shift has stretched it to. */
export interface GridRange {
  readonly anchor: Spot;
  readonly head: Spot;
}

/** How many there are. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Both ends included. */
export interface GridBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const rangeAt = (spot: Spot): GridRange => ({ anchor: spot, head: spot });

export const boxOf = ({ anchor, head }: GridRange): GridBox => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  right: Math.max(anchor.column, head.column),
});

/** The nearest cell that there is; in an empty grid the first. */
export const spotWithin = ({ row, column }: Spot, { rows, columns }: GridSize): Spot => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});

/** What a key asks for of the place, as a spreadsheet understands it; null where it is none of these. */
export interface GridKey {
  readonly key: string;
  readonly isCtrl: boolean;
  readonly isShift: boolean;
}

/** Rows that Page Up and Page Down go by. */
const PAGE = 10;

/** The cell a key leads to from this one; null where the key leads nowhere. */
export function spotAfterKey(
  from: Spot,
  { key, isCtrl }: Pick<GridKey, 'key' | 'isCtrl'>,
  size: GridSize,
): Spot | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const to = (row: number, column: number): Spot => spotWithin({ row, column }, size);
  switch (key) {
    case 'ArrowUp':
      return to(isCtrl ? 0 : from.row - 1, from.column);
    case 'ArrowDown':
      return to(isCtrl ? lastRow : from.row + 1, from.column);
    case 'ArrowLeft':
      return to(from.row, isCtrl ? 0 : from.column - 1);
    case 'ArrowRight':
      return to(from.row, isCtrl ? lastColumn : from.column + 1);
    case 'Home':
      return to(isCtrl ? 0 : from.row, 0);
    case 'End':
      return to(isCtrl ? lastRow : from.row, lastColumn);
    case 'PageUp':
      return to(from.row - PAGE, from.column);
    case 'PageDown':
      return to(from.row + PAGE, from.column);
    default:
      return null;
  }
}

/** The range after a key; Shift stretches it, else it becomes one cell. null where the key leads nowhere. */
export function rangeAfterKey(range: GridRange, asked: GridKey, size: GridSize): GridRange | null {
  if (asked.isCtrl && asked.key.toLowerCase() === 'a')
    return { anchor: { row: 0, column: 0 }, head: spotWithin({ row: size.rows, column: size.columns }, size) };
  const spot = spotAfterKey(asked.isShift ? range.head : range.anchor, asked, size);
  if (spot === null) return null;
  return asked.isShift ? { anchor: range.anchor, head: spot } : rangeAt(spot);
}

/** The cell that Tab leads to, row by row; null past either end: there Tab leaves the grid. */
export function spotAfterTab({ row, column }: Spot, isBack: boolean, { rows, columns }: GridSize): Spot | null {
  const at = row * columns + column + (isBack ? -1 : 1);
  return at < 0 || at >= rows * columns ? null : { row: Math.floor(at / columns), column: at % columns };
}
