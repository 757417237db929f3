import { emptyBoard } from '../domain/board.ts';
import type { RecordKind } from '../domain/board.ts';
import type { WholeBoard } from '../domain/board-store.ts';
import { recordsToBoard } from '../domain/change.ts';
import type { Epoch } from '../domain/restoring.ts';
import { isReadable } from './readable-row.ts';
import { rowToEntry, rowToRecord } from './rows.ts';
import { RECORD_TABLES } from './schema.ts';
import type { BoardDatabase, EntryRow, HeadRow, Row } from './schema.ts';

/** The boards of a copy; a row that could not be read where it lay is set aside here too (F20). */
export async function readCopy(db: BoardDatabase, epoch: Epoch): Promise<readonly WholeBoard[]> {
  const pieces = await db.copied.where('epoch').equals(epoch).toArray();
  const rowsOf = (name: string) => pieces.flatMap(({ table, rows }) => (table === name ? rows : []));
  const records = (Object.keys(RECORD_TABLES) as RecordKind[]).flatMap((kind) =>
    (rowsOf(RECORD_TABLES[kind]) as Row[]).filter((row) => isReadable(kind, row)),
  );
  const entries = rowsOf('ledger') as EntryRow[];
  return (rowsOf('heads') as HeadRow[]).map(({ id, seq }) => {
    const own = records.filter(({ boardId }) => boardId === id);
    return {
      board: recordsToBoard(emptyBoard(id), own.map(rowToRecord)),
      seq,
      ledger: entries.filter(({ boardId }) => boardId === id).map(rowToEntry),
    };
  });
}

export const removeCopy = (db: BoardDatabase, epoch: Epoch): PromiseLike<null> =>
  db.transaction('rw', [db.copies, db.copied], async () => {
    await db.copied.where('epoch').equals(epoch).delete();
    await db.copies.delete(epoch);
    return null;
  });
