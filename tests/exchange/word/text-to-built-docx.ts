import { chineseCounting } from '../../../src/exchange/word/chinese-counting.ts';
import { paragraph, table } from './docx-builder.ts';
import type { BuiltDocx, BuiltLevel, BuiltList, BuiltParagraph } from './docx-builder.ts';

/** How an enumerator at a paragraph's head is made by Word: what it looks like in text, and its list level. */
const KINDS: readonly { readonly pattern: RegExp; readonly format: string; readonly level: number }[] = [
  { pattern: /^([一二三四五六七八九十]+)([、．.])/, format: 'chineseCounting', level: 0 },
  { pattern: /^([（(])([一二三四五六七八九十]+)([）)])/, format: 'chineseCounting', level: 1 },
  { pattern: /^([一二三四五六七八九十]+)(是)/, format: 'chineseCounting', level: 2 },
  { pattern: /^(\d+)([.、．])(?!\d)/, format: 'decimal', level: 2 },
  { pattern: /^([（(])(\d+)([）)])/, format: 'decimal', level: 3 },
];

/** The same report with its numbers typed: one paragraph a line, lines with tabs a table. */
export const textToTypedDocx = (text: string): BuiltDocx => ({ body: blocksOf(text, (line) => paragraph(line)) });

/** The same report as Word keeps it when the numbers are its own: each enumerator at a paragraph's head is taken out of the text. */
export function textToNumberedDocx(text: string): BuiltDocx {
  const lists = new Map<string, { levels: readonly BuiltLevel[]; list: BuiltList; last: number }>();
  return {
    body: blocksOf(text, (line): string | BuiltParagraph => {
      const found = KINDS.flatMap((kind) => ({ ...kind, match: kind.pattern.exec(line)?.[0] ?? '' })).find(
        ({ match }) => match !== '',
      );
      if (!found) return paragraph(line);
      const numeral = /[一二三四五六七八九十]+|\d+/.exec(found.match)?.[0] ?? '';
      const value = numeralToNumber(numeral);
      if (value === 0) return paragraph(line);
      const shape = found.match.replace(numeral, `%${found.level + 1}`);
      const known = lists.get(shape);
      const levels =
        known?.levels ?? Array.from({ length: 4 }, (): BuiltLevel => ({ format: found.format, text: shape }));
      const list =
        known && known.last + 1 === value ? known.list : { levels, startOverrides: { [found.level]: value } };
      lists.set(shape, { levels, list, last: value });
      return { text: line.slice(found.match.length), list: { of: list, level: found.level } };
    }),
  };
}

/** The number a numeral stands for; 0 where the numeral is not how that number is written. */
function numeralToNumber(numeral: string): number {
  if (/\d/.test(numeral)) return String(Number(numeral)) === numeral ? Number(numeral) : 0;
  return Array.from({ length: 99 }, (_, at) => at + 1).find((value) => chineseCounting(value) === numeral) ?? 0;
}

/** Lines with tabs, one after another, are the rows of a table; a cell in quotes has several lines. */
function blocksOf(
  text: string,
  toBlock: (line: string) => string | BuiltParagraph,
): readonly (string | BuiltParagraph)[] {
  const blocks: (string | BuiltParagraph)[] = [];
  let rows: string[][][] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(table(rows));
    rows = [];
  };
  for (const line of rowsOf(text)) {
    if (line.includes('\t')) rows.push(line.split('\t').map((cell) => cell.replace(/^"|"$/g, '').split('\n')));
    else {
      endTable();
      blocks.push(toBlock(line));
    }
  }
  endTable();
  return blocks;
}

const rowsOf = (text: string): readonly string[] =>
  text.replace(/\r\n?/g, '\n').match(/(?:"[^"\t]*"(?=\t|\n|$)|[^\n])+|(?<=\n|^)(?=\n)/g) ?? [];
