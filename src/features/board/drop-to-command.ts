import type { Board } from '../../domain/board.ts';
import type { MoveProblem, Place } from '../../domain/command.ts';
import type { ProblemId } from '../../domain/id.ts';
import { isStage } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';

/** A card let go in a column, below a neighbour that is shown, or above all that are (null). */
export interface CardDrop {
  readonly id: ProblemId;
  readonly from: string;
  readonly to: string;
  readonly after: ProblemId | null;
}

/**
 * The move a drop means. Under a filter the cards that are not shown keep their places: a drop lands right below the shown
 * neighbour above; above the first shown card it lands right above that one, not at the column's top; in a column that
 * shows none it goes to the foot.
 */
export function dropToCommand(board: Board, drop: CardDrop, shown: readonly ProblemId[]): MoveProblem | null {
  const { id, from, to } = drop;
  if (!isStage(from) || !isStage(to) || !board.problems.has(id)) return null;
  return { type: 'move-problem', id, from, to, after: placeOf(board.problemsByStage[to], drop, shown) };
}

function placeOf(all: readonly ProblemId[], { id, after }: CardDrop, shown: readonly ProblemId[]): Place {
  if (after !== null) return after;
  const first = shown.find((other) => other !== id);
  if (first === undefined) return 'end';
  const above = all.slice(0, all.indexOf(first)).filter((other) => other !== id);
  return above.at(-1) ?? null;
}

/** 移到 another stage: to its foot. */
export const moveToStage = (id: ProblemId, from: Stage, to: Stage): MoveProblem => ({
  type: 'move-problem',
  id,
  from,
  to,
  after: 'end',
});

/** 移到 the top or the foot of its own column. */
export const moveToEdge = (id: ProblemId, stage: Stage, after: null | 'end'): MoveProblem => ({
  type: 'move-problem',
  id,
  from: stage,
  to: stage,
  after,
});
