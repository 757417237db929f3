import { useDeferredValue, useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { isFiltering, visibleByStage } from '../../domain/board-filter.ts';
import type { BoardFilter } from '../../domain/board-filter.ts';
import type { ProblemId } from '../../domain/id.ts';
import type { LampRule } from '../../domain/lamp.ts';
import type { DossierWords } from '../../domain/ledger-columns.ts';
import { ledgerRowIds } from '../../domain/ledger-rows.ts';
import { sortedLedger } from '../../domain/ledger-sorting.ts';
import type { Spelling } from '../../domain/search-word.ts';
import { STAGES } from '../../domain/stage.ts';
import { useNumbers } from '../../parts/use-numbers.ts';
import type { ProblemNumbers } from '../../parts/problem-numbers.ts';
import type { LedgerView } from './ledger-view.ts';

export interface LedgerRows {
  readonly rowIds: readonly string[];
  readonly numbers: ProblemNumbers;
  /** The problems that the filter lets through, in the paper's order. */
  readonly shown: readonly ProblemId[];
}

interface Narrowing {
  readonly filter: BoardFilter;
  readonly spelling: Spelling | null;
  readonly lamps: LampRule;
  readonly view: LedgerView;
  readonly dossier: DossierWords | null;
}

/** The rows of the ledger: the paper's order, or sorted, as the filter lets them through. */
export function useLedgerRows(board: Board, { filter, spelling, lamps, view, dossier }: Narrowing): LedgerRows {
  const numbers = useNumbers(board, false);
  const calm = useDeferredValue(filter);
  const all = useMemo(() => [...numbers.keys()], [numbers]);
  const isWhole = !isFiltering(calm);
  const passed = useMemo(() => {
    if (isWhole) return all;
    const visible = visibleByStage(board, calm, spelling, lamps);
    const isVisible = new Set(STAGES.flatMap((stage) => visible[stage]));
    return all.filter((id) => isVisible.has(id));
  }, [isWhole, all, board, calm, spelling, lamps]);
  const { sort } = view;
  const isEach = view.isEach && view.columns.some(({ id }) => id === 'measures');
  const [before, setBefore] = useState<readonly ProblemId[]>(passed);
  const ordered = useMemo(
    () => (sort === null ? passed : sortedLedger(board, inOrderOf(before, passed), sort, numbers, dossier)),
    [board, passed, sort, numbers, dossier, before],
  );
  const same = sameOr(before, ordered);
  if (same !== before) setBefore(same);
  const rowIds = useMemo(() => ledgerRowIds(board, same, isEach), [board, same, isEach]);
  return { rowIds: useSame(rowIds), numbers, shown: passed };
}

/** The list that was there, while it says the same. */
function useSame(list: readonly ProblemId[]): readonly ProblemId[] {
  const [held, setHeld] = useState(list);
  const same = sameOr(held, list);
  if (same !== held) setHeld(same);
  return same;
}

const sameOr = (held: readonly ProblemId[], list: readonly ProblemId[]): readonly ProblemId[] =>
  held === list || (held.length === list.length && held.every((id, at) => id === list[at])) ? held : list;

/** The same ids in the order that was there before; what is new stands last. */
function inOrderOf(before: readonly ProblemId[], ids: readonly ProblemId[]): readonly ProblemId[] {
  if (before === ids) return ids;
  const left = new Set(ids);
  const kept = before.filter((id) => left.delete(id));
  return [...kept, ...left];
}
