import type { PaperColumn, PaperParagraph } from '../../domain/paper.ts';
import { linesOf, textInCell } from '../../domain/text-width.ts';
import { LONGEST_CELL } from './sheet-plan.ts';
import type { PlannedRun } from './sheet-plan.ts';

/** A cell's paragraphs as runs, a line each; those of narrow columns broken where they read well. */
export const cellToRuns = (
  cell: readonly PaperParagraph[],
  column: PaperColumn,
  columnEms: number,
): readonly PlannedRun[] =>
  cell
    .flatMap(({ lead = '', text }, at) => [
      { text: at > 0 ? `\n${lead}` : lead, isLead: lead !== '' },
      { text: textInCell(text, column, columnEms), isLead: false },
    ])
    .filter(({ text }) => text !== '');

export const textToRuns = (text: string): readonly PlannedRun[] => (text === '' ? [] : [{ text, isLead: false }]);

export const runsToText = (runs: readonly PlannedRun[]): string => runs.map(({ text }) => text).join('');

/** Runs in portions of so many lines, none longer than a cell can hold; at least one. A line feed between two is left out. */
export function runsToPortions(
  runs: readonly PlannedRun[],
  columnEms: number,
  most: number,
): readonly (readonly PlannedRun[])[] {
  const portions = [{ lines: 0, length: 0 }];
  const text = runsToText(runs);
  for (const { length } of linesOf(text, columnEms)) {
    const last = portions.at(-1);
    if (last && last.lines < most && last.length + length <= LONGEST_CELL) {
      last.lines += 1;
      last.length += length;
    } else portions.push({ lines: 1, length });
  }
  let from = 0;
  return portions.map(({ length }, at) => {
    const to = from + length;
    const portion = runsBetween(runs, from, at < portions.length - 1 && text[to - 1] === '\n' ? to - 1 : to);
    from = to;
    return portion;
  });
}

function runsBetween(runs: readonly PlannedRun[], from: number, to: number): readonly PlannedRun[] {
  let at = 0;
  return runs.flatMap(({ text, isLead }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return part === '' ? [] : [{ text: part, isLead }];
  });
}
