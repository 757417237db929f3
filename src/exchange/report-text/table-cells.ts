import type { TextRange } from '../../domain/import-draft.ts';
import { linesOf, says, trimRange } from './lines.ts';
import { labelToField } from './vocabulary.ts';

/** A cell of a pasted table: where it stands, and its words. */
export interface Cell extends TextRange {
  readonly text: string;
}

/** The rows of a pasted table: tabs (Excel quotes a cell with line breaks), pipes, or one cell a line under a head of the same kind. */
export function splitTable(text: string): readonly (readonly Cell[])[] {
  if (text.includes('\t')) return splitTabs(text);
  if (/^[ ]*\|.*\|[ ]*$/m.test(text)) return splitPipes(text);
  const blanks = splitBlanks(text);
  return blanks.length > 0 ? blanks : splitCellLines(text);
}

/** A table copied out of a PDF: its columns stand apart by runs of blanks, below a head of the same kind. */
function splitBlanks(text: string): readonly (readonly Cell[])[] {
  const rows = linesOf(text).flatMap((line) => {
    const parts = [...text.slice(line.start, line.end).matchAll(/\S(?: ?\S)*/g)];
    const cells = parts.map(({ index, 0: { length } }) =>
      toCell(text, line.start + index, line.start + index + length),
    );
    return cells.length >= 3 ? [cells] : [];
  });
  const at = rows.findIndex((row) => row.filter((cell) => labelToField(cell.text) !== null).length >= 3);
  const head = rows[at];
  return head ? [head, ...rows.slice(at + 1).map((row) => fillRow(row, head))] : [];
}

const toCell = (text: string, from: number, to: number): Cell => {
  const { start, end } = trimRange(text, from, to);
  return { start, end, text: says(text.slice(start, end)) };
};

function splitTabs(text: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const isQuoted = text[at] === '"';
    const close = isQuoted ? quoteEnd(text, at + 1) : -1;
    const from = close >= 0 ? at + 1 : at;
    const stop = close >= 0 ? close : nextStop(text, at);
    rows.at(-1)?.push(toCell(text, from, stop));
    const next = close >= 0 ? close + 1 : stop;
    if (text[next] !== '\t') rows.push([]);
    at = next + 1;
  }
  return joinBrokenRows(text, rows);
}

/** Word does not quote a cell with line breaks: its row stands on several lines, which together have as many cells as the others. */
function joinBrokenRows(text: string, rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const joined: (readonly Cell[])[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    const last = row.length > 1 ? lastOfBroken(rows, at, width) : at;
    joined.push(rows.slice(at + 1, last + 1).reduce((cells, more) => joinRows(text, cells, more), row));
    at = last;
  }
  return joined;
}

/** The line that makes the row whole: its cells and those of the lines between, one cell shared at each break; `at` where there is none. */
function lastOfBroken(rows: readonly (readonly Cell[])[], at: number, width: number): number {
  let cells = rows[at]?.length ?? 0;
  for (let last = at + 1; last < rows.length && cells < width; last += 1) {
    cells += (rows[last]?.length ?? 0) - 1;
    if (cells === width) return last;
  }
  return at;
}

function joinRows(text: string, row: readonly Cell[], more: readonly Cell[]): readonly Cell[] {
  const [end, begin] = [row.at(-1), more[0]];
  return end && begin ? [...row.slice(0, -1), toCell(text, end.start, begin.end), ...more.slice(1)] : row;
}

const nextStop = (text: string, from: number): number => {
  const found = text.slice(from).search(/[\t\n]/);
  return found < 0 ? text.length : from + found;
};

/** The quote that ends a quoted cell: not doubled, and followed by a tab or a line's end; -1 where it is none. */
function quoteEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else return text[at + 1] === '\t' || text[at + 1] === '\n' || at + 1 === text.length ? at : -1;
  }
  return -1;
}

function splitPipes(text: string): readonly (readonly Cell[])[] {
  return linesOf(text).flatMap((line) => {
    if (!line.text.startsWith('|') || /^[|\s:-]+$/.test(line.text)) return [];
    const cells: Cell[] = [];
    let from = line.start + 1;
    for (let at = from; at <= line.end; at += 1) {
      if (text[at] !== '|' && at < line.end) continue;
      if (at > from || at < line.end) cells.push(toCell(text, from, at));
      from = at + 1;
    }
    return [cells];
  });
}

/** One cell a line: a run of head words begins it, and its length is the row's. Rows begin with 1, 2, 3 … where there is a 序号. */
function splitCellLines(text: string): readonly (readonly Cell[])[] {
  const lines = linesOf(text).filter((line) => line.text !== '');
  const fields = lines.map((line) => (line.text.length <= 10 ? labelToField(line.text) : null));
  const start = fields.findIndex(
    (field, at) => field !== null && fields.slice(at, at + 3).every((next) => next !== null),
  );
  if (start < 0) return [];
  let width = 0;
  while (fields[start + width]) width += 1;
  if (width < 3 || !fields.slice(start, start + width).includes('problem')) return [];
  const cells: readonly Cell[] = lines.slice(start);
  const head = cells.slice(0, width);
  return [
    head,
    ...(fields[start] === 'seq' ? rowsBySeq(cells.slice(width), head) : rowsByWidth(cells.slice(width), width)),
  ];
}

function rowsByWidth(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  for (let at = 0; at + width <= cells.length; at += width) rows.push(cells.slice(at, at + width));
  return rows;
}

/** A row from each expected number to the next; blank cells were lost in pasting, so a short row is filled from what its columns say. */
function rowsBySeq(cells: readonly Cell[], head: readonly Cell[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const cell of cells) {
    if (cell.text === String(rows.length + 1)) rows.push([cell]);
    else if (!/^注[:：]/.test(cell.text)) rows.at(-1)?.push(cell);
  }
  return rows.map((row) => fillRow(row, head));
}

function fillRow(row: readonly Cell[], head: readonly Cell[]): readonly Cell[] {
  const missing = head.length - row.length;
  if (missing <= 0) return row.slice(0, head.length);
  const at = head.findIndex(({ text }) => labelToField(text) === 'category');
  const blank: Cell = { start: 0, end: 0, text: '' };
  const second = row[at];
  const isMerged =
    at > 0 && second !== undefined && !/方面|纪律|作用|情况$/.test(second.text) && second.text.length > 6;
  return isMerged ? [...row.slice(0, at), blank, ...row.slice(at)] : row;
}
