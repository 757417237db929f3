import type { Board } from '../../domain/board.ts';
import type { AdjustDeadline } from '../../domain/command.ts';
import { ledgerColumn } from '../../domain/ledger-columns.ts';
import type { LedgerColumnId } from '../../domain/ledger-columns.ts';
import { editCell, isEditableColumn } from '../../domain/ledger-edits.ts';
import type { OneCommand } from '../../domain/ledger-edits.ts';
import { readLedgerRow } from '../../domain/ledger-rows.ts';

/** A cell and the text it is to have. */
export interface CellText {
  readonly rowId: string;
  readonly columnId: string;
  readonly text: string;
}

export type Adjusted = Pick<AdjustDeadline, 'of' | 'from' | 'to'>;

/** What texts for several cells come to, before any of them is changed. */
export interface CellChanges {
  readonly commands: readonly OneCommand[];
  /** How many cells they change. */
  readonly cells: number;
  /** Time limits that stand already: the reason is asked for once. */
  readonly adjusted: readonly Adjusted[];
  /** What cannot be placed, in words, each once with how many cells it is about. */
  readonly refused: readonly { readonly says: string; readonly cells: number }[];
}

export function cellsToChanges(board: Board, cells: readonly CellText[], newId: () => string): CellChanges {
  const commands: OneCommand[] = [];
  const adjusted: Adjusted[] = [];
  const refused = new Map<string, number>();
  const rewritten = new Set<string>();
  let changed = 0;
  for (const { rowId, columnId, text } of cells) {
    const row = readLedgerRow(board, rowId);
    const column = ledgerColumn(columnId);
    const refuse = (says: string): void => void refused.set(says, (refused.get(says) ?? 0) + 1);
    if (!row || !column) continue;
    if (!isEditable(column.id, row.isFirst)) {
      if (text.trim() !== '') refuse(`“${column.head}”这一格不在台账里填写`);
      continue;
    }
    const edit = editCell(board, row, column.id, text, newId);
    if (edit.type === 'refused') refuse(edit.says);
    else if (edit.type === 'asks-reason') adjusted.push(edit);
    else {
      const fresh = edit.commands.filter((command) => !isTwice(command, rewritten));
      if (fresh.length < edit.commands.length) refuse('同一条措施在几行里写法不同，只取第一处');
      commands.push(...fresh);
      if (fresh.length > 0) changed += 1;
    }
  }
  return { commands, cells: changed, adjusted, refused: [...refused].map(([says, count]) => ({ says, cells: count })) };
}

export const isEditable = (columnId: LedgerColumnId, isFirst: boolean): boolean =>
  isEditableColumn(columnId) && (isFirst || columnId === 'measures');

/** A measure stands in several rows: it is written once. */
function isTwice(command: OneCommand, rewritten: Set<string>): boolean {
  if (command.type !== 'edit-measure' && command.type !== 'delete-measure') return false;
  if (rewritten.has(command.id)) return true;
  rewritten.add(command.id);
  return false;
}

/** The commands, each adjusted time limit with the reason; without one its slip is mended. */
export const withReason = (
  { commands, adjusted }: Pick<CellChanges, 'commands' | 'adjusted'>,
  reason: string | null,
  newId: () => string,
): readonly OneCommand[] => [
  ...commands,
  ...adjusted.map(({ of, from, to }): OneCommand =>
    reason !== null
      ? { type: 'adjust-deadline', of, id: newId(), from, to, reason }
      : { type: 'edit-problem', id: of.id, edits: [{ field: 'deadlineText', from, to }] },
  ),
];
