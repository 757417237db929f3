import { useQuery } from '@tanstack/react-query';
import type { Successor } from '../domain/board-store.ts';
import type { BoardId } from '../domain/id.ts';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';

export const SUCCESSORS_KEY = ['successors'] as const;

/** The cards of other boards that go on with cards of this one; none while they are being read. */
export function useSuccessors(boardId: BoardId): readonly Successor[] {
  const { store } = useGround();
  const { data } = useQuery({
    queryKey: [...SUCCESSORS_KEY, boardId],
    queryFn: async () => valueOrThrow(await store.successorsOf(boardId)),
  });
  return data ?? NONE;
}

const NONE: readonly Successor[] = [];
