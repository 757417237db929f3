import type { PaperColumn, PaperParagraph } from '../../domain/paper.ts';
import { evenLines, namesToLines } from '../text-width.ts';
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
      { text: textInLines(text, column, columnEms), isLead: false },
    ])
    .filter(({ text }) => text !== '');

export const textToRuns = (text: string): readonly PlannedRun[] => (text === '' ? [] : [{ text, isLead: false }]);

export const runsToText = (runs: readonly PlannedRun[]): string => runs.map(({ text }) => text).join('');

/** Runs in portions that a cell can hold, at least one; no sign is cut in two. */
export function runsToPortions(runs: readonly PlannedRun[]): readonly (readonly PlannedRun[])[] {
  if (runsToText(runs).length <= LONGEST_CELL) return [runs];
  const portions: PlannedRun[][] = [[]];
  let room = LONGEST_CELL;
  for (const { text, isLead } of runs)
    for (let at = 0; at < text.length;) {
      const piece = wholeSigns(text.slice(at, at + room));
      portions.at(-1)?.push({ text: piece, isLead });
      at += piece.length;
      room -= piece.length;
      if (at === text.length) continue;
      portions.push([]);
      room = LONGEST_CELL;
    }
  return portions;
}

/** Without the half of a surrogate pair at its end. */
const wholeSigns = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');

function textInLines(text: string, { align, isNames }: PaperColumn, columnEms: number): string {
  if (isNames) return namesToLines(text, columnEms);
  return align === 'center' ? evenLines(text, columnEms) : text;
}
