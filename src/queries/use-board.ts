import { skipToken, useMutationState, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Board } from '../domain/board.ts';
import type { Glance, StoreFailure } from '../domain/board-store.ts';
import type { StampedCommand } from '../domain/command.ts';
import type { BoardId } from '../domain/id.ts';
import { rehearse } from '../domain/rehearse.ts';
import { boardQuery, glanceKey, rehearsalOf } from './board-truth.ts';
import type { BoardTruth } from './board-truth.ts';
import { commitKey } from './commit.ts';
import type { Outgoing } from './commit.ts';
import { errorToFailure } from './failed.ts';
import { useGround } from './ground.ts';

/** A board as the screen shows it: committed truth with what is pending on top. */
export type ShownBoard =
  | { readonly state: 'opening' }
  | ({ readonly state: 'glance' } & Glance)
  | { readonly state: 'failed'; readonly failure: StoreFailure }
  | ({ readonly state: 'ready' } & BoardTruth);

export function useBoard(boardId: BoardId): ShownBoard {
  const ground = useGround();
  const query = useQuery(boardQuery(ground, boardId));
  const glance = useQuery<Glance | null>({ queryKey: glanceKey(boardId), queryFn: skipToken });
  const pending = useMutationState({
    filters: { mutationKey: commitKey(boardId), status: 'pending' },
    select: ({ state }) => (state.variables as Outgoing).stamped,
  });
  const truth = query.data;
  const board = useMemo(() => truth && showBoard(truth, pending), [truth, pending]);
  if (truth && board) return { ...truth, state: 'ready', board };
  if (query.isError) return { state: 'failed', failure: errorToFailure(query.error) };
  return glance.data ? { ...glance.data, state: 'glance' } : { state: 'opening' };
}

export const showBoard = (truth: BoardTruth, pending: readonly StampedCommand[]): Board =>
  rehearse(rehearsalOf(truth, pending));
