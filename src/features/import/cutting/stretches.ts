import type { TextRange } from '../../../domain/import-draft.ts';

/** What lies in one stretch of the text. */
export interface Stretch<R extends TextRange> {
  readonly key: number;
  readonly items: readonly R[];
}

/** Characters. A stretch is what a long paper and its list are drawn by: about two screens of text. */
const LENGTH = 2000;

/** Up to this length a paper is one stretch. An ordinary report has 2,000 to 10,000 characters. */
const SHORT = 20_000;

export const isShort = (text: string): boolean => text.length <= SHORT;

/** The stretch of a place. By the text alone: whatever is cut anew, what stands elsewhere stays in its stretch. */
export const stretchAt = (text: string, offset: number): number => (isShort(text) ? 0 : Math.floor(offset / LENGTH));

/** Ranges in the order of the text, by the stretch they begin in. */
export function stretchesOf<R extends TextRange>(text: string, ranges: readonly R[]): readonly Stretch<R>[] {
  const stretches: { readonly key: number; readonly items: R[] }[] = [];
  for (const range of ranges) {
    const key = stretchAt(text, range.start);
    const last = stretches.at(-1);
    if (last?.key === key) last.items.push(range);
    else stretches.push({ key, items: [range] });
  }
  return stretches;
}
