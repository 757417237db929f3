import type { TextRange } from '../../../domain/import-draft.ts';
import { isWrapAt } from './cut-text.ts';
import type { Cutting } from './cutting.ts';
import { oncePer } from './once-per.ts';
import { mergeRanges, rangesOutside, trimRange } from './ranges.ts';

/** Every range that is spoken for: cuts, headings, main work, furniture and what was quiet when it was read. */
export function spokenFor(cutting: Cutting): readonly TextRange[] {
  const headings = [...cutting.categories, ...cutting.groups].flatMap(({ range }) => range ?? []);
  return mergeRanges([...cutting.cuts, ...headings, ...cutting.mainWork, ...cutting.furniture, ...cutting.quiet]);
}

/** Text that goes nowhere: in reading order, a paragraph at a time, white space aside. */
export const leftoversOf = oncePer((cutting: Cutting): readonly TextRange[] => {
  const whole = { start: 0, end: cutting.text.length };
  return rangesOutside(whole, spokenFor(cutting)).flatMap((range) => paragraphsIn(cutting.text, range));
});

function paragraphsIn(text: string, range: TextRange): readonly TextRange[] {
  const found: TextRange[] = [];
  let from = range.start;
  for (let at = range.start; at <= range.end; at += 1) {
    const ends =
      at === range.end || (text[at] === '\n' && !(at - lineStart(text, at) >= WRAPPED && isWrapAt(text, at)));
    if (!ends) continue;
    const trimmed = trimRange(text, { start: from, end: at });
    if (trimmed) found.push(trimmed);
    from = at + 1;
  }
  return found;
}

/** A shorter line than this was not wrapped: it is a heading, a name, a date. */
const WRAPPED = 20;

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** How many characters, white space aside. */
export const inkOf = (text: string, ranges: readonly TextRange[]): number =>
  ranges.reduce((sum, { start, end }) => sum + [...text.slice(start, end).replace(/\s/g, '')].length, 0);
