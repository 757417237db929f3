import type { PaperColumn, PaperRow, PaperTable } from '../../domain/paper.ts';
import { FONTS } from '../paper-look.ts';
import { evenLines, linesIn } from '../text-width.ts';
import { cellToRuns, runsToPortions, runsToText, textToRuns } from './cell-runs.ts';
import { TALLEST_ROW } from './sheet-plan.ts';
import type { Band, CellLook, PlannedCell, PlannedRun } from './sheet-plan.ts';

/** A table's head and rows in letters of one size. Excel fits no row to text in merged cells, so every height is reckoned here. */
export interface TableBands {
  readonly head: Band;
  readonly rows: readonly Band[];
}

/** In the largest letters in which every row is a row of Excel's; where none is small enough, in the usual ones. */
export function tableBands(table: PaperTable, columnWidths: readonly number[], sizes: readonly number[]): TableBands {
  const tries = sizes.map((size) => bandsInSize(table, columnWidths, size));
  const fitting = tries.find(({ rows }) => rows.every(({ height }) => height <= TALLEST_ROW));
  return fitting ?? tries[0] ?? bandsInSize(table, columnWidths, 10.5);
}

function bandsInSize({ columns, rows }: PaperTable, columnWidths: readonly number[], size: number): TableBands {
  const ems = columnWidths.map((width) => emsIn(width, size));
  const heads = columns.map(({ head }, at) => textToRuns(evenLines(head, ems[at] ?? 1)));
  return {
    head: rowBand(
      heads,
      columns.map(() => headLook(size)),
      ems,
      size,
    ),
    rows: rows.flatMap((row) => rowBands(row, columns, ems, size)),
  };
}

function rowBands(
  row: PaperRow,
  columns: readonly PaperColumn[],
  ems: readonly number[],
  size: number,
): readonly Band[] {
  if (row.kind === 'group') {
    const heading = wideBand(row.heading, groupLook(size), columns.length, sum(ems), BESIDE_LINES);
    return [{ ...heading, isHeading: true }];
  }
  const portions = columns.map((column, at) => runsToPortions(cellToRuns(row.cells[at] ?? [], column, ems[at] ?? 1)));
  const looks = columns.map(({ align }) => bodyLook(align, size));
  const deepest = Math.max(...portions.map(({ length }) => length));
  return Array.from({ length: deepest }, (_, at) =>
    rowBand(
      portions.map((portion) => portion[at] ?? []),
      looks,
      ems,
      size,
    ),
  );
}

function rowBand(
  texts: readonly (readonly PlannedRun[])[],
  looks: readonly CellLook[],
  ems: readonly number[],
  size: number,
): Band {
  const lines = Math.max(...texts.map((runs, at) => linesIn(runsToText(runs), ems[at] ?? 1)));
  const cells = texts.flatMap((runs, at): readonly PlannedCell[] => {
    const look = looks[at];
    return look ? [{ runs, look, columns: 1 }] : [];
  });
  return { height: heightOf(lines, size, BESIDE_LINES), cells };
}

/** One cell across all columns. */
export const wideBand = (text: string, look: CellLook, columns: number, columnEms: number, spare: number): Band => ({
  height: heightOf(linesIn(text, columnEms), look.size, spare),
  cells: [{ runs: textToRuns(text), look, columns }],
});

/** How many letters stand side by side; a little less than there is room for, as screens and printers round differently. */
export const emsIn = (points: number, size: number): number => Math.max(1, ((points - CELL_PADDING) / size) * 0.97);

/** Points. */
const heightOf = (lines: number, size: number, spare: number): number => Math.ceil(lines * size * LINE_HEIGHT + spare);

/** What Excel leaves free at both sides of a cell's text, points. */
const CELL_PADDING = 5;
/** Of the fonts that may stand in for 仿宋, the tallest. */
const LINE_HEIGHT = 1.48;
/** Above and below a cell's lines, points. */
const BESIDE_LINES = 6;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const headLook = (size: number): CellLook => ({ font: FONTS.head, size, align: 'center', hasBorder: true });
const groupLook = (size: number): CellLook => ({
  font: FONTS.group,
  size,
  align: 'left',
  isBold: true,
  hasBorder: true,
});
const bodyLook = (align: 'left' | 'center', size: number): CellLook => ({
  font: FONTS.body,
  size,
  align,
  hasBorder: true,
});
