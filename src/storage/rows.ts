import type { Board, BoardRecord } from '../domain/board.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { EntryRow, HeadRow, Row } from './schema.ts';

/** A row is a record, or an entry, and its board's id. */

export function rowToRecord(row: Row): BoardRecord {
  const { boardId: _, ...record } = row;
  return record;
}

export function rowToEntry(row: EntryRow): LedgerEntry {
  const { boardId: _, ...entry } = row;
  return entry;
}

export const boardToHead = (board: Board, last: Pick<LedgerEntry, 'seq' | 'at'>): HeadRow => ({
  id: board.id,
  seq: last.seq,
  name: board.about?.name ?? '',
  year: board.about?.year ?? 0,
  problems: board.problems.size,
  completed: board.problemsByStage.completed.length,
  archivedOn: board.about?.archivedOn ?? '',
  changedAt: last.at,
});
