import type { Board } from '../../domain/board.ts';
import { ledgerColumn } from '../../domain/ledger-columns.ts';
import type { LedgerAdoption } from '../../domain/ledger-import-commands.ts';
import type { LedgerImportRow } from '../../domain/ledger-import.ts';
import { verdictsOf } from '../../domain/ledger-verdicts.ts';
import type { LedgerVerdict } from '../../domain/ledger-verdicts.ts';
import type { ProblemNumbers } from '../../parts/problem-numbers.ts';

/** What is to become of a row. */
export type RowAct = 'add' | 'update' | 'skip';

export const ACT_LABELS: Readonly<Record<RowAct, string>> = { add: '新增', update: '更新', skip: '不导入' };

export interface ImportRow {
  readonly row: LedgerImportRow;
  readonly verdict: LedgerVerdict;
  readonly act: RowAct;
}

export type Acts = ReadonlyMap<number, RowAct>;

/** The rows with their verdicts; what the person chose stands before what would usually be done. */
export function importRows(board: Board, rows: readonly LedgerImportRow[], chosen: Acts): readonly ImportRow[] {
  const verdicts = verdictsOf(board, rows);
  return rows.map((row, index) => {
    const verdict = verdicts[index] ?? { kind: 'no-text' as const };
    const wanted = chosen.get(row.at);
    return { row, verdict, act: wanted && actsOf(verdict).includes(wanted) ? wanted : (actsOf(verdict)[0] ?? 'skip') };
  });
}

/** What may be done with such a row; first what is usually done. */
export function actsOf(verdict: LedgerVerdict): readonly RowAct[] {
  switch (verdict.kind) {
    case 'new':
      return ['add', 'skip'];
    case 'update':
      return ['update', 'add', 'skip'];
    case 'same':
    case 'no-text':
      return ['skip'];
    case 'twice':
      return ['skip', 'add'];
  }
}

/** The verdict in words, as the row's person reads it. */
export function verdictToChinese(verdict: LedgerVerdict, numbers: ProblemNumbers): string {
  switch (verdict.kind) {
    case 'new':
      return '新增';
    case 'same':
      return `与已有第 ${numbers.get(verdict.problemId) ?? ''} 条相同${elsewhereToChinese(verdict.elsewhere)}`;
    case 'update': {
      const fields = verdict.changes.map(({ columnId }) => ledgerColumn(columnId)?.head ?? columnId).join('、');
      return `${verdict.isAlike ? '与' : '是'}已有第 ${numbers.get(verdict.problemId) ?? ''} 条${verdict.isAlike ? '相近' : ''}，不同：${fields}${elsewhereToChinese(verdict.elsewhere)}`;
    }
    case 'twice':
      return `与本表第 ${verdict.at} 行重复`;
    case 'no-text':
      return '缺问题文字';
  }
}

const elsewhereToChinese = (said: string): string => (said === '' ? '' : `。完成情况写着“${said}”，阶段请在看板上移动`);

export interface ImportSums {
  readonly added: number;
  readonly updated: number;
  readonly skipped: number;
  /** Time limits that stand and would be changed. */
  readonly adjusted: number;
}

export function sumsOf(board: Board, rows: readonly ImportRow[]): ImportSums {
  const count = (act: RowAct): number => rows.filter((one) => one.act === act).length;
  const adjusted = rows.filter(
    ({ act, verdict }) =>
      act === 'update' &&
      verdict.kind === 'update' &&
      verdict.changes.some(
        ({ columnId }) =>
          columnId === 'deadline' && (board.problems.get(verdict.problemId)?.deadlineText.trim() ?? '') !== '',
      ),
  ).length;
  return { added: count('add'), updated: count('update'), skipped: count('skip'), adjusted };
}

export const toAdoption = (
  rows: readonly ImportRow[],
  source: LedgerAdoption['source'],
  reason: string,
): LedgerAdoption => ({
  source,
  reason,
  added: rows.flatMap(({ act, row }) => (act === 'add' ? [row] : [])),
  updated: rows.flatMap(({ act, verdict }) => (act === 'update' && verdict.kind === 'update' ? [verdict] : [])),
});
