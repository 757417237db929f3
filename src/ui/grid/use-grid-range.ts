import { useState } from 'react';
import type { GridColumn } from './grid-props.ts';
import type { CellName } from './use-cell-edit.ts';
import { rangeAt, spotWithin } from './grid-range.ts';
import type { GridRange } from './grid-range.ts';

interface Held {
  readonly range: GridRange;
  /** What the anchor stood on: it is followed where rows are sorted or columns moved. */
  readonly rowId: string | undefined;
  readonly columnId: string | undefined;
}

const START = rangeAt({ row: 0, column: 0 });

/** The chosen range, at first `begin`. It follows its first cell to wherever that now stands, and shrinks to it when it has moved. */
export function useGridRange(
  rowIds: readonly string[],
  columns: readonly GridColumn[],
  begin: CellName | null,
): readonly [GridRange, (range: GridRange) => void] {
  const [held, setHeld] = useState<Held>({ range: START, rowId: begin?.rowId, columnId: begin?.columnId });
  const choose = (range: GridRange): void =>
    setHeld({ range, rowId: rowIds[range.anchor.row], columnId: columns[range.anchor.column]?.id });
  return [followed(held, rowIds, columns), choose];
}

function followed(
  { range, rowId, columnId }: Held,
  rowIds: readonly string[],
  columns: readonly GridColumn[],
): GridRange {
  const size = { rows: rowIds.length, columns: columns.length };
  const { anchor, head } = range;
  const isThere =
    (rowId === undefined || rowIds[anchor.row] === rowId) &&
    (columnId === undefined || columns[anchor.column]?.id === columnId);
  if (isThere) return { anchor: spotWithin(anchor, size), head: spotWithin(head, size) };
  const row = rowId === undefined ? -1 : rowIds.indexOf(rowId);
  const column = columns.findIndex(({ id }) => id === columnId);
  return rangeAt(spotWithin({ row: row < 0 ? anchor.row : row, column: column < 0 ? anchor.column : column }, size));
}
