import { useQuery } from '@tanstack/react-query';
import type { BoardSummary } from '../domain/board-store.ts';
import { BOARDS_KEY } from './board-truth.ts';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';

/** The boards kept here, the one changed last first; undefined while they are being read. */
export function useBoards(): readonly BoardSummary[] | undefined {
  const { store } = useGround();
  const { data } = useQuery({
    queryKey: BOARDS_KEY,
    queryFn: async () => [...valueOrThrow(await store.list())].sort((a, b) => b.changedAt - a.changedAt),
  });
  return data;
}
