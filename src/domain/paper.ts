import type { Day } from './day.ts';
import type { OfficialLook } from './official-look.ts';

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
  /**
   * null: a list, whose tables are the paper. Else an official paper (公文, GB/T 9704): this is its text, the sentences end it, its
   * tables stand in annexes.
   */
  readonly official: OfficialText | null;
}

/** The text of an official paper, between title and signature. */
export interface OfficialText {
  readonly blocks: readonly PaperBlock[];
  /** 落款: who, and of which day in Chinese; null where it is not signed. */
  readonly signature: { readonly unit: string; readonly day: string } | null;
  /** 附件: lists, each beginning a page of its own on a lying sheet. */
  readonly annexes: readonly Paper[];
}

export type PaperBlock =
  /** 1: 一、 2: （一） 3: 1. Its number is part of the text. `text` may run on in the same paragraph after a level-2 or -3 heading. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly runOn?: string }
  /** One paragraph, indented by two characters unless it is flush (主送机关); a line feed inside begins another. */
  | { readonly kind: 'paragraph'; readonly lead?: string; readonly text: string; readonly isFlush?: boolean };

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
  /** Narrower than so many signs its words break badly: it takes them from other columns, or the type of the table is smaller. */
  readonly least?: number;
  /** Lines break between names, not inside one: 张三、/李四, never 张/三、李四. */
  readonly isNames?: boolean;
}

/** A row of cells, one a column, or a heading across all columns. Each cell is paragraphs. */
export type PaperRow =
  | { readonly kind: 'group'; readonly id: string; readonly heading: string }
  | {
      readonly kind: 'cells';
      readonly id: string;
      readonly cells: readonly (readonly PaperParagraph[])[];
      /** Columns, from 0, in which the cell above goes on: nothing else stands there. Rows joined so stay on one page where they fit. */
      readonly joined?: readonly number[];
    };

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
  /** How an official paper looks, where it differs from the standard. */
  readonly look?: Partial<OfficialLook>;
}

export type SheetSize = 'A4' | 'A3';

/** Over how many rows, from this one on, its cell in a column goes; 0 where it is one with the cell above. */
export function spanOf(rows: readonly PaperRow[], at: number, column: number): number {
  if (isJoined(rows[at], column)) return 0;
  let next = at + 1;
  while (isJoined(rows[next], column)) next += 1;
  return next - at;
}

const isJoined = (row: PaperRow | undefined, column: number): boolean =>
  row?.kind === 'cells' && row.joined?.includes(column) === true;

/** Do cells of the row before this one go on in it? */
export const goesOnAbove = (row: PaperRow | undefined): boolean =>
  row?.kind === 'cells' && (row.joined ?? []).length > 0;

/** How far a file is written: of the paper's length so much. Where it is all, the file is being packed. */
export interface WritingProgress {
  readonly done: number;
  readonly all: number;
}

/** Rows and blocks, of the annexes too. */
export const paperLength = ({ tables, official }: Paper): number =>
  tables.reduce((sum, { rows }) => sum + rows.length, 0) +
  (official ? official.blocks.length + official.annexes.reduce((sum, annex) => sum + paperLength(annex), 0) : 0);

/** Every character of a paper, in reading order. */
export const paperToText = ({ title, marks, above, tables, sentences, official }: Paper): string =>
  official
    ? [...marks, title, ...officialToLines(official, sentences)].join('\n')
    : [...marks, title, above.left, above.right, ...tables.flatMap(tableToLines), ...sentences].join('\n');

const officialToLines = ({ blocks, signature, annexes }: OfficialText, sentences: readonly string[]) => [
  ...blocks.map(blockToText),
  ...sentences,
  ...annexNotes(annexes),
  ...(signature ? [signature.unit, signature.day] : []),
  ...annexes.flatMap((annex, at) => [annexLabel(annexes, at), paperToText(annex)]),
];

const blockToText = (block: PaperBlock): string =>
  block.kind === 'heading' ? block.text + (block.runOn ?? '') : (block.lead ?? '') + block.text;

/** 附件, or 附件1 where there are several. */
export const annexLabel = (annexes: readonly Paper[], at: number): string =>
  annexes.length === 1 ? '附件' : `附件${at + 1}`;

/** 附件说明, below the text: 附件：1. … */
export const annexNotes = (annexes: readonly Paper[]): readonly string[] =>
  annexes.map(({ title }, at) => {
    const number = annexes.length === 1 ? '' : `${at + 1}. `;
    return `${at === 0 ? '附件：' : '　　　'}${number}${title}`;
  });

const tableToLines = ({ columns, rows }: PaperTable): readonly string[] => [
  columns.map(({ head }) => head).join('\t'),
  ...rows.map((row) => (row.kind === 'group' ? row.heading : row.cells.map(cellToText).join('\t'))),
];

const cellToText = (cell: readonly PaperParagraph[]): string =>
  cell.map(({ lead = '', text }) => lead + text).join(' ');
