import { skipToken, useMutationState, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { applyToDossier, dossierAbout, dossierOf } from '../domain/dossier.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { BoardId } from '../domain/id.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import { subjectsOf } from '../domain/ledger-subjects.ts';
import { rehearsedChanges } from '../domain/rehearse.ts';
import { boardKey, rehearsalOf } from './board-truth.ts';
import type { BoardTruth } from './board-truth.ts';
import { commitKey } from './commit.ts';
import type { Outgoing } from './commit.ts';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';

/** A card's history, oldest first, and what its dossier holds, what is on its way to the disk included. */
export interface CardDossier {
  readonly dossier: Dossier;
  readonly entries: readonly LedgerEntry[];
}

/**
 * Of a problem and its measures; undefined while it is read, null where it cannot be. Read once, when the card opens: what is
 * done later comes with the board's own entries.
 */
export function useDossier(boardId: BoardId, subjects: readonly string[]): CardDossier | null | undefined {
  const { store } = useGround();
  const key = subjects.join(' ');
  const truth = useQuery<BoardTruth>({ queryKey: boardKey(boardId), queryFn: skipToken }).data;
  const read = useQuery({
    queryKey: ['about', boardId, truth?.epoch ?? 0, key],
    queryFn: async () => valueOrThrow(await store.entriesAbout(boardId, key.split(' '))),
    staleTime: 0,
    gcTime: 0,
  });
  const pending = useMutationState({
    filters: { mutationKey: commitKey(boardId), status: 'pending' },
    select: ({ state }) => (state.variables as Outgoing).stamped,
  });
  const shown = useMemo(() => {
    if (!read.data || !truth) return undefined;
    const about = new Set(key.split(' '));
    const entries = withLater(read.data, truth.tail, about);
    const changes = rehearsedChanges(rehearsalOf(truth, pending));
    const dossier = changes.reduce((held, change) => applyToDossier(change, held), dossierOf(entries));
    return { entries, dossier: dossierAbout(dossier, about) };
  }, [read.data, truth, pending, key]);
  return read.isError ? null : shown;
}

function withLater(
  read: readonly LedgerEntry[],
  tail: readonly LedgerEntry[],
  about: ReadonlySet<string>,
): readonly LedgerEntry[] {
  const last = read.at(-1)?.seq ?? 0;
  const later = tail.filter(({ seq, change }) => seq > last && subjectsOf(change).some((id) => about.has(id)));
  return [...read, ...later];
}
