import type { PaperColumn } from './paper.ts';

/** About how wide a text is set, in ems of its font: rather too wide than too narrow, so that nothing is cut off. */
export const emsOf = (text: string): number => [...text].reduce((sum, sign) => sum + emOf(sign), 0);

/** How many lines a text takes in a column of so many ems. */
export const linesIn = (text: string, columnEms: number): number => linesOf(text, columnEms).length;

/**
 * The lines a text takes in a column of so many ems; together they are the text. Words of Latin letters stay whole where they fit
 * into a line.
 */
export const linesOf = (text: string, columnEms: number): readonly string[] =>
  text
    .split('\n')
    .flatMap((paragraph, at, all) => paragraphToLines(at < all.length - 1 ? `${paragraph}\n` : paragraph, columnEms));

/**
 * The lines of a short text in the middle of a narrow cell, as even as they can be: 责任/领导, never 责任领/导. A line ends with a
 * clause where it can; none begins with a mark that closes; no date is cut between a number and its 年. What needs one line, or
 * very many, is left alone.
 */
export function evenLines(text: string, columnEms: number): string {
  const needed = linesIn(text, columnEms);
  if (needed === 1 || needed > MOST_EVEN_LINES || text.includes('\n')) return text;
  for (const pieces of [text.match(CLAUSES) ?? [], text.match(PIECES) ?? []])
    for (const width of widthsUpTo(emsOf(text) / needed, columnEms)) {
      const { lines, breaks } = pack(pieces, width);
      if (lines === needed && breaks.length === needed - 1) return joinedAt(pieces, breaks);
    }
  return text;
}

const widthsUpTo = (from: number, to: number): readonly number[] => [
  ...Array.from({ length: Math.max(0, Math.ceil((to - from) / 0.25)) }, (_, at) => from + at * 0.25),
  to,
];

/** Names in lines that break between names only: 张三、/李四, never 张三、李/四. */
export function namesToLines(names: string, columnEms: number): string {
  const pieces = names.match(NAMES) ?? [];
  return joinedAt(pieces, pack(pieces, columnEms).breaks)
    .split('\n')
    .map((line) => evenLines(line, columnEms))
    .join('\n');
}

/** A text as a cell sets it: names each in one line, what stands in the middle in even lines. */
export function textInCell(
  text: string,
  { align, isNames }: Pick<PaperColumn, 'align' | 'isNames'>,
  columnEms: number,
): string {
  if (isNames) return namesToLines(text, columnEms);
  return align === 'center' ? evenLines(text, columnEms) : text;
}

const MOST_EVEN_LINES = 4;

/** A Latin word or a single sign. */
const WORDS = /[!-\u024f]+|./gsu;
/** A clause with the mark that ends it, or what stands in brackets. */
const CLAUSES = /[（(][^（()）]*[）)][，。；、]*|[（(]?[^，。；、（(]+[，。；、]*|[，。；、（(]+/gsu;
/** What stays together in an evened line. */
const PIECES = /[（《“]*(?:[!-\u024f]+[年月日]?|.)[，。、；：！？）》”’％]*/gsu;
/** A name with what parts it from the next. */
const NAMES = /[^、，,；;\s]+[、，,；;\s]*|[、，,；;\s]+/gu;

/** Pieces put into lines as they come: how many lines there are, and before which pieces a new one begins. */
function pack(
  pieces: readonly string[],
  columnEms: number,
): { readonly lines: number; readonly breaks: readonly number[] } {
  const breaks: number[] = [];
  let lines = 1;
  let used = 0;
  for (const [at, piece] of pieces.entries()) {
    const ems = emsOf(piece);
    if (used > 0 && used + ems > columnEms) {
      breaks.push(at);
      lines += 1;
      used = 0;
    }
    const further = Math.max(0, Math.ceil(ems / columnEms) - 1);
    lines += further;
    used += ems - further * columnEms;
  }
  return { lines, breaks };
}

const paragraphToLines = (paragraph: string, columnEms: number): readonly string[] =>
  piecesToLines(paragraph.match(WORDS) ?? [], columnEms);

/** Pieces put into lines of so many ems as they come; one that is longer than a line is divided between its signs. */
export function piecesToLines(pieces: readonly string[], columnEms: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (piece: string): void => {
    const ems = emsOf(piece);
    if (used > 0 && used + ems > columnEms) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    const signs = [...piece];
    if (ems > columnEms && signs.length > 1) return signs.forEach(put);
    line += piece;
    used += ems;
  };
  pieces.forEach(put);
  return [...lines, line];
}

const joinedAt = (pieces: readonly string[], breaks: readonly number[]): string =>
  pieces.map((piece, at) => (breaks.includes(at) ? `\n${piece}` : piece)).join('');

/** Half an em in 仿宋, but what stands in where it is missing may be wider. */
const DIGITS = /[0-9]/;

function emOf(sign: string): number {
  if (sign === '\n') return 0;
  const code = sign.codePointAt(0) ?? 0;
  if (code > 0xffff) return 1.4;
  if (code > 0x024f || /[A-Z@%&mw]/.test(sign)) return 1;
  return DIGITS.test(sign) ? 0.65 : 0.55;
}
