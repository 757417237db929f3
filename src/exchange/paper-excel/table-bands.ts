import type { PaperColumn, PaperRow, PaperTable } from '../../domain/paper.ts';
import { goesOnAbove } from '../../domain/paper.ts';
import { FONTS } from '../paper-look.ts';
import { evenLines } from '../../domain/text-width.ts';
import { BESIDE_LINES, bandsOf, emsIn } from './bands-of.ts';
import type { FittedCell } from './bands-of.ts';
import { cellToRuns, textToRuns } from './cell-runs.ts';
import { joinedBands } from './joined-bands.ts';
import type { Band, CellLook } from './sheet-plan.ts';

/** A table's head, and its rows: the bands of each. */
interface TableBands {
  readonly head: readonly Band[];
  readonly rows: readonly (readonly Band[])[];
}

/** The sheet it stands on. Points. `onRow` hears of each row that is laid out for the first time. */
interface Room {
  readonly columnWidths: readonly number[];
  readonly pageHeight: number;
  readonly onRow: () => void;
}

/** In the largest letters in which every row is one band; where none is small enough, in the usual ones. */
export function tableBands(table: PaperTable, room: Room, sizes: readonly number[]): TableBands {
  let usual: TableBands | null = null;
  for (const size of sizes) {
    const bands = bandsInSize(table, usual ? { ...room, onRow: NOBODY } : room, size);
    if (bands.rows.every(({ length }) => length === 1)) return bands;
    usual ??= bands;
  }
  return usual ?? { head: [], rows: [] };
}

const NOBODY = (): void => undefined;

function bandsInSize(
  { columns, rows }: PaperTable,
  { columnWidths, pageHeight, onRow }: Room,
  size: number,
): TableBands {
  const grid = columns.map((column, at): GridColumn => ({ ...column, ems: emsIn(columnWidths[at] ?? 0, size) }));
  const heads = grid.map(({ head, ems }): FittedCell => {
    const runs = textToRuns(evenLines(head, ems));
    return { runs, look: headLook(size), columns: 1, ems };
  });
  const head = bandsOf(heads, BESIDE_LINES);
  const left = pageHeight - head.reduce((sum, { height }) => sum + height, 0);
  return {
    head,
    rows: togetherOf(rows).flatMap((together) => {
      together.forEach(onRow);
      return bandsTogether(together, grid, size, left);
    }),
  };
}

/** A column, and how many letters stand side by side in it. */
interface GridColumn extends PaperColumn {
  readonly ems: number;
}

/** The rows in lists: those that are joined by a cell in one, every other by itself. */
function togetherOf(rows: readonly PaperRow[]): readonly (readonly PaperRow[])[] {
  const lists: PaperRow[][] = [];
  for (const row of rows)
    if (goesOnAbove(row)) lists.at(-1)?.push(row);
    else lists.push([row]);
  return lists;
}

function bandsTogether(
  rows: readonly PaperRow[],
  grid: readonly GridColumn[],
  size: number,
  left: number,
): readonly (readonly Band[])[] {
  const cells = rows.map((row) => rowCells(row, grid, size));
  if (rows.length > 1) {
    const joined = joinedBands(rows, cells, left);
    if (joined) return joined.map((band) => [band]);
  }
  return rows.map((row, at) => {
    const bands = bandsOf(cells[at] ?? [], BESIDE_LINES);
    return row.kind === 'group' ? bands.map((band) => ({ ...band, keepsNext: true })) : bands;
  });
}

function rowCells(row: PaperRow, grid: readonly GridColumn[], size: number): readonly FittedCell[] {
  if (row.kind === 'group') {
    const ems = grid.reduce((sum, column) => sum + column.ems, 0);
    return [{ runs: textToRuns(row.heading), look: groupLook(size), columns: grid.length, ems }];
  }
  return grid.map((column, at): FittedCell => {
    const runs = cellToRuns(row.cells[at] ?? [], column, column.ems);
    return { runs, look: bodyLook(column.align, size), columns: 1, ems: column.ems };
  });
}

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
