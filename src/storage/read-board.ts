import { Dexie } from 'dexie';
import { emptyBoard } from '../domain/board.ts';
import type { Board, BoardRecord, RecordKind } from '../domain/board.ts';
import { recordsToBoard } from '../domain/change.ts';
import type { BoardId } from '../domain/id.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { Epoch } from '../domain/restoring.ts';
import { isReadable } from './readable-row.ts';
import { rowToEntry, rowToRecord } from './rows.ts';
import { RECORD_TABLES } from './schema.ts';
import type { BoardDatabase } from './schema.ts';

/** A board from its rows; inside a transaction, so that all kinds are of one instant. A row that cannot be is set aside (F20). */
export async function readBoard(db: BoardDatabase, boardId: BoardId): Promise<Board> {
  const records: BoardRecord[] = [];
  for (const kind of Object.keys(RECORD_TABLES) as RecordKind[]) {
    const rows = await db
      .rows(kind)
      .where('[boardId+id]')
      .between([boardId, Dexie.minKey], [boardId, Dexie.maxKey])
      .toArray();
    for (const row of rows) if (isReadable(kind, row)) records.push(rowToRecord(row));
  }
  return recordsToBoard(emptyBoard(boardId), records);
}

export const readEpoch = async (db: BoardDatabase): Promise<Epoch> => (await db.marks.get('epoch')) ?? 0;

export const readEntriesSince = async (
  db: BoardDatabase,
  boardId: BoardId,
  seq: number,
): Promise<readonly LedgerEntry[]> =>
  (await db.ledger.where('[boardId+seq]').between([boardId, seq], [boardId, Infinity], false).toArray()).map(
    rowToEntry,
  );

export async function readEntriesUpTo(
  db: BoardDatabase,
  boardId: BoardId,
  seq: number,
  limit: number,
): Promise<readonly LedgerEntry[]> {
  const rows = await db.ledger
    .where('[boardId+seq]')
    .between([boardId, 0], [boardId, seq], true, true)
    .reverse()
    .limit(limit)
    .toArray();
  return rows.reverse().map(rowToEntry);
}
