import type { QueryClient } from '@tanstack/react-query';
import type { BoardId } from '../domain/id.ts';
import type { Board } from '../domain/board.ts';
import { applyChange } from '../domain/change.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import { valueOrThrow } from './failed.ts';
import type { Ground } from './ground.ts';

/** Committed truth as the cache keeps it: the board at `seq`, and the ledger's last entries up to it, oldest first. */
export interface BoardTruth {
  readonly board: Board;
  readonly seq: number;
  readonly tail: readonly LedgerEntry[];
}

/** How many entries are read with the board; older ones are read when history or undo asks for them. */
const TAIL = 100;

export const boardKey = (boardId: BoardId) => ['board', boardId] as const;
export const BOARDS_KEY = ['boards'] as const;

export const boardQuery = ({ store }: Ground, boardId: BoardId) => ({
  queryKey: boardKey(boardId),
  queryFn: async (): Promise<BoardTruth> => {
    const { board, seq } = valueOrThrow(await store.load(boardId));
    const tail = valueOrThrow(await store.entriesUpTo(boardId, seq, TAIL));
    return { board, seq, tail };
  },
});

/** The truth with entries applied that come right after it; those it already holds are skipped, those after a gap left out. */
export function withEntries(truth: BoardTruth, entries: readonly LedgerEntry[]): BoardTruth {
  return entries.reduce(
    (held, entry) =>
      entry.seq === held.seq + 1
        ? { board: applyChange(entry.change, held.board), seq: entry.seq, tail: [...held.tail, entry] }
        : held,
    truth,
  );
}

/** Brings the cached board up to what the store holds now: reads only the entries since. */
export async function catchUp(client: QueryClient, { store }: Ground, boardId: BoardId): Promise<void> {
  const truth = client.getQueryData<BoardTruth>(boardKey(boardId));
  if (!truth) return;
  const since = await store.entriesSince(boardId, truth.seq);
  if (since.ok) absorb(client, boardId, since.value);
}

export function absorb(client: QueryClient, boardId: BoardId, entries: readonly LedgerEntry[]): void {
  client.setQueryData<BoardTruth>(boardKey(boardId), (truth) => truth && withEntries(truth, entries));
}

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
