import { linesIn } from '../../domain/text-width.ts';
import { runsToPortions, runsToText } from './cell-runs.ts';
import { TALLEST_ROW } from './sheet-plan.ts';
import type { Band, PlannedCell } from './sheet-plan.ts';

/** A cell, and how many letters of its size stand side by side in it. */
export interface FittedCell extends PlannedCell {
  readonly ems: number;
}

/**
 * Cells side by side, as tall as the deepest of them: Excel fits no row to text in merged cells, so every height is reckoned here.
 * What no row is tall enough for goes on in the rows below it. `spare`: points above and below the lines together.
 */
export function bandsOf(cells: readonly FittedCell[], spare: number): readonly Band[] {
  const portions = cells.map(({ runs, look, ems }) =>
    runsToPortions(runs, ems, Math.floor((TALLEST_ROW - spare) / (look.size * LINE_HEIGHT))),
  );
  const deepest = Math.max(...portions.map(({ length }) => length));
  return Array.from({ length: deepest }, (_, at): Band => {
    const here = cells.map((cell, column) => ({ ...cell, runs: portions[column]?.[at] ?? [] }));
    const height = Math.max(...here.map(heightOfLines));
    return { height: Math.ceil(height + spare), cells: here, isContinued: at > 0 };
  });
}

const heightOfLines = ({ runs, look, ems }: FittedCell): number =>
  linesIn(runsToText(runs), ems) * look.size * LINE_HEIGHT;

/** How tall a cell is by itself, in a table. */
export const heightOf = (cell: FittedCell): number => Math.ceil(heightOfLines(cell) + BESIDE_LINES);

/** Above and below the lines of a table's cell together, points. */
export const BESIDE_LINES = 6;

/** How many letters stand side by side; a little less than there is room for, as screens and printers round differently. */
export const emsIn = (points: number, size: number): number => Math.max(1, ((points - CELL_PADDING) / size) * 0.97);

/** What Excel leaves free at both sides of a cell's text, points. */
const CELL_PADDING = 5;
/** Of the fonts that may stand in for 仿宋, the tallest. */
const LINE_HEIGHT = 1.48;
