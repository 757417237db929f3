import type { Board } from './board.ts';
import type { ProblemId } from './id.ts';
import { ledgerCellText } from './ledger-columns.ts';
import type { DossierWords, LedgerColumnId } from './ledger-columns.ts';
import { compareKeys, deadlineToKey } from './sorting.ts';

export interface LedgerSort {
  readonly columnId: LedgerColumnId;
  readonly isDown: boolean;
}

/**
 * The problems sorted by what a column says of them; what is alike stays in the paper's order, what says nothing stands last. In
 * whatever order they come: one that is nearly right costs a look at each and no more.
 */
export function sortedLedger(
  board: Board,
  ids: readonly ProblemId[],
  { columnId, isDown }: LedgerSort,
  numbers: ReadonlyMap<ProblemId, number>,
  dossier: DossierWords | null,
): readonly ProblemId[] {
  const byNumber = columnId === 'number';
  const compare =
    byNumber || columnId === 'deadline' ? compareKeys : new Intl.Collator('zh-Hans-CN', { numeric: true }).compare;
  const keyed = ids.flatMap((id) => {
    const problem = board.problems.get(id);
    if (!problem) return [];
    const number = numbers.get(id) ?? 0;
    const key = byNumber
      ? String(number).padStart(6, '0')
      : columnId === 'deadline'
        ? deadlineToKey(problem)
        : ledgerCellText(columnId, { board, problem, number, dossier });
    return [{ id, key, number }];
  });
  const turn = isDown ? -1 : 1;
  return keyed
    .sort((a, b) =>
      a.key === b.key
        ? a.number - b.number
        : Number(a.key === '') - Number(b.key === '') || turn * compare(a.key, b.key) || a.number - b.number,
    )
    .map(({ id }) => id);
}
