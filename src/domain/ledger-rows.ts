import type { Board } from './board.ts';
import { measuresOf } from './board.ts';
import type { MeasureId, ProblemId } from './id.ts';
import type { LedgerRow } from './ledger-columns.ts';
import { pairIdOf } from './measure.ts';
import type { Measure } from './measure.ts';

/** Rows of the 台账 by id: a problem's own id, or that of a pair where each measure has a row of its own. */
export function ledgerRowIds(board: Board, problemIds: readonly ProblemId[], isEach: boolean): readonly string[] {
  if (!isEach) return problemIds;
  return problemIds.flatMap((id) => rowsOf(board, id));
}

/** Asked for all problems after every change: read once from each list, for nothing ranks a measure anew. */
const known = new WeakMap<readonly MeasureId[], readonly string[]>();

function rowsOf(board: Board, id: ProblemId): readonly string[] {
  const list = board.measuresByProblem.get(id) ?? [];
  if (list.length === 0) return [id];
  const rows = known.get(list) ?? measuresOf(board, id).map((measure) => pairIdOf(id, measure.id));
  known.set(list, rows);
  return rows;
}

/** What a row is of; `isFirst` is false for the further measures of a problem, beside which its own words do not stand again. */
export interface LedgerRowRead extends Pick<LedgerRow, 'board' | 'problem'> {
  readonly measure: Measure | null;
  readonly isFirst: boolean;
}

/** null where it is gone. */
export function readLedgerRow(board: Board, rowId: string): LedgerRowRead | null {
  const own = board.problems.get(rowId);
  if (own) return { board, problem: own, measure: null, isFirst: true };
  const pair = board.pairs.get(rowId);
  const problem = pair && board.problems.get(pair.problemId);
  const measure = pair && board.measures.get(pair.measureId);
  if (!problem || !measure) return null;
  return { board, problem, measure, isFirst: measuresOf(board, problem.id)[0]?.id === measure.id };
}
