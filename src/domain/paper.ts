import type { Day } from './day.ts';

/** A paper as a value: what it says, before it is printed or written to a file. Widths and fonts are its reader's affair. */
export interface Paper {
  readonly title: string;
  /** What stands at the head of the first page: 内部资料 注意保存. */
  readonly marks: readonly string[];
  /** The line above the tables: 填报单位 at left, the day at right. */
  readonly above: { readonly left: string; readonly right: string };
  readonly tables: readonly PaperTable[];
  /** What the figures come to, in whole sentences. */
  readonly sentences: readonly string[];
}

export interface PaperTable {
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
}

export interface PaperColumn {
  readonly id: string;
  readonly head: string;
  /** Its part of the table's width: 2 is twice as wide as 1. */
  readonly width: number;
  readonly align: 'left' | 'center';
  /** Lines break between names, not inside one: 张三、/李四, never 张/三、李四. */
  readonly isNames?: boolean;
}

/** A row of cells, one a column, or a heading across all columns. Each cell is paragraphs. */
export type PaperRow =
  | { readonly kind: 'group'; readonly id: string; readonly heading: string }
  | { readonly kind: 'cells'; readonly id: string; readonly cells: readonly (readonly PaperParagraph[])[] };

/** One paragraph; `lead` is its emphasised beginning. Both verbatim. */
export interface PaperParagraph {
  readonly lead?: string;
  readonly text: string;
}

/** How a paper is to be written to a file. The same paper and choices give the same bytes (F47). */
export interface PaperFile {
  /** The day the file bears; its time of day is left out. */
  readonly madeOn: Day;
  readonly isPortrait?: boolean;
  readonly size?: SheetSize;
}

export type SheetSize = 'A4' | 'A3';

/** Every character of a paper, in reading order. */
export const paperToText = ({ title, marks, above, tables, sentences }: Paper): string =>
  [...marks, title, above.left, above.right, ...tables.flatMap(tableToLines), ...sentences].join('\n');

const tableToLines = ({ columns, rows }: PaperTable): readonly string[] => [
  columns.map(({ head }) => head).join('\t'),
  ...rows.map((row) => (row.kind === 'group' ? row.heading : row.cells.map(cellToText).join('\t'))),
];

const cellToText = (cell: readonly PaperParagraph[]): string =>
  cell.map(({ lead = '', text }) => lead + text).join(' ');
