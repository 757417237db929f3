import { skipToken, useMutationState, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dossierWordsOf } from '../domain/dossier-words.ts';
import type { BoardId } from '../domain/id.ts';
import type { DossierWords } from '../domain/ledger-columns.ts';
import { rehearsedChanges } from '../domain/rehearse.ts';
import { boardKey, rehearsalOf } from './board-truth.ts';
import type { BoardTruth } from './board-truth.ts';
import { commitKey } from './commit.ts';
import type { Outgoing } from './commit.ts';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';

/**
 * What the dossiers of all cards say, for the columns that show it; undefined while it is read or not wanted, null where it cannot
 * be. `upTo`: as they were after that entry. The whole ledger is read for it, so only where such a column is chosen; what is done later comes with the board's own entries.
 */
export function useDossierWords(
  boardId: BoardId,
  isWanted: boolean,
  upTo: number = Number.POSITIVE_INFINITY,
): DossierWords | null | undefined {
  const { store } = useGround();
  const truth = useQuery<BoardTruth>({ queryKey: boardKey(boardId), queryFn: skipToken }).data;
  const read = useQuery({
    queryKey: ['ledger', boardId, truth?.epoch ?? 0],
    queryFn: async () => valueOrThrow(await store.entriesSince(boardId, 0)).entries,
    enabled: isWanted,
    staleTime: 0,
    gcTime: 0,
  });
  const pending = useMutationState({
    filters: { mutationKey: commitKey(boardId), status: 'pending' },
    select: ({ state }) => (state.variables as Outgoing).stamped,
  });
  const words = useMemo(() => {
    if (!isWanted || !read.data || !truth) return undefined;
    if (upTo < Number.POSITIVE_INFINITY)
      return dossierWordsOf(
        read.data.filter(({ seq }) => seq <= upTo),
        [],
      );
    const last = read.data.at(-1)?.seq ?? 0;
    const later = truth.tail.filter(({ seq }) => seq > last).map(({ change }) => change);
    return dossierWordsOf(read.data, [...later, ...rehearsedChanges(rehearsalOf(truth, pending))]);
  }, [isWanted, read.data, truth, pending, upTo]);
  return read.isError ? null : words;
}
