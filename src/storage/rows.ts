import type { Board, BoardRecord } from '../domain/board.ts';
import { BLANK_PROBLEM } from '../domain/problem.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { EntryRow, HeadRow, Row } from './schema.ts';

/** A row is a record, or an entry, and its board's id. */

export function rowToRecord(row: Row): BoardRecord {
  const { boardId: _, ...record } = row;
  return filled(record);
}

export function rowToEntry(row: EntryRow): LedgerEntry {
  const { boardId: _, ...entry } = row;
  const { added, updated, removed } = entry.change;
  const change = {
    added: added.map(filled),
    updated: updated.map(([from, to]) => [filled(from), filled(to)] as const),
    removed: removed.map(filled),
  };
  return { ...entry, change };
}

/** With the fields that have come since the row was written: empty. Rows are never rewritten for them. */
function filled(record: BoardRecord): BoardRecord {
  switch (record.kind) {
    case 'problem':
      return { ...BLANK_PROBLEM, ...record };
    case 'about':
      return { ...BLANK_ABOUT, ...record };
    default:
      return record;
  }
}

const BLANK_ABOUT = { archivedOn: '', mutedChecks: [] } as const;

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
