import type { Enumerator } from './enumerators.ts';
import { GAP, isAtLineStart } from './lines.ts';
import type { LabelField } from './vocabulary.ts';

/** '究其原因，', '产生上述问题的原因，一是……' */
const TO_CAUSES =
  /(?:究其(?:根本)?原因|(?:产生|造成|出现|形成)(?:以上|上述|这些|这一)问题的?(?:主要|根本|深层次?的?)*原因(?:主要|就)?(?:是|在于|有)?)[,，:：] */g;
/** '针对上述三个问题，今后要：一是……' */
const TO_MEASURES =
  /(?:针对|对于?|为解决)(?:以上|上述|这些|这几个?)(?:[一二三四五六七八九十两几\d]{0,2}(?:个|项|条|类|个?方面))?的?(?:存在的?|主要|突出)*(?:问题|不足|差距)[^。；;\n]{0,16}?[,，:：] *(?=[一-] *[是要]|首先|第一[,，]|其一[,，]|①|1[.、]|（1）|（一）)/g;

/**
 * Sentences that turn from the problems of an aspect to something else, and do the office of a label. '究其原因，……' in
 * mid-paragraph ends what the problem says. '针对上述问题，一是……' right behind the problems opens their measures; believed where it
 * comes again, aspect after aspect: once alone it opens the measures of the whole paper (`lead-sentences`).
 */
export function turnsOf(text: string, quoted: ReadonlySet<number>): readonly Enumerator[] {
  const { flow, places } = flowOf(text);
  const found = (words: RegExp, field: LabelField): readonly Enumerator[] =>
    [...flow.matchAll(words)]
      .map(({ index, 0: { length } }) => turn(text, places(index), places(index + length), field))
      .filter(({ start, isLineStart }) => !quoted.has(start) && (isLineStart || isAfterSentence(text, start)));
  const measures = found(TO_MEASURES, 'measures');
  const causes = found(TO_CAUSES, 'cause').filter(({ isLineStart }) => !isLineStart);
  return [...causes, ...(measures.length < 2 ? [] : measures)];
}

/** The text without its gaps, for a sentence may be wrapped anywhere; and where a place of it stands in the text. */
function flowOf(text: string): { readonly flow: string; readonly places: (at: number) => number } {
  if (!text.includes(GAP)) return { flow: text, places: (at) => at };
  const kept: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (text[at] !== GAP) kept.push(at);
  return { flow: text.replaceAll(GAP, ''), places: (at) => kept[at] ?? text.length };
}

const turn = (text: string, start: number, end: number, field: LabelField): Enumerator => ({
  style: 'label',
  ordinal: 0,
  start,
  end,
  isLineStart: isAtLineStart(text, start),
  field,
  isOfAll: true,
});

const isAfterSentence = (text: string, at: number): boolean =>
  /[。；;！!][ \u0001]*$/.test(text.slice(Math.max(0, at - 4), at));
