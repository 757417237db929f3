import { useQueryClient } from '@tanstack/react-query';
import { boardInHandToWhole } from '../domain/board-in-hand.ts';
import type { WholeBoard } from '../domain/board-store.ts';
import type { BoardTruth } from './board-truth.ts';
import { useGround } from './ground.ts';

export interface BoardsInHand {
  readonly count: number;
  readonly take: () => readonly WholeBoard[];
}

/** The boards this window has read: all that is left when the store has vanished under it (F17). */
export function useBoardsInHand(): BoardsInHand {
  const client = useQueryClient();
  const { now, today, actor, origin, newId } = useGround();
  const held = client.getQueriesData<BoardTruth>({ queryKey: ['board'] }).flatMap(([, truth]) => truth ?? []);
  return {
    count: held.length,
    take: () =>
      held.map((truth) =>
        boardInHandToWhole(truth, { at: now(), today: today(), actor: actor(), origin, commandId: newId() }),
      ),
  };
}
