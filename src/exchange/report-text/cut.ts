import type { TextCut, TextRange } from '../../domain/import-draft.ts';
import { GAP, trimRange } from './lines.ts';
import type { NormalText } from './normal-text.ts';

/**
 * The cut of a range: trimmed, its page furniture named in `removed`, its wrapped lines joined.
 * Law: the slice minus `removed`, line breaks aside, is `text`.
 */
export function toCut(normal: NormalText, from: number, to: number): TextCut {
  const { start, end } = toRange(normal, from, to);
  const removed = furnitureWithin(normal.furniture, start, end);
  const kept: string[] = [];
  let at = start;
  for (const range of [...removed, { start: end, end }]) {
    kept.push(withoutSoftBreaks(normal, at, range.start));
    at = range.end;
  }
  const text = kept.join('');
  return { text, start, end, ...(removed.length > 0 ? { removed } : {}) };
}

function withoutSoftBreaks({ source, text }: NormalText, from: number, to: number): string {
  return source.slice(from, to).replace(/\n/g, (mark, at: number) => (text[from + at] === GAP ? '' : mark));
}

/** Furniture is in order: found by halving, so that a thousand pages do not make each cut dear. */
function furnitureWithin(furniture: readonly TextRange[], from: number, to: number): readonly TextRange[] {
  let low = 0;
  let high = furniture.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((furniture[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const within: TextRange[] = [];
  for (let at = low; at < furniture.length; at += 1) {
    const range = furniture[at];
    if (!range || range.end > to) break;
    if (range.start < range.end) within.push(range);
  }
  return within;
}

/** The range without blanks at its ends, nor the stars that make a text bold. */
export function toRange({ text }: NormalText, from: number, to: number): TextRange {
  const stars = /^[\s\u0001*]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return trimRange(text, Math.min(from + stars, to), to);
}

export const isEmptyRange = ({ start, end }: TextRange): boolean => end <= start;
