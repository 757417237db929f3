import type { TextRange } from '../../../domain/import-draft.ts';
import { problemTextToTitle } from '../../../domain/problem.ts';
import type { Cut, Cutting } from './cutting.ts';
import { rangesInside, rangesOutside } from './ranges.ts';

/** The page furniture inside a range. */
export const removedIn = (cutting: Cutting, range: TextRange): readonly TextRange[] =>
  rangesInside(range, cutting.furniture);

/** A range's words: without page furniture, a line that was wrapped put together again. Verbatim but for line breaks. */
export function textOfRange(cutting: Cutting, range: TextRange): string {
  const parts = rangesOutside(range, removedIn(cutting, range));
  const raw = parts.map(({ start, end }) => cutting.text.slice(start, end)).join('');
  return raw.replace(/\n+/g, (breaks, at: number) => (isWrapAt(raw, at) ? '' : breaks)).trim();
}

/** A line break no sentence ends at is the page's, not the writer's. */
export function isWrapAt(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at).trimEnd();
  return before !== '' && !/[。；;！!？?：:””）)]$/.test(before);
}

export const textOfCut = (cutting: Cutting, cut: Cut): string => textOfRange(cutting, cut);

/** What the card will say. A typed title leaves the whole text to the detail, so that nothing of it is lost. */
export function wordsOfCut(cutting: Cutting, cut: Cut): { readonly title: string; readonly detail: string } {
  const text = textOfCut(cutting, cut);
  const own = problemTextToTitle(text);
  const typed = cut.title?.trim() ?? '';
  if (typed === '' || typed === own.title.trim()) return { title: own.title.trim(), detail: own.detail.trim() };
  return { title: typed, detail: text };
}
