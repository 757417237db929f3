import { skipToken, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dossierEntries, dossierWordsOf } from '../domain/dossier-words.ts';
import type { DossierEntry } from '../domain/dossier-words.ts';
import type { BoardId } from '../domain/id.ts';
import type { DossierWords } from '../domain/ledger-columns.ts';
import { rehearsedChanges } from '../domain/rehearse.ts';
import { boardKey, rehearsalOf } from './board-truth.ts';
import type { BoardTruth } from './board-truth.ts';
import { commitKey } from './commit.ts';
import type { Outgoing } from './commit.ts';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';

interface Read {
  /** Entries up to this one were read. */
  readonly seq: number;
  readonly entries: readonly DossierEntry[];
}

/** So many entries are read at once; then everything else has its turn. */
const PAGE = 2000;

/**
 * What the dossiers of all cards say, for the columns that show it; undefined while it is read or not wanted, null where it cannot
 * be. `upTo`: as they were after that entry. The whole ledger is read for it, page by page, so only where such a column is chosen,
 * and once; what is done later comes with the board's own entries.
 */
export function useDossierWords(
  boardId: BoardId,
  isWanted: boolean,
  upTo: number = Number.POSITIVE_INFINITY,
): DossierWords | null | undefined {
  const { store } = useGround();
  const client = useQueryClient();
  const truth = useQuery<BoardTruth>({ queryKey: boardKey(boardId), queryFn: skipToken }).data;
  const queryKey = ['dossier-entries', boardId, truth?.epoch ?? 0] as const;
  const read = useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<Read> => {
      const before = client.getQueryData<Read>(queryKey);
      const seq = client.getQueryData<BoardTruth>(boardKey(boardId))?.seq ?? 0;
      const entries = [...(before?.entries ?? [])];
      for (let at = before?.seq ?? 0; at < seq && !signal.aborted; at += PAGE) {
        const page = valueOrThrow(await store.entriesUpTo(boardId, Math.min(at + PAGE, seq), PAGE));
        entries.push(...dossierEntries(page.filter((entry) => entry.seq > at)));
      }
      return { seq, entries };
    },
    enabled: isWanted && truth !== undefined,
    staleTime: 0,
  });
  const pending = useMutationState({
    filters: { mutationKey: commitKey(boardId), status: 'pending' },
    select: ({ state }) => (state.variables as Outgoing).stamped,
  });
  const words = useMemo(() => {
    if (!isWanted || !read.data || !truth) return undefined;
    const { seq: last, entries } = read.data;
    if (upTo < Number.POSITIVE_INFINITY)
      return dossierWordsOf(
        entries.filter(({ seq }) => seq <= upTo),
        [],
      );
    const later = truth.tail.filter(({ seq }) => seq > last).map(({ change }) => change);
    return dossierWordsOf(entries, [...later, ...rehearsedChanges(rehearsalOf(truth, pending))]);
  }, [isWanted, read.data, truth, pending, upTo]);
  return read.isError ? null : words;
}
