import { Dexie } from 'dexie';
import { emptyBoard } from '../domain/board.ts';
import type { Board, BoardRecord, RecordKind } from '../domain/board.ts';
import { recordsToBoard } from '../domain/change.ts';
import type { SetAside } from '../domain/board-store.ts';
import { dossierOf, EMPTY_DOSSIER } from '../domain/dossier.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { BoardId } from '../domain/id.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { Epoch } from '../domain/restoring.ts';
import type { Held } from '../domain/watermark.ts';
import { isReadable } from './readable-row.ts';
import { rowToEntry, rowToRecord, subjectKey } from './rows.ts';
import { RECORD_TABLES } from './schema.ts';
import type { BoardDatabase } from './schema.ts';

/** A board from its rows; inside a transaction, so that all kinds are of one instant. A row that cannot be is set aside (F20). */
export async function readBoard(db: BoardDatabase, boardId: BoardId): Promise<Board> {
  const records: BoardRecord[] = [];
  const share = sharedTexts();
  for (const kind of Object.keys(RECORD_TABLES) as RecordKind[]) {
    let portion = await readPortion(db, kind, [boardId, Dexie.minKey]);
    while (portion.length > 0) {
      for (const row of portion) if (isReadable(kind, row)) records.push(share(rowToRecord(row)));
      const last = portion.length < PORTION ? undefined : portion.at(-1);
      portion = last ? await readPortion(db, kind, [boardId, last.id]) : [];
    }
  }
  return recordsToBoard(emptyBoard(boardId), records);
}

/** Each portion is a task of its own: a board of ten thousand read at once held the window for a third of a second. */
const readPortion = (db: BoardDatabase, kind: RecordKind, [boardId, after]: readonly [BoardId, IDBValidKey]) =>
  db
    .rows(kind)
    .where('[boardId+id]')
    .between([boardId, after], [boardId, Dexie.maxKey], false)
    .limit(PORTION)
    .toArray();

const PORTION = 4000;

/** The rows of every board that `readBoard` leaves out. */
export async function readSetAside(db: BoardDatabase): Promise<readonly SetAside[]> {
  const found: SetAside[] = [];
  for (const kind of Object.keys(RECORD_TABLES) as RecordKind[])
    await db.rows(kind).each((row) => {
      if (!isReadable(kind, row)) found.push({ kind, name: nameOf(row), text: JSON.stringify(row, null, 1) });
    });
  return found;
}

/** It may be anything: only words are taken for words. */
function nameOf(row: object): string {
  const { title, text, name } = row as Readonly<Record<string, unknown>>;
  return [title, text, name].find((words) => typeof words === 'string') ?? '';
}

export const readEpoch = async (db: BoardDatabase): Promise<Epoch> => (await db.marks.get('epoch')) ?? 0;

/** Where every board stands, of one instant. */
export const readHeld = (db: BoardDatabase): PromiseLike<Held> =>
  db.transaction('r', [db.heads, db.marks], async () => {
    const epoch = await readEpoch(db);
    const heads = await db.heads.toArray();
    return { epoch, boards: new Map(heads.map(({ id, seq, name }) => [id, { epoch, seq, name }])) };
  });

export const readEntriesSince = async (
  db: BoardDatabase,
  boardId: BoardId,
  seq: number,
): Promise<readonly LedgerEntry[]> =>
  (await db.ledger.where('[boardId+seq]').between([boardId, seq], [boardId, Infinity], false).toArray()).map(
    rowToEntry,
  );

/** The entries that tell of these problems or measures, oldest first. */
export async function readEntriesAbout(
  db: BoardDatabase,
  boardId: BoardId,
  subjects: readonly string[],
): Promise<readonly LedgerEntry[]> {
  const keys = subjects.map((id) => subjectKey(boardId, id));
  const rows = await db.ledger.where('subjects').anyOf(keys).distinct().toArray();
  return rows.sort((a, b) => a.seq - b.seq).map(rowToEntry);
}

/** What these subjects' dossiers hold now; nothing is read where none is asked for. */
export const readDossier = async (db: BoardDatabase, boardId: BoardId, subjects: readonly string[]): Promise<Dossier> =>
  subjects.length === 0 ? EMPTY_DOSSIER : dossierOf(await readEntriesAbout(db, boardId, subjects));

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

/**
 * Gives records that say the same one and the same string: every row comes from the disk with copies of its own, and at 10,000
 * problems their ids, kinds and persons alone are a sixth of the heap.
 */
function sharedTexts(): (record: BoardRecord) => BoardRecord {
  const texts = new Map<unknown, unknown>();
  return (record) => {
    const fields = record as unknown as Record<string, unknown>;
    for (const field of SHARED) {
      const text = fields[field];
      if (typeof text !== 'string') continue;
      const known = texts.get(text);
      if (known === undefined) texts.set(text, text);
      else fields[field] = known;
    }
    return record;
  };
}

const SHARED = [
  'kind',
  'id',
  'stage',
  'categoryId',
  'owner',
  'deadlineText',
  'notedOn',
  'completedOn',
  'doneOn',
  'problemId',
  'measureId',
  'group',
] as const;
