import { useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { ledgerCellText } from '../../domain/ledger-columns.ts';
import type { DossierWords, LedgerColumnId } from '../../domain/ledger-columns.ts';
import type { OneCommand } from '../../domain/ledger-edits.ts';
import { readLedgerRow } from '../../domain/ledger-rows.ts';
import { cellsToTsv, tsvToCells } from '../../exchange/spreadsheet/tsv.ts';
import type { ProblemNumbers } from '../../parts/problem-numbers.ts';
import type { Perform } from '../../queries/perform.ts';
import type { GridCells } from '../../ui/grid/grid-props.ts';
import type { GridBox } from '../../ui/grid/grid-range.ts';
import { announce } from '../../ui/announce.ts';
import { toast } from '../../ui/toasts.ts';
import { cellsToChanges, withReason } from './cell-changes.ts';
import type { CellChanges, CellText } from './cell-changes.ts';
import { pasteOver } from './pasted-cells.ts';

interface Ledger {
  readonly board: Board;
  readonly rowIds: readonly string[];
  readonly columnIds: readonly LedgerColumnId[];
  readonly numbers: ProblemNumbers;
  readonly dossier: DossierWords | null;
  readonly perform: Perform;
  readonly newId: () => string;
}

/** Changes that wait for a word of the person. */
interface Asking {
  readonly title: string;
  readonly changes: CellChanges;
}

export interface CellWork {
  readonly onEdit: (rowId: string, columnId: string, text: string) => boolean;
  readonly onCopy: (cells: GridCells) => string;
  readonly onPaste: (text: string, at: GridBox) => void;
  readonly onClear: (cells: GridCells) => void;
  readonly asking: Asking | null;
  /** null lets the changes go. */
  readonly answer: (answer: { readonly reason: string | null } | null) => void;
}

/** What is typed into, pasted over or cleared from the cells, as commands of the board. */
export function useCellWork(ledger: Ledger): CellWork {
  const { board, rowIds, columnIds, perform, newId } = ledger;
  const [asking, ask] = useState<Asking | null>(null);
  const give = (commands: readonly OneCommand[]): boolean => {
    const [only, ...others] = commands;
    if (!only) return true;
    return perform(others.length === 0 ? only : { type: 'together', commands }).type !== 'refusal';
  };
  const changeSeveral = (title: string, changes: CellChanges, says: string): void => {
    if (changes.refused.length > 0 || changes.adjusted.length > 0) return ask({ title, changes });
    if (give(changes.commands) && changes.cells > 0) announce(says);
  };
  return {
    asking,
    answer: (answer) => {
      ask(null);
      if (answer && asking) give(withReason(asking.changes, answer.reason, newId));
    },
    onEdit: (rowId, columnId, text) => {
      const changes = cellsToChanges(board, [{ rowId, columnId, text }], newId);
      const [refused] = changes.refused;
      if (refused) {
        toast({ says: refused.says, tone: 'alert' });
        return false;
      }
      if (changes.adjusted.length === 0) return give(changes.commands);
      ask({ title: '时限调整', changes });
      return true;
    },
    onCopy: (cells) => {
      announce(`已复制 ${cells.rowIds.length} 行 ${cells.columnIds.length} 列`);
      return cellsToTsv(
        cells.rowIds.map((rowId) => cells.columnIds.map((columnId) => wordsOf(ledger, rowId, columnId))),
      );
    },
    onPaste: (text, at) => {
      const { cells, rowsOver, columnsOver } = pasteOver(tsvToCells(text), at, rowIds, columnIds);
      const changes = cellsToChanges(board, cells, newId);
      const over = [
        ...(rowsOver > 0 ? [{ says: `有 ${rowsOver} 行超出了表末。要添加新的问题，请用“导入台账”`, cells: 1 }] : []),
        ...(columnsOver > 0 ? [{ says: `有 ${columnsOver} 列超出了最后一列`, cells: 1 }] : []),
      ];
      const all = { ...changes, refused: [...changes.refused, ...over] };
      changeSeveral('粘贴', all, `已粘贴，改动 ${changes.cells} 格`);
    },
    onClear: (cells) => {
      const texts = cells.rowIds.flatMap((rowId) =>
        cells.columnIds.map((columnId): CellText => ({ rowId, columnId, text: '' })),
      );
      const changes = cellsToChanges(board, texts, newId);
      changeSeveral('清除内容', changes, `已清除 ${changes.cells} 格`);
    },
  };
}

/** What a cell says, to be copied and to be heard. */
export function wordsOf(
  { board, numbers, dossier }: Pick<Ledger, 'board' | 'numbers' | 'dossier'>,
  rowId: string,
  columnId: string,
): string {
  const row = readLedgerRow(board, rowId);
  if (!row || (!row.isFirst && columnId !== 'measures')) return '';
  return ledgerCellText(columnId as LedgerColumnId, { ...row, number: numbers.get(row.problem.id) ?? 0, dossier });
}
