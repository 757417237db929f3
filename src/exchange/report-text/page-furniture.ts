import type { TextRange } from '../../domain/import-draft.ts';

const PAGE_LINE =
  /^[ ]*(?:-[ ]*\d{1,3}[ ]*-|第[ ]*\d{1,3}[ ]*页(?:[ ,，/]*共[ ]*\d{1,3}[ ]*页)?|\d{1,3}[ ]*\/[ ]*\d{1,3}|[·•][ ]*\d{1,3}[ ]*[·•]|- ?\d{1,3} ?-)[ ]*$/;
const PAGE_INLINE = /(?:-[ ]?\d{1,3}[ ]?-|第[ ]?\d{1,3}[ ]?页[ ,，/]*共[ ]?\d{1,3}[ ]?页)/g;
/** A running head is short; longer lines are text. */
const LONGEST_HEAD = 45;

/** Page numbers and running heads: what belongs to the sheet and not to the report. In reading order. */
export function pageFurniture(text: string): readonly TextRange[] {
  const lines: { start: number; end: number; says: string; isNumber: boolean }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, says: line.replace(/\s/g, ''), isNumber: PAGE_LINE.test(line) });
    start += line.length + 1;
  }
  const filled = lines.filter(({ says }) => says !== '');
  const counts = new Map<string, number>();
  for (const { says } of filled) counts.set(says, (counts.get(says) ?? 0) + 1);
  const title = filled
    .slice(0, 4)
    .filter(({ isNumber }) => !isNumber)
    .map(({ says }) => says)
    .join('');
  const isBesideNumber = (at: number): boolean =>
    filled[at - 1]?.isNumber === true || filled[at + 1]?.isNumber === true;
  const besideNumbers = new Set(filled.filter((_, at) => isBesideNumber(at)).map(({ says }) => says));
  const ranges: TextRange[] = [];
  filled.forEach((line, at) => {
    const isLikeTitle = title.includes(line.says) || (title.length > 8 && line.says.startsWith(title.slice(0, 8)));
    const isRepeated = (counts.get(line.says) ?? 0) >= 2 || (at > 3 && isLikeTitle);
    const isHead =
      at > 0 &&
      line.says.length >= 5 &&
      line.says.length <= LONGEST_HEAD &&
      isRepeated &&
      besideNumbers.has(line.says) &&
      !/[。；;:：]$/.test(line.says);
    if (line.isNumber || isHead) ranges.push({ start: line.start, end: line.end });
    else
      for (const { index, 0: found } of text.slice(line.start, line.end).matchAll(PAGE_INLINE))
        ranges.push({ start: line.start + index, end: line.start + index + found.length });
  });
  return ranges;
}
