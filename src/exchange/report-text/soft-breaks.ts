import type { TextRange } from '../../domain/import-draft.ts';
import { BULLETS, GAP, linesOf } from './lines.ts';
import type { Line } from './lines.ts';

const ENDS = /[。；;:！!？?…|]$/;
/** A closing mark ends a line that has room left; at the full width it stands in the middle of its sentence. */
const CLOSES = /[”』」）》]$/;
const BEGINS = new RegExp(
  `^(?:[（][一二三四五六七八九十\\d-]{1,3}[）]|[一二三四五六七八九十]{1,3}[、.]|\\d{1,3}[.、）]|[①-⑳⑴-⒇]|[一二三四五六七八九十-] ?[是要]|第[一二三四五六七八九十][,，、是:]|(?:首先|其次|再次|最后|此外)|[#*\\-${BULLETS}|【]|(?:问题|措施) ?[（]?[一二三四五六七八九十\\d]{1,2}[）]?[:、.]|.{0,8}(?:措施|举措|领导|责任人|单位|部门|时限|期限|情况|问题|原因|备注|时间)[:：]|注[:：])`,
);

/** Line breaks inside a sentence: the line before runs full, ends nowhere, and the next begins nothing. In reading order. */
export function softBreaks(text: string): readonly TextRange[] {
  const lines = linesOf(text).filter((line) => line.text !== '');
  const full = fullWidth(text, lines);
  const indents = indentsParagraphs(text, lines);
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (!next) return [];
    if (indents && goesOnOverPage(text, line, next)) return [{ start: line.end, end: next.start }];
    if (ENDS.test(line.text) || BEGINS.test(next.text) || line.text.includes('\t')) return [];
    if (isWholeHeading(line) || (indents && isIndented(text, next))) return [];
    const isWide = widthOf(text, line) >= full;
    return isWide || isCutByPage(text, line, next) ? [{ start: line.end, end: next.start }] : [];
  });
}

const isWholeHeading = ({ text }: Line): boolean => BEGINS.test(text) && /(?:方面|问题|措施)$/.test(text);

/** Where paragraphs stand in, what begins a page at the margin is no new one. */
const goesOnOverPage = (text: string, line: Line, next: Line): boolean =>
  hasPageBetween(text, line, next) &&
  isIndented(text, line) &&
  !isIndented(text, next) &&
  !BEGINS.test(next.text) &&
  !/[:：]$/.test(line.text);

/** Furniture on lines of its own. */
const hasPageBetween = (text: string, line: Line, next: Line): boolean =>
  text
    .slice(line.end, next.start)
    .split('\n')
    .slice(1, -1)
    .some((between) => between.includes(GAP));

/** A page ends here, and with it the line, in mid-sentence. */
function isCutByPage(text: string, line: Line, next: Line): boolean {
  if (!hasPageBetween(text, line, next) || CLOSES.test(line.text)) return false;
  const isHeading = BEGINS.test(line.text) && !/[。；;，,]/.test(line.text);
  return !isHeading && line.text.length >= 4;
}

/** From which width on a line was wrapped: near the usual longest, where many lines have it and none is longer; else no line was. */
function fullWidth(text: string, lines: readonly Line[]): number {
  const widths = lines
    .map((line) => widthOf(text, line))
    .filter((width) => width >= 28)
    .sort((a, b) => b - a);
  const widest = widths.find((width, at) => {
    const near = widths.slice(at).filter((other) => other >= width - 4).length;
    return near >= 4 && near * 4 >= widths.length;
  });
  if (widest === undefined || widest > 120 || (widths[0] ?? 0) > widest + 6) return Infinity;
  return widest - 6;
}

/** First lines of paragraphs stand in, and lines that go on do not. */
function indentsParagraphs(text: string, lines: readonly Line[]): boolean {
  const indented = lines.filter((line) => isIndented(text, line)).length;
  return indented >= 3 && indented <= lines.length * 0.9;
}

const isIndented = (text: string, line: Line): boolean => line.start - lineStart(text, line) >= 2;

const lineStart = (text: string, { start }: Line): number => text.lastIndexOf('\n', start) + 1;

/** In columns, as it was printed: a Han character takes two, the indent counts. */
function widthOf(text: string, line: Line): number {
  let width = 0;
  for (let at = lineStart(text, line); at < line.end; at += 1)
    if (text[at] !== GAP) width += text.charCodeAt(at) > 0xff ? 2 : 1;
  return width;
}
