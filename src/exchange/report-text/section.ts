import type { Enumerator, EnumeratorStyle } from './enumerators.ts';
import { says } from './lines.ts';

/** A numbered (or bare) piece of a paper and what stands under it. Ranges are offsets of normal text. */
export interface Section {
  readonly token: Enumerator;
  readonly parent: Section | null;
  readonly children: Section[];
  /** Where the piece ends: at the next one that is not under it. */
  end: number;
}

/** Styles that run within a paragraph: what carries them is an item, hardly ever a section. */
export const ITEM_STYLES: ReadonlySet<EnumeratorStyle> = new Set([
  'is',
  'must',
  'nth',
  'of-them',
  'sequence',
  'circled',
  'half-bracketed-digit',
  'bullet',
  'letter',
]);

export interface Heading {
  /** From the enumerator on; trimmed. */
  readonly start: number;
  readonly end: number;
  /** Where the words after the enumerator begin. */
  readonly wordsStart: number;
  /** The words, gaps taken out, without the enumerator. */
  readonly text: string;
}

/** A section's heading: its first line, up to the first thing under it, at most to the end of its first sentence. */
export function headingOf(text: string, section: Section): Heading {
  const { token, children } = section;
  const limit = Math.min(section.end, children[0]?.token.start ?? section.end);
  const words = text.slice(token.end, limit).search(/\S/);
  const from = words < 0 ? token.end : token.end + words;
  const stop = text.slice(from, limit).indexOf('\n');
  const lineEnd = stop < 0 ? limit : from + stop;
  const sentence = text.slice(from, lineEnd).search(/[。！？]/);
  const end =
    token.headingEnd !== undefined ? Math.min(token.headingEnd, limit) : sentence < 0 ? lineEnd : from + sentence + 1;
  let trimmed = end;
  while (trimmed > from && /[\s\u0001*]/.test(text[trimmed - 1] ?? '')) trimmed -= 1;
  return { start: token.start, end: trimmed, wordsStart: token.end, text: says(text.slice(token.end, trimmed)) };
}
