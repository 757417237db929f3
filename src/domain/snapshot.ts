import type { Board, BoardRecord } from './board.ts';
import { recordsOf } from './board.ts';
import { applyChange, invertChange } from './change.ts';
import type { Day } from './day.ts';
import type { SnapshotId } from './id.ts';
import type { LedgerEntry } from './ledger.ts';

/**
 * 快照: the board as it stood after one entry of its ledger, under a name and a day. It holds no copy: the ledger is never
 * rewritten, so what it shows cannot change, and `hash` proves it.
 */
export interface Snapshot {
  readonly kind: 'snapshot';
  readonly id: SnapshotId;
  readonly rev: number;
  readonly name: string;
  /** 截至: the day the papers made of it name. */
  readonly asOf: Day;
  /** The entry after which the board is shown. */
  readonly seq: number;
  /** SHA-256 of `boardToContent` of that board, lower-case hexadecimal. */
  readonly hash: string;
  /** Epoch milliseconds, and who; '' where not said. */
  readonly takenAt: number;
  readonly takenBy: string;
}

export type NewSnapshot = Pick<Snapshot, 'id' | 'name' | 'asOf' | 'seq' | 'hash'>;

/** The board as it was before these entries, oldest first and without gaps up to now. Law: replaying the ledger so far, up to rev. */
export const boardBefore = (board: Board, entries: readonly LedgerEntry[]): Board =>
  [...entries].reverse().reduce((held, { change }) => applyChange(invertChange(change), held), board);

/** Everything a snapshot shows, as one text that is the same for the same content: its hash is the snapshot's. */
export const boardToContent = (board: Board): string =>
  recordsOf(board)
    .filter(({ kind }) => kind !== 'snapshot')
    .map(recordToLine)
    .sort()
    .join('\n');

/** Do both say the same, whatever their rev and the order of their keys? */
export const saysTheSame = (one: BoardRecord, other: BoardRecord): boolean =>
  one === other || recordToLine(one) === recordToLine(other);

/** Whatever order the keys lie in (they come back from a file in another), and whatever fields a later version adds that are still empty. */
const recordToLine = (record: BoardRecord): string =>
  JSON.stringify(record, (key, value: unknown) =>
    key === 'rev' || saysNothing(key, value) ? undefined : withSortedKeys(value),
  );

/** An empty field of a record; a list keeps its places. */
const saysNothing = (key: string, value: unknown): boolean =>
  !/^\d+$/.test(key) && (value === '' || value === null || (Array.isArray(value) && value.length === 0));

const withSortedKeys = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The board's snapshots, the newest first: by their place in the ledger, which no clock that is set back can change (F29). */
export const snapshotsOf = (board: Board): readonly Snapshot[] =>
  [...board.snapshots.values()].sort((a, b) => b.seq - a.seq || b.takenAt - a.takenAt || (a.id < b.id ? 1 : -1));
