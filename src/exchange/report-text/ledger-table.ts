import type { DraftMeasure } from '../../domain/import-draft.ts';
import { enumeratorsOf } from './enumerators.ts';
import type { Reading, RowFields } from './reading.ts';
import { splitTable } from './table-cells.ts';
import type { Cell } from './table-cells.ts';
import { labelToField } from './vocabulary.ts';
import type { LabelField } from './vocabulary.ts';

/** Reads a ledger pasted as a table (tabs, pipes, or one cell a line); false where the text is none. */
export function readLedgerTable(reading: Reading): boolean {
  const rows = splitTable(reading.normal.lined);
  const head = rows.findIndex((row) => isHead(row));
  if (head < 0) return false;
  const columns = (rows[head] ?? []).map(({ text }) => labelToField(text));
  for (const cell of rows[head] ?? []) reading.accounted.push(cell);
  let category: Cell | null = null;
  for (const row of rows.slice(head + 1)) {
    if (isHeadAgain(rows[head] ?? [], row) || row.length < 2) continue;
    category = readRow(reading, columns, row, category);
  }
  accountRules(reading, rows[head]?.[0]?.start ?? 0);
  return reading.categories.length > 0;
}

/** What draws the table and says nothing: tabs, pipes, the quotes around a cell, Markdown's rule under the head. */
function accountRules({ normal, accounted }: Reading, from: number): void {
  for (const { index, 0: found } of normal.source.slice(from).matchAll(/^[|\s:-]+$|["|\t]/gm))
    accounted.push({ start: from + index, end: from + index + found.length });
}

const isHead = (row: readonly Cell[]): boolean => {
  const fields = row.map(({ text }) => labelToField(text));
  return fields.includes('problem') && new Set(fields.filter((field) => field !== null)).size >= 2;
};

/** The head is printed again on each page. */
const isHeadAgain = (head: readonly Cell[], row: readonly Cell[]): boolean =>
  row.length > 1 && row.every(({ text }, at) => text === head[at]?.text);

/** One row; answers with the category that stands for the rows below it whose cell is blank (a merged cell). */
function readRow(
  reading: Reading,
  columns: readonly (LabelField | null)[],
  row: readonly Cell[],
  above: Cell | null,
): Cell | null {
  const cellOf = (field: LabelField): Cell | undefined => {
    const cell = row[columns.indexOf(field)];
    return cell && cell.end > cell.start ? cell : undefined;
  };
  const filled = row.filter((cell) => cell.end > cell.start);
  // A row of one cell says under which category the rows below it stand.
  const [only] = filled;
  if (only && filled.length === 1 && row.length >= 3 && only === cellOf('problem')) return only;
  const category = cellOf('category') ?? above;
  const stated = cellOf('problem');
  if (!stated || row.some(({ text }) => /^(?:合计|总计|小计)/.test(text))) return category;
  const [statement = stated] = splitItems(reading, stated, false);
  const into = reading.category(category ? { start: category.start, end: category.end } : null);
  const problem = reading.problem(into, statement.start, stated.end);
  if (!problem) return category;
  const measures = readMeasureCell(reading, cellOf('measures'), problem.start);
  const fields: RowFields = {};
  columns.forEach((field, at) => {
    const cell = row[at];
    if (
      !cell ||
      !field ||
      cell.end <= cell.start ||
      ['problem', 'measures', 'category', 'cause', 'other'].includes(field)
    )
      return;
    fields[field] = reading.words(cell);
    reading.accounted.push(cell);
  });
  reading.row(problem, measures, fields);
  return category;
}

function readMeasureCell(reading: Reading, cell: Cell | undefined, forProblem: number): readonly DraftMeasure[] {
  if (!cell) return [];
  const group = reading.groupOfRow();
  return splitItems(reading, cell, true).flatMap(
    ({ start, end }) => reading.measure(group, start, trimMark(reading, start, end), forProblem) ?? [],
  );
}

/** The mark between two measures of one cell belongs to neither. */
const trimMark = (reading: Reading, start: number, end: number): number => {
  let at = end;
  while (at > start && /[；;\s]/.test(reading.normal.text[at - 1] ?? '')) at -= 1;
  if (at < end) reading.accounted.push({ start: at, end });
  return at;
};

/** A cell's items: by its enumerators, else by line or ；; the cell itself where it has neither. */
function splitItems(reading: Reading, cell: Cell, byMark: boolean): readonly { start: number; end: number }[] {
  const { text } = reading.normal;
  const inside = text.slice(cell.start, cell.end);
  const all = enumeratorsOf(inside).filter(({ style }) => style !== 'label');
  const first = all[0];
  const items =
    first && inside.slice(0, first.start).trim() === '' ? all.filter(({ style }) => style === first.style) : [];
  if (items.length > 0 && (byMark || items.length === 1))
    return items.map((item, at) => {
      reading.accounted.push({ start: cell.start + item.start, end: cell.start + item.end });
      return { start: cell.start + item.end, end: cell.start + (items[at + 1]?.start ?? inside.length) };
    });
  if (!byMark) return [cell];
  const parts: { start: number; end: number }[] = [];
  let from = 0;
  for (const { index } of inside.matchAll(/[；;\n]|$/g)) {
    if (inside.slice(from, index).trim() !== '') parts.push({ start: cell.start + from, end: cell.start + index });
    from = index + 1;
    if (index < inside.length) reading.accounted.push({ start: cell.start + index, end: cell.start + from });
  }
  return parts;
}
