import { innermost } from './visible-children.ts';
import { childOf, numberOf, valueOf } from './xml-tree.ts';
import type { XmlNode } from './xml-tree.ts';

/**
 * A table as spreadsheets paste it: a row a line, cells apart by tabs, merged-away cells blank, a cell of several paragraphs in
 * quotes. A row of one cell is a frame around text, and its paragraphs are lines.
 */
export const tableToLines = (table: XmlNode, linesOf: (cell: XmlNode) => readonly string[]): readonly string[] =>
  innermost(table, 'tr').flatMap((row) => {
    const properties = childOf(row, 'trPr');
    if (childOf(properties, 'del')) return [];
    const cells = innermost(row, 'tc');
    const before = blanks(numberOf(properties, 'gridBefore') ?? 0);
    const [only] = cells;
    if (only && cells.length === 1 && before.length === 0) return linesOf(only);
    return [[...before, ...cells.flatMap((cell) => cellToColumns(cell, linesOf))].join('\t')];
  });

/** The cell's text, and a blank for every further column it spans. */
function cellToColumns(cell: XmlNode, linesOf: (cell: XmlNode) => readonly string[]): readonly string[] {
  const properties = childOf(cell, 'tcPr');
  const isMergedAway = ['vMerge', 'hMerge'].some(
    (name) => childOf(properties, name) && valueOf(properties, name) !== 'restart',
  );
  const lines = linesOf(cell);
  return [isMergedAway ? '' : quoted(lines), ...blanks((numberOf(properties, 'gridSpan') ?? 1) - 1)];
}

/** Word has 63 columns at most; a file that claims a billion is an attack (F37). */
const blanks = (count: number): readonly string[] => Array.from({ length: Math.min(Math.max(count, 0), 62) }, () => '');

/** In quotes where there are several lines; one that has straight quotes of its own is put in one line, for doubled ones would stay. */
function quoted(paragraphs: readonly string[]): string {
  const lines = paragraphs
    .flatMap((paragraph) => paragraph.split('\n'))
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return lines.join('');
  return lines.some((line) => line.includes('"')) ? lines.join(' ') : `"${lines.join('\n')}"`;
}
