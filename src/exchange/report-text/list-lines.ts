import { enumeratorsOf } from './enumerators.ts';
import type { Enumerator } from './enumerators.ts';
import { normaliseLineBreaks, normalText } from './normal-text.ts';

/**
 * A pasted list, one text an item, without its numbers (1. 一是 ① （一） …). A numbered line goes on in those without a number
 * below it; where nothing is numbered each line is an item. In running text the items of the first list are told apart.
 */
export function listTextToLines(pasted: string): readonly string[] {
  const source = normaliseLineBreaks(pasted).trim();
  const { lined } = normalText(source);
  const numbered = enumeratorsOf(lined).filter(({ style }) => style !== 'label' && !style.startsWith('bare'));
  const atLines = numbered.filter(({ isLineStart }) => isLineStart);
  const starts = source.includes('\n') ? atLines : inRunningText(numbered);
  if (starts.length === 0) return tidied(source.split('\n'));
  const items = starts.map(({ end }, at) => source.slice(end, starts[at + 1]?.start).replace(/\s*\n\s*/g, ''));
  return tidied([...source.slice(0, starts[0]?.start).split('\n'), ...items]);
}

/** 一是…；二是…: the first style that counts from one to two. */
function inRunningText(numbered: readonly Enumerator[]): readonly Enumerator[] {
  for (const { style, ordinal } of numbered) {
    const same = numbered.filter((other) => other.style === style);
    if (ordinal === 1 && same.some((other) => other.ordinal === 2)) return same;
  }
  return [];
}

const tidied = (lines: readonly string[]): readonly string[] => lines.map((line) => line.trim()).filter(Boolean);
