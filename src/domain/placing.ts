import type { Board } from './board.ts';
import type { Place } from './command.ts';
import type { Problem } from './problem.ts';
import { LONGEST_RANK, rankBetween, ranksBetween } from './rank.ts';
import type { Stage } from './stage.ts';

/** A rank for a problem in a stage, and the neighbours whose ranks had to be made anew for it. */
export interface Placing {
  readonly rank: string;
  readonly respaced: readonly (readonly [from: Problem, to: Problem])[];
}

/** The rank right below `after`. A neighbour that has left the stage meanwhile means the stage's foot. */
export function placeIn(board: Board, stage: Stage, after: Place, self: string): Placing {
  const ids = board.problemsByStage[stage].filter((id) => id !== self);
  const found = after === null ? 0 : after === 'end' ? ids.length : ids.indexOf(after) + 1;
  const at = after !== null && found === 0 ? ids.length : found;
  const above = rankAt(board, ids, at - 1);
  const below = rankAt(board, ids, at);
  if (above !== null && above === below) return respace(board, ids, at);
  const rank = rankBetween(above, below);
  return rank.length <= LONGEST_RANK ? { rank, respaced: [] } : respace(board, ids, at);
}

/** The wanted rank if it is free in the stage, else the next free one below it. */
export function freeRank(board: Board, stage: Stage, wanted: string, self: string): string {
  const ids = board.problemsByStage[stage].filter((id) => id !== self);
  const at = ids.findIndex((id) => (board.problems.get(id)?.rank ?? '') >= wanted);
  if (at < 0 || rankAt(board, ids, at) !== wanted) return wanted;
  return rankBetween(wanted, rankAt(board, ids, at + 1));
}

const rankAt = (board: Board, ids: readonly string[], index: number): string | null => {
  const id = ids[index];
  return id === undefined ? null : (board.problems.get(id)?.rank ?? null);
};

/** Long or equal ranks around a place are made anew in the same change: the run of neighbours whose ranks are long (F30). */
function respace(board: Board, ids: readonly string[], at: number): Placing {
  const isCrowded = (index: number): boolean => {
    const rank = rankAt(board, ids, index);
    return rank !== null && (rank.length > LONGEST_RANK / 4 || rank === rankAt(board, ids, index - 1));
  };
  let low = at;
  let high = at;
  while (low > 0 && (isCrowded(low - 1) || low === at)) low -= 1;
  while (high < ids.length && (isCrowded(high) || high === at)) high += 1;
  const ranks = ranksBetween(rankAt(board, ids, low - 1), rankAt(board, ids, high), high - low + 1);
  const respaced = ids.slice(low, high).flatMap((id, offset) => {
    const problem = board.problems.get(id);
    const rank = ranks[low + offset < at ? offset : offset + 1];
    return problem && rank !== undefined ? [[problem, { ...problem, rank }] as const] : [];
  });
  return { rank: ranks[at - low] ?? '', respaced };
}
