import type { TextRange } from '../../../domain/import-draft.ts';

export const isWithin = (offset: number, range: TextRange): boolean => offset >= range.start && offset < range.end;

export const overlap = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** In order, touching and overlapping ones made one; empty ones left out. */
export function mergeRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= start) continue;
    const last = merged.at(-1);
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}

/** What of `whole` no range of `taken` covers. */
export function rangesOutside(whole: TextRange, taken: readonly TextRange[]): readonly TextRange[] {
  const free: TextRange[] = [];
  let at = whole.start;
  for (const { start, end } of mergeRanges(taken)) {
    if (end <= at) continue;
    if (start >= whole.end) break;
    if (start > at) free.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < whole.end) free.push({ start: at, end: whole.end });
  return free;
}

/** The number of the first range that ends after this place; of ranges in order and apart from one another. */
export function firstAfter(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of `ranges`, in order and apart from one another, that reach into `whole`. */
export function rangesAcross<R extends TextRange>(whole: TextRange, ranges: readonly R[]): readonly R[] {
  const from = firstAfter(ranges, whole.start);
  let to = from;
  while ((ranges[to]?.start ?? Infinity) < whole.end) to += 1;
  return ranges.slice(from, to);
}

/** Their parts inside `whole`. */
export const rangesInside = (whole: TextRange, ranges: readonly TextRange[]): readonly TextRange[] =>
  rangesAcross(whole, ranges).map(({ start, end }) => ({
    start: Math.max(start, whole.start),
    end: Math.min(end, whole.end),
  }));

/** Without the white space at its ends; null where there is nothing else. */
export function trimRange(text: string, range: TextRange): TextRange | null {
  const slice = text.slice(range.start, range.end);
  const trimmed = slice.trim();
  if (trimmed === '') return null;
  const start = range.start + (slice.length - slice.trimStart().length);
  return { start, end: start + trimmed.length };
}

/** Never between the two halves of one character. */
export function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  const splits = code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
  return splits ? offset - 1 : offset;
}
