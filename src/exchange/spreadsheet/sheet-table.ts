/** A table as it was found, before anything in it is understood. */
export interface SheetTable {
  /** The sheet's name; '' for the clipboard. */
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** A blank cell may stand for the one above it: on the clipboard nothing tells merged cells from empty ones. */
  readonly isFilledDown: boolean;
}

export interface SheetCell {
  readonly text: string;
  /** It is the lower part of a merged cell, whose text it has. */
  readonly isBelow: boolean;
  /** It is merged with what stands beside it. */
  readonly isWide: boolean;
}

export const EMPTY_CELL: SheetCell = { text: '', isBelow: false, isWide: false };

/** The rows of a pasted table. */
export const cellsToTable = (cells: readonly (readonly string[])[]): SheetTable => ({
  name: '',
  rows: cells.map((row) => row.map((text) => ({ ...EMPTY_CELL, text }))),
  isFilledDown: true,
});

export const textsOf = (row: readonly SheetCell[]): readonly string[] => row.map(({ text }) => text);
