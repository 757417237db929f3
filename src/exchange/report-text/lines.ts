import type { TextRange } from '../../domain/import-draft.ts';

/** What stands before the items of a list that is not counted. */
export const BULLETS = '•●▪▲△▼◆■·Øü➢➤►▶✓√★☆◇○※';

/** What stands where text was taken out of the flow: page furniture, soft line breaks. */
export const GAP = '\u0001';

export interface Line extends TextRange {
  /** Trimmed, gaps taken out. */
  readonly text: string;
}

/** Lines with what they say; empty ones included. Ranges are trimmed of spaces and gaps. */
export function linesOf(text: string, from = 0, to = text.length): readonly Line[] {
  let at = from;
  // Looked for inside the stretch only: a search to the text's end for each stretch would take its square.
  return text
    .slice(from, to)
    .split('\n')
    .map((line) => {
      const start = at;
      at += line.length + 1;
      return { ...trimRange(text, start, start + line.length), text: says(line) };
    });
}

/** The words of a stretch of normal text: no gaps, trimmed. */
export const says = (stretch: string): string => stretch.replaceAll(GAP, '').trim();

/** '政治学习', '往深里学': the short lines without any mark that name the paragraphs below them, where there are several. */
export function namesAmong(lines: readonly Line[]): ReadonlySet<Line> {
  const said = lines.filter(({ text }) => text !== '');
  const names = said.filter(({ text }, at) => isName(text) && (said[at + 1]?.text.length ?? 0) >= PARAGRAPH);
  return new Set(names.length >= 2 ? names : []);
}

const PARAGRAPH = 16;
/** A few characters of Chinese without any mark. */
export const isName = (text: string): boolean => /^[\u4e00-\u9fff“”、]{2,10}$/.test(text);

/** The range without blank characters at its ends. */
export function trimRange(text: string, from: number, to: number): TextRange {
  let start = from;
  let end = to;
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return { start, end };
}

const isBlank = (character: string | undefined): boolean =>
  character === undefined || character === GAP || /\s/.test(character);

/** At the start of a line; blanks and stars aside. */
export function isAtLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && / |\u0001|\*/.test(text[before] ?? '')) before -= 1;
  return before < 0 || text[before] === '\n';
}
