import { recordsOf } from '../domain/board.ts';
import type { RecordKind } from '../domain/board.ts';
import type { WholeBoard } from '../domain/board-store.ts';
import { MOST_COPIES } from '../domain/restoring.ts';
import type { KeptCopy, Progress, Restored, Restoring } from '../domain/restoring.ts';
import { readEpoch } from './read-board.ts';
import { boardToHead, entryToRow } from './rows.ts';
import { RECORD_TABLES } from './schema.ts';
import type { BoardDatabase, CopiedRows, Row } from './schema.ts';

/** So many rows go to the disk as one piece; after each the person is told how far it is. */
const PIECE = 500;

/**
 * A restore in one transaction. Runs inside `db.transaction('rw', db.restoreTables(), …)`: all is read first, then everything is asked
 * for at once, so that a transaction that ends early holds all of it or nothing (F04, F09).
 */
export const restoreInTransaction = (
  db: BoardDatabase,
  boards: readonly WholeBoard[],
  how: Restoring,
  tell: Progress,
): Promise<Restored> => (how.type === 'replace-all' ? replaceAll(db, boards, how, tell) : addMissing(db, boards, tell));

async function replaceAll(
  db: BoardDatabase,
  boards: readonly WholeBoard[],
  { at, by }: Extract<Restoring, { type: 'replace-all' }>,
  tell: Progress,
): Promise<Restored> {
  const epoch = await readEpoch(db);
  const before = await readContent(db);
  const countOf = (table: string): number => before.get(table)?.length ?? 0;
  const counts = {
    boards: countOf('heads'),
    problems: countOf(RECORD_TABLES.problem),
    measures: countOf(RECORD_TABLES.measure),
    entries: countOf('ledger'),
  };
  const copy = counts.boards === 0 ? null : { epoch, at, by, counts };
  const stale = copy === null ? [] : (await db.copies.orderBy('epoch').primaryKeys()).slice(0, 1 - MOST_COPIES);
  const staleRows = await db.copied.where('epoch').anyOf(stale).primaryKeys();
  const keep = copy ? [{ count: 1, write: () => db.copies.put(copy) }, ...copyPieces(db, copy, before)] : [];
  const begin = { count: 1, write: () => db.marks.put(epoch + 1, 'epoch') };
  await writeAtOnce(
    [...db.contentTables().map((table) => table.clear()), db.copies.bulkDelete(stale), db.copied.bulkDelete(staleRows)],
    [begin, ...keep, ...boards.flatMap((whole) => boardPieces(db, whole))],
    tell,
  );
  return { boardIds: boards.map(({ board }) => board.id), copy };
}

async function addMissing(db: BoardDatabase, boards: readonly WholeBoard[], tell: Progress): Promise<Restored> {
  const known = new Set(await db.heads.toCollection().primaryKeys());
  const missing = boards.filter(({ board }) => !known.has(board.id));
  await writeAtOnce(
    [],
    missing.flatMap((whole) => boardPieces(db, whole)),
    tell,
  );
  return { boardIds: missing.map(({ board }) => board.id), copy: null };
}

type Content = ReadonlyMap<string, readonly unknown[]>;

/** Every row of the boards as it lies there, by table. */
async function readContent(db: BoardDatabase): Promise<Content> {
  const content = new Map<string, readonly unknown[]>();
  for (const table of db.contentTables()) content.set(table.name, await table.toArray());
  return content;
}

/** Rows that go to the disk together. */
interface Piece {
  readonly count: number;
  readonly write: () => PromiseLike<unknown>;
}

function copyPieces(db: BoardDatabase, { epoch }: KeptCopy, before: Content): readonly Piece[] {
  return [...before].flatMap(([table, all]) =>
    inPieces(all, (rows) => db.copied.add({ epoch, table, rows } satisfies CopiedRows)),
  );
}

function boardPieces(db: BoardDatabase, { board, seq, ledger }: WholeBoard): readonly Piece[] {
  const boardId = board.id;
  const records = recordsOf(board);
  const head = boardToHead(board, { seq, at: ledger.at(-1)?.at ?? 0 });
  return [
    { count: 1, write: () => db.heads.put(head) },
    ...(Object.keys(RECORD_TABLES) as RecordKind[]).flatMap((kind) =>
      inPieces(
        records.filter((record) => record.kind === kind),
        (some) => db.rows(kind).bulkPut(some.map((record): Row => ({ ...record, boardId }))),
      ),
    ),
    ...inPieces(ledger, (some) => db.ledger.bulkAdd(some.map((entry) => entryToRow(entry, boardId)))),
  ];
}

function inPieces<T>(all: readonly T[], write: (some: readonly T[]) => PromiseLike<unknown>): readonly Piece[] {
  const starts = Array.from({ length: Math.ceil(all.length / PIECE) }, (_, nth) => nth * PIECE);
  return starts.map((start) => {
    const some = all.slice(start, start + PIECE);
    return { count: some.length, write: () => write(some) };
  });
}

/** Everything asked for before anything is waited for. */
function writeAtOnce(
  forgetting: readonly PromiseLike<unknown>[],
  pieces: readonly Piece[],
  tell: Progress,
): PromiseLike<unknown> {
  const total = pieces.reduce((sum, { count }) => sum + count, 0);
  let written = 0;
  const writing = pieces.map(({ count, write }) =>
    write().then(() => {
      written += count;
      tell(written, total);
    }),
  );
  return Promise.all([...forgetting, ...writing]);
}
