import type { PaperColumn, PaperRow, PaperTable } from '../../domain/paper.ts';
import { FONTS } from '../paper-look.ts';
import { evenLines } from '../text-width.ts';
import { bandsOf, emsIn } from './bands-of.ts';
import type { FittedCell } from './bands-of.ts';
import { cellToRuns, textToRuns } from './cell-runs.ts';
import type { Band, CellLook } from './sheet-plan.ts';

/** A table's head, and its rows: the bands of each. */
interface TableBands {
  readonly head: readonly Band[];
  readonly rows: readonly (readonly Band[])[];
}

/** In the largest letters in which every row is one band; where none is small enough, in the usual ones. */
export function tableBands(table: PaperTable, columnWidths: readonly number[], sizes: readonly number[]): TableBands {
  const tries = sizes.map((size) => bandsInSize(table, columnWidths, size));
  return tries.find(({ rows }) => rows.every(({ length }) => length === 1)) ?? tries[0] ?? { head: [], rows: [] };
}

function bandsInSize({ columns, rows }: PaperTable, columnWidths: readonly number[], size: number): TableBands {
  const grid = columns.map((column, at): GridColumn => ({ ...column, ems: emsIn(columnWidths[at] ?? 0, size) }));
  const heads = grid.map(({ head, ems }): FittedCell => {
    const runs = textToRuns(evenLines(head, ems));
    return { runs, look: headLook(size), columns: 1, ems };
  });
  return { head: bandsOf(heads, BESIDE_LINES), rows: rows.map((row) => rowBands(row, grid, size)) };
}

/** A column, and how many letters stand side by side in it. */
interface GridColumn extends PaperColumn {
  readonly ems: number;
}

function rowBands(row: PaperRow, grid: readonly GridColumn[], size: number): readonly Band[] {
  if (row.kind === 'group') {
    const ems = grid.reduce((sum, column) => sum + column.ems, 0);
    const heading: FittedCell = { runs: textToRuns(row.heading), look: groupLook(size), columns: grid.length, ems };
    return bandsOf([heading], BESIDE_LINES).map((band) => ({ ...band, isHeading: true }));
  }
  const cells = grid.map((column, at): FittedCell => {
    const runs = cellToRuns(row.cells[at] ?? [], column, column.ems);
    return { runs, look: bodyLook(column.align, size), columns: 1, ems: column.ems };
  });
  return bandsOf(cells, BESIDE_LINES);
}

/** Above and below a cell's lines, points. */
const BESIDE_LINES = 6;

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
