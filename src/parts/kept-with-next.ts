import { goesOnAbove } from '../domain/paper.ts';
import type { PaperParagraph, PaperRow, PaperTable } from '../domain/paper.ts';

/**
 * Which rows stay on one page with the next: those joined by a cell over them, where all of them surely fit. Told to keep together
 * what no page holds, Chromium cuts through the middle of a row.
 */
export function keptWithNext({ columns, rows }: PaperTable): readonly boolean[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const signs = columns.map(({ width }) => Math.max(1, Math.floor((SIGNS_ACROSS * width) / whole)));
  const lines = rows.map((row) => linesOf(row, signs));
  return rows.map((_, at) => {
    if (!goesOnAbove(rows[at + 1])) return false;
    let [from, to] = [at, at + 1];
    while (goesOnAbove(rows[from])) from -= 1;
    while (goesOnAbove(rows[to])) to += 1;
    return lines.slice(from, to).reduce((sum, count) => sum + count, 0) <= MOST_LINES;
  });
}

/** Of an upright sheet; others hold more. */
const SIGNS_ACROSS = 50;
/** Of a lying A4 below the head; others hold more. */
const MOST_LINES = 24;
/** What is free above and below a cell's text, in lines. */
const BESIDE = 0.5;

const linesOf = (row: PaperRow, signs: readonly number[]): number =>
  row.kind === 'group' ? 1 : BESIDE + Math.max(1, ...row.cells.map((cell, at) => linesIn(cell, signs[at] ?? 1)));

const linesIn = (cell: readonly PaperParagraph[], signs: number): number =>
  cell.reduce((sum, { lead = '', text }) => sum + Math.ceil((lead.length + text.length) / signs), 0);
