import type { Page } from '@playwright/test';
import { recordsOf } from '../../src/domain/board.ts';
import type { WholeBoard } from '../../src/domain/board-store.ts';
import { boardToHead } from '../../src/storage/rows.ts';
import { RECORD_TABLES } from '../../src/storage/schema.ts';

/** The native version of the shape before today's: a column was not indexed in its order yet. */
export const PREVIOUS = 20;

/** It came after that shape. */
const LATER_TABLE = 'lastYearItems';

/** Lays a board into a database of the previous shape, which the page makes by hand. */
export async function layInPreviousShape(page: Page, database: string, whole: WholeBoard): Promise<void> {
  await page.evaluate(makePreviousShape, {
    database,
    version: PREVIOUS,
    recordTables: Object.values(RECORD_TABLES).filter((table) => table !== LATER_TABLE),
    rows: JSON.stringify(rowsOf(whole)),
  });
}

function rowsOf({ board, seq, ledger }: WholeBoard): readonly (readonly [table: string, row: object])[] {
  const boardId = board.id;
  return [
    ...recordsOf(board).map((record) => [RECORD_TABLES[record.kind], { ...record, boardId }] as const),
    ...ledger.map((entry) => ['ledger', { ...entry, boardId }] as const),
    ['heads', boardToHead(board, { seq, at: ledger.at(-1)?.at ?? 0 })],
  ];
}

interface Recipe {
  readonly database: string;
  readonly version: number;
  readonly recordTables: readonly string[];
  /** [table, row] of each, as one text: Playwright takes many seconds over thousands of rows. */
  readonly rows: string;
}

/** Runs inside the page: it sees nothing of this module. */
const makePreviousShape = ({ database, version, recordTables, rows }: Recipe): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(database, version);
    request.onupgradeneeded = () => {
      const db = request.result;
      for (const table of recordTables) db.createObjectStore(table, { keyPath: ['boardId', 'id'] });
      db.createObjectStore('heads', { keyPath: 'id' });
      const ledger = db.createObjectStore('ledger', { keyPath: ['boardId', 'seq'] });
      ledger.createIndex('commandId', 'commandId', { unique: true });
      db.createObjectStore('desk');
      db.createObjectStore('copies', { keyPath: 'epoch' });
      db.createObjectStore('copied', { autoIncrement: true }).createIndex('epoch', 'epoch');
      db.createObjectStore('marks');
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const writes = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' });
      for (const [table, row] of JSON.parse(rows) as [string, object][]) writes.objectStore(table).put(row);
      writes.oncomplete = () => {
        db.close();
        resolve();
      };
      writes.onabort = () => reject(writes.error);
    };
  });

/** A database as it lies there; opening it by hand raises nothing. */
export interface Shape {
  readonly version: number;
  readonly problems: number;
  /** How many problems the index of columns holds; null where there is no such index. */
  readonly indexed: number | null;
}

export const readShape = (page: Page, database: string): Promise<Shape> =>
  page.evaluate(
    (name) =>
      new Promise<Shape>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const { version } = request.result;
          const problems = request.result.transaction('problems').objectStore('problems');
          const all = problems.count();
          const [index] = problems.indexNames;
          const indexed = index === undefined ? null : problems.index(index).count();
          problems.transaction.oncomplete = () => {
            request.result.close();
            resolve({ version, problems: all.result, indexed: indexed?.result ?? null });
          };
        };
      }),
    database,
  );
