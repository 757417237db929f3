import { spanOf } from '../../domain/paper.ts';
import type { PaperRow } from '../../domain/paper.ts';
import { BESIDE_LINES, bandsOf, heightOf } from './bands-of.ts';
import type { FittedCell } from './bands-of.ts';
import { runsToText } from './cell-runs.ts';
import { LONGEST_CELL, TALLEST_ROW } from './sheet-plan.ts';
import type { Band } from './sheet-plan.ts';

/**
 * Rows that are joined by cells going over several of them, one band each: as tall together as the deepest of these. null where
 * they are too much for one page, `left` points below its head: what is merged over the end of a page is cut in the middle of a line.
 */
export function joinedBands(
  rows: readonly PaperRow[],
  cells: readonly (readonly FittedCell[])[],
  left: number,
): readonly Band[] | null {
  const spans = cells.map((row, at) => row.map((_, column) => spanOf(rows, at, column)));
  const own = cells.map((row, at) => {
    const single = row.map((cell, column) => (spans[at]?.[column] === 1 ? cell : { ...cell, runs: [] }));
    return bandsOf(single, BESIDE_LINES);
  });
  const heights = own.map(([band]) => band?.height ?? 0);
  for (const [at, row] of cells.entries())
    for (const [column, cell] of row.entries()) stretch(heights, at, spans[at]?.[column] ?? 1, heightOf(cell));
  const isTooMuch =
    own.some(({ length }) => length > 1) ||
    cells.flat().some(({ runs }) => runsToText(runs).length > LONGEST_CELL) ||
    heights.some((height) => height > TALLEST_ROW) ||
    heights.reduce((sum, height) => sum + height, 0) > left * MOST_OF_PAGE;
  if (isTooMuch) return null;
  return cells.map((row, at) => ({
    height: heights[at] ?? 0,
    cells: row.map((cell, column) => ({ ...cell, rows: spans[at]?.[column] ?? 1 })),
    ...(at < rows.length - 1 ? { keepsNext: true } : {}),
  }));
}

/** A heading may stand above them. */
const MOST_OF_PAGE = 0.9;

/** So many bands share evenly what a cell over them lacks. */
function stretch(heights: number[], from: number, span: number, wanted: number): void {
  const held = heights.slice(from, from + span).reduce((sum, height) => sum + height, 0);
  const missing = Math.ceil((wanted - held) / Math.max(1, span));
  for (let at = from; missing > 0 && at < from + span; at += 1) heights[at] = (heights[at] ?? 0) + missing;
}
