import type { Board } from '../../domain/board.ts';
import type { Command, MoveProblem, Place } from '../../domain/command.ts';
import type { ProblemId } from '../../domain/id.ts';
import { intoLane } from '../../domain/lanes.ts';
import type { LanesBy } from '../../domain/lanes.ts';
import type { Stage } from '../../domain/stage.ts';
import type { SortBy } from '../../domain/sorting.ts';
import { columnToPlace } from './column-id.ts';
import { asOneStep } from './selection-commands.ts';

/** Cards let go in a column, below a neighbour that is shown, or above all that are (null). */
export interface CardDrop {
  /** In the order in which they are to stand, each with the stage it was seen in when it was picked up. */
  readonly carried: ReadonlyMap<ProblemId, string>;
  readonly to: string;
  readonly after: ProblemId | null;
}

/**
 * The one step a drop means; null where it means none. In another lane it takes on what the lane stands for. Where the
 * columns are sorted, the place in the column is the order's affair, and the order made by hand stays as it is.
 */
export function dropToCommand(
  board: Board,
  drop: CardDrop,
  shown: readonly ProblemId[],
  { lanesBy, sortBy }: { readonly lanesBy: LanesBy | null; readonly sortBy: SortBy | null },
): Command | null {
  const lane = columnToPlace(drop.to)?.lane ?? null;
  const taken =
    lanesBy === null || lane === null
      ? []
      : [...drop.carried.keys()].flatMap((id) => {
          const problem = board.problems.get(id);
          return (problem && intoLane(problem, lanesBy, lane)) ?? [];
        });
  const moves = dropToMoves(board, drop, shown);
  return asOneStep([...taken, ...(sortBy === null ? moves : moves.flatMap(toStageAlone))]);
}

/** To the foot of another stage; nothing within one. */
const toStageAlone = (move: MoveProblem): readonly MoveProblem[] =>
  move.from === move.to ? [] : [{ ...move, after: 'end' }];

/**
 * The moves a drop means: the cards stand together, each below the one before. Under a filter the cards that are not shown keep
 * their places: a drop lands right below the shown neighbour above; above the first shown card it lands right above that one, not
 * at the column's top; in a column that shows none it goes to the foot.
 */
export function dropToMoves(board: Board, drop: CardDrop, shown: readonly ProblemId[]): readonly MoveProblem[] {
  const to = columnToPlace(drop.to)?.stage;
  if (!to) return [];
  const cards = [...drop.carried].flatMap(([id, column]) => {
    const from = columnToPlace(column)?.stage;
    return from && board.problems.has(id) ? [{ id, from }] : [];
  });
  const first = placeOf(board.problemsByStage[to], drop, shown);
  return cards.map(({ id, from }, nth) => ({
    type: 'move-problem',
    id,
    from,
    to,
    after: cards[nth - 1]?.id ?? first,
  }));
}

function placeOf(all: readonly ProblemId[], { carried, after }: CardDrop, shown: readonly ProblemId[]): Place {
  if (after !== null) return after;
  const isLeft = (other: ProblemId): boolean => !carried.has(other);
  const first = shown.find(isLeft);
  if (first === undefined) return 'end';
  return all.slice(0, all.indexOf(first)).filter(isLeft).at(-1) ?? null;
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
