import type { QueryClient } from '@tanstack/react-query';
import type { BoardId } from '../domain/id.ts';
import type { Board } from '../domain/board.ts';
import { applyChange } from '../domain/change.ts';
import type { EntriesSince, Glance } from '../domain/board-store.ts';
import type { StampedCommand } from '../domain/command.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { Rehearsal } from '../domain/rehearse.ts';
import type { Epoch } from '../domain/restoring.ts';
import { valueOrThrow } from './failed.ts';
import type { Ground } from './ground.ts';
import { painted } from './painted.ts';

/** Committed truth as the cache keeps it: the board at `seq` of an epoch, and the ledger's last entries up to it, oldest first. */
export interface BoardTruth {
  readonly board: Board;
  readonly seq: number;
  readonly epoch: Epoch;
  readonly tail: readonly LedgerEntry[];
}

/** How many entries are read with the board; older ones are read when history or undo asks for them. */
const TAIL = 100;

export const boardKey = (boardId: BoardId) => ['board', boardId] as const;
/** The first cards, shown until the truth is there. */
export const glanceKey = (boardId: BoardId) => ['glance', boardId] as const;
export const BOARDS_KEY = ['boards'] as const;

export const boardQuery = ({ store }: Ground, boardId: BoardId) => ({
  queryKey: boardKey(boardId),
  queryFn: async ({ client }: { readonly client: QueryClient }): Promise<BoardTruth> => {
    const glance = await store.glance(boardId);
    client.setQueryData<Glance | null>(glanceKey(boardId), glance.ok ? glance.value : null);
    if (glance.ok && glance.value) await painted();
    const { board, seq, epoch } = valueOrThrow(await store.load(boardId));
    const tail = valueOrThrow(await store.entriesUpTo(boardId, seq, TAIL));
    return { board, seq, epoch, tail };
  },
});

/** The truth with entries applied that come right after it; those it already holds are skipped, those after a gap left out. */
export function withEntries(truth: BoardTruth, entries: readonly LedgerEntry[]): BoardTruth {
  return entries.reduce(
    (held, entry) =>
      entry.seq === held.seq + 1
        ? { ...held, board: applyChange(entry.change, held.board), seq: entry.seq, tail: [...held.tail, entry] }
        : held,
    truth,
  );
}

/**
 * Brings the cached board up to what the store holds now: reads only the entries since, and the whole board anew after a replacement
 * or where it could not be read before.
 */
export async function catchUp(client: QueryClient, { store }: Ground, boardId: BoardId): Promise<void> {
  const truth = client.getQueryData<BoardTruth>(boardKey(boardId));
  if (!truth) return readAnew(client, boardId);
  const since = await store.entriesSince(boardId, truth.seq);
  if (since.ok) await absorb(client, boardId, since.value);
}

/** Applies entries that continue what is cached. Those of another epoch do not: then nothing of the former board stays on the screen. */
export async function absorb(client: QueryClient, boardId: BoardId, { epoch, entries }: EntriesSince): Promise<void> {
  const truth = client.getQueryData<BoardTruth>(boardKey(boardId));
  if (!truth || truth.epoch > epoch) return;
  if (truth.epoch < epoch) return readAnew(client, boardId);
  client.setQueryData<BoardTruth>(boardKey(boardId), withEntries(truth, entries));
}

const readAnew = (client: QueryClient, boardId: BoardId): Promise<void> =>
  client.resetQueries({ queryKey: boardKey(boardId), exact: true });

/** Reads one more page of the ledger before the tail; false when the tail already begins at the first entry. */
export async function readOlder(client: QueryClient, { store }: Ground, boardId: BoardId): Promise<boolean> {
  const truth = client.getQueryData<BoardTruth>(boardKey(boardId));
  const first = truth?.tail[0]?.seq ?? 1;
  if (!truth || first <= 1) return false;
  const older = valueOrThrow(await store.entriesUpTo(boardId, first - 1, TAIL));
  client.setQueryData<BoardTruth>(
    boardKey(boardId),
    (held) => held && { ...held, tail: [...older.filter(({ seq }) => seq < (held.tail[0]?.seq ?? 1)), ...held.tail] },
  );
  return older.length > 0;
}

export const findEntry =
  (tail: readonly LedgerEntry[]) =>
  (seq: number): LedgerEntry | undefined => {
    const first = tail[0];
    return first && tail[seq - first.seq];
  };

/** What is pending, to be decided on top of the truth. */
export const rehearsalOf = ({ board, tail }: BoardTruth, pending: readonly StampedCommand[]): Rehearsal => ({
  board,
  pending,
  isCommitted: (id) => tail.some(({ commandId }) => commandId === id),
  entry: findEntry(tail),
});
