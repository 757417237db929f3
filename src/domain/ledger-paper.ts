import { dayToChinese } from './day.ts';
import { DEFAULT_LEDGER_COLUMNS, ledgerCell, ledgerColumn } from './ledger-columns.ts';
import type { LedgerColumnId } from './ledger-columns.ts';
import { ledgerRowIds, readLedgerRow } from './ledger-rows.ts';
import { sortedLedger } from './ledger-sorting.ts';
import { looseRows, looseSentence } from './loose-measures.ts';
import type { ColumnChoice, DatedBoard, LedgerChoices, PaperChoices } from './paper-choices.ts';
import { numbersOf, problemsByCategory } from './paper-order.ts';
import type { Paper, PaperColumn, PaperRow } from './paper.ts';
import { groupRow, hasHeadings } from './problem-list-paper.ts';
import { figuresOf, figuresToSentence } from './standing.ts';

/** With more columns than these the sheet is A3. */
const MOST_ON_A4 = 9;

export const isWideLedger = (columns: readonly ColumnChoice[]): boolean => columns.length > MOST_ON_A4;

/**
 * 整改台账: one table with the columns that are wanted, in the paper's order or sorted, with the figures and their day. Where no
 * column says the category, the rows stand under it.
 */
export function ledgerPaper(
  dated: DatedBoard,
  { ledger = { ...USUAL, dossier: dated.dossier ?? null }, template = {}, redaction }: PaperChoices,
): Paper {
  const { board, asOf } = dated;
  const columns = ledger.columns.flatMap(toPaperColumn);
  const groups = problemsByCategory(board);
  const problems = groups.flatMap((group) => group.problems);
  const numbers = numbersOf(problems);
  const { sort = null, isEach = false, dossier = null, title = '', unit = '' } = ledger;
  const isMarked = ledger.isMarkedInternal ?? template.isMarkedInternal ?? false;
  const beside = columns.flatMap(({ id }, at) => (id === 'measures' ? [] : [at]));
  const isRowEach = isEach && beside.length < columns.length;
  const toRows = (ids: readonly string[]): readonly PaperRow[] =>
    ledgerRowIds(board, ids, isRowEach).flatMap((rowId) => {
      const row = readLedgerRow(board, rowId);
      if (!row) return [];
      const filled = { ...row, number: numbers.get(row.problem.id) ?? 0, dossier };
      const cells = ledger.columns.map(({ id }) =>
        row.isFirst || id === 'measures' ? ledgerCell(id, filled, redaction === 'titles') : [],
      );
      return [{ kind: 'cells', id: rowId, cells, ...(row.isFirst ? {} : { joined: beside }) }];
    });
  const isGrouped = sort === null && hasHeadings(groups) && !ledger.columns.some(({ id }) => id === 'category');
  const ids = problems.map(({ id }) => id);
  const rows = isGrouped
    ? groups.flatMap((group, at) => [groupRow(group, at), ...toRows(group.problems.map(({ id }) => id))])
    : toRows(sort === null ? ids : sortedLedger(board, ids, sort, numbers, dossier));
  return {
    title: title.trim() || usualTitle(board),
    marks: isMarked ? ['内部资料　注意保存'] : [],
    above: { left: `填报单位：${unit.trim() || (board.about?.unit ?? '')}`, right: `填报时间：${dayToChinese(asOf)}` },
    tables: [{ columns, rows: [...rows, ...looseRows(board, columns)] }],
    sentences: [`截至${dayToChinese(asOf)}，${figuresToSentence(figuresOf(board))}${looseSentence(board)}。`],
    official: null,
  };
}

const USUAL: LedgerChoices = {
  columns: DEFAULT_LEDGER_COLUMNS.map((id: LedgerColumnId) => ({ id, head: '', width: ledgerColumn(id)?.width ?? 10 })),
};

/** What the paper is called where no template says otherwise. */
export const usualTitle = ({ about }: DatedBoard['board']): string =>
  about ? `${about.year}年度组织生活会查摆问题整改台账` : '查摆问题整改台账';

/** None for a column that a later version knows and this one does not. */
function toPaperColumn({ id, head, width }: ColumnChoice): readonly PaperColumn[] {
  const column = ledgerColumn(id);
  if (!column) return [];
  const { align, least, isNames = false } = column;
  return [{ id, head: head.trim() || column.head, width, align, least, isNames }];
}
