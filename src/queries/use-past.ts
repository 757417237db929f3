import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { BoardId } from '../domain/id.ts';
import type { Past } from '../domain/moment.ts';
import { boardKey } from './board-truth.ts';
import type { BoardTruth } from './board-truth.ts';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';

/**
 * The stored board with the entries after `since`; undefined while they are read, null where they cannot be. `since` null: none
 * are wanted. Follows what is done meanwhile.
 */
export function usePast(boardId: BoardId, since: number | null): Past | null | undefined {
  const { store } = useGround();
  const truth = useQuery<BoardTruth>({ queryKey: boardKey(boardId), queryFn: skipToken }).data;
  const { data, isError } = useQuery({
    queryKey: ['past', boardId, truth?.epoch ?? 0, since, truth?.seq ?? 0],
    enabled: truth !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 0,
    queryFn: async (): Promise<Past | undefined> => {
      if (!truth) return undefined;
      const { board, seq } = truth;
      if (since === null) return { board, seq, entries: [] };
      const { entries } = valueOrThrow(await store.entriesSince(boardId, since));
      return { board, seq, entries: entries.filter((entry) => entry.seq <= seq) };
    },
  });
  return isError ? null : data;
}
