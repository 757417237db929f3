import type { TextRange } from '../../domain/import-draft.ts';
import { GAP } from './lines.ts';
import { pageFurniture } from './page-furniture.ts';
import { softBreaks } from './soft-breaks.ts';

/**
 * A report's text made comparable, character for character: `text` has the length of `source`, so every offset found in it points
 * into the source. Furniture and soft line breaks (a line wrapped inside a sentence) stand as GAP.
 */
export interface NormalText {
  readonly source: string;
  readonly text: string;
  /** The same with soft line breaks kept: what a table is read from. */
  readonly lined: string;
  readonly furniture: readonly TextRange[];
}

/** CRLF and CR become LF: offsets of a draft count in the text so made. */
export const normaliseLineBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

const WIDE = '０１２３４５６７８９．（）：；，－　\u00a0\u200b\ufeff';
const PLAIN = '0123456789.（）:;,-    ';
const TWINS: ReadonlyMap<string, string> = new Map([
  ...[...WIDE].map((wide, at): [string, string] => [wide, PLAIN[at] ?? ' ']),
  ['(', '（'],
  [')', '）'],
  ['〔', '（'],
  ['〕', '）'],
  ['、', '、'],
  ['﹑', '、'],
  ['－', '-'],
  ['—', '-'],
  ['–', '-'],
  ['ー', '-'],
  ['─', '-'],
  ['査', '查'],
  ['拆', '析'],
]);

export function normalText(source: string): NormalText {
  const plain = [...source].length === source.length ? [...source] : source.split('');
  const characters = plain.map((character) => TWINS.get(character) ?? character);
  mendSlips(characters);
  // A table's line break inside a cell is a mark between its items.
  for (const { index, 0: found } of source.matchAll(/<br ?\/?>/gi))
    characters.fill(GAP, index, index + found.length).fill('；', index, index + 1);
  const furniture = inOrder([...pageFurniture(characters.join('')), ...boldMarks(source)]);
  for (const { start, end } of furniture) characters.fill(GAP, start, end);
  const lined = characters.join('');
  for (const { start, end } of softBreaks(lined)) characters.fill(GAP, start, end);
  return { source, text: characters.join(''), lined, furniture };
}

/** Markdown's stars: no part of what was written. */
const boldMarks = (source: string): readonly TextRange[] =>
  [...source.matchAll(/\*\*/g)].map(({ index }) => ({ start: index, end: index + 2 }));

/** In reading order; what lies inside an earlier one is left out. */
function inOrder(ranges: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start))
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return kept;
}

/** Slips of character recognition inside the words this reader looks for; the author's text is not touched. */
const SLIPS: readonly (readonly [slip: RegExp, right: string])[] = [
  [/间题/g, '问题'],
  [/措(?:拖|旌|施)/g, '措施'],
  [/分(?:折|析)/g, '分析'],
  [/整(?:政|攻)/g, '整改'],
  [/(?:合|台)账/g, '台账'],
  [/存(?:在|庄)的/g, '存在的'],
];

function mendSlips(characters: string[]): void {
  const text = characters.join('');
  for (const [slip, right] of SLIPS)
    for (const { index } of text.matchAll(slip))
      for (let at = 0; at < right.length; at += 1) characters[index + at] = right[at] ?? '';
}
