import type { Board, BoardRecord } from '../domain/board.ts';
import { DEFAULT_SETTINGS } from '../domain/board-settings.ts';
import type { ChangeRecord } from '../domain/change.ts';
import type { BoardId } from '../domain/id.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import { subjectsOf } from '../domain/ledger-subjects.ts';
import { BLANK_MEASURE } from '../domain/measure.ts';
import { BLANK_PROBLEM } from '../domain/problem.ts';
import type { EntryRow, HeadRow, Row } from './schema.ts';

/** A row is a record, or an entry, and its board's id. */

export function rowToRecord(row: Row): BoardRecord {
  const { boardId: _, ...record } = row;
  return filled(record);
}

export function rowToEntry(row: EntryRow): LedgerEntry {
  const { boardId: _, subjects: _subjects, ...entry } = row;
  const { added, updated, removed } = entry.change;
  const change = {
    added: added.map(filled),
    updated: updated.map(([from, to]) => [filled(from), filled(to)] as const),
    removed: removed.map(filled),
  };
  return { ...entry, change };
}

export const entryToRow = (entry: LedgerEntry, boardId: BoardId): EntryRow => ({
  ...entry,
  boardId,
  subjects: subjectsOf(entry.change).map((id) => subjectKey(boardId, id)),
});

/** What an entry is found by: a problem or a measure of one board. */
export const subjectKey = (boardId: BoardId, id: string): string => `${boardId}/${id}`;

/** With the fields that have come since the row was written: empty. Rows are never rewritten for them. */
function filled<R extends ChangeRecord>(record: R): R {
  switch (record.kind) {
    case 'problem':
      return { ...BLANK_PROBLEM, ...record };
    case 'measure':
      return { ...BLANK_MEASURE, ...record };
    case 'about':
      return { ...BLANK_ABOUT, ...record };
    default:
      return record;
  }
}

const BLANK_ABOUT = { archivedOn: '', mutedChecks: [], settings: DEFAULT_SETTINGS, views: [], templates: [] } as const;

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
