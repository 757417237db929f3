import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { StoreNews } from '../../src/domain/board-store.ts';
import { DexieBoardStore } from '../../src/storage/dexie-board-store.ts';
import { RECORD_TABLES } from '../../src/storage/schema.ts';
import { CREATE, newProblem, stampCommand } from '../support/random-commands.ts';

/** Everything in a database, as text. */
async function dump(name: string): Promise<string> {
  const db = await new Dexie(name).open();
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  const { version } = db.backendDB();
  db.close();
  return JSON.stringify({ version, tables });
}

async function rowsOf(name: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const db = await new Dexie(name).open();
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  db.close();
  return new Map(tables);
}

/** A newer program: opens the database by hand at a higher native version and adds to its shape. */
function upgradeBy(name: string, by: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const probe = indexedDB.open(name);
    probe.onerror = () => reject(probe.error);
    probe.onsuccess = () => {
      const next = probe.result.version + by;
      probe.result.close();
      const request = indexedDB.open(name, next);
      request.onupgradeneeded = () => request.result.createObjectStore('of-the-future');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    };
  });
}

/** The shape that the first version of the program gave its database. */
const VERSION_1 = {
  ...Object.fromEntries(
    Object.values(RECORD_TABLES)
      .filter((table) => table !== 'lastYearItems')
      .map((table) => [table, '[boardId+id]']),
  ),
  heads: 'id',
  ledger: '[boardId+seq], &commandId',
  desk: '',
};

/** Fields that records have been given since. */
const LATER = [
  'archivedOn',
  'mutedChecks',
  'views',
  'templates',
  'settings',
  'cause',
  'goal',
  'lesson',
  'origin',
  'opinions',
  'subject',
  'deadline',
  'result',
  'acceptedBy',
  'acceptedOn',
  'completedOn',
  'round',
  'notedOn',
  'carriedFrom',
  'doneOn',
  'openReason',
  'subjects',
];

/** The row, or the entry's change, without them. */
const asVersion1 = (row: unknown): object =>
  isEntry(row) ? { ...row, subjects: undefined, change: withoutLater(row.change) } : (withoutLater(row) as object);

const isEntry = (row: unknown): row is { readonly change: unknown } =>
  typeof row === 'object' && row !== null && 'change' in row;

const withoutLater = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner: unknown) => (LATER.includes(key) ? undefined : inner)) as unknown;

describe('programs of another version', () => {
  it('F24 data of version 1 are opened as they are, and can be replaced with a copy kept', async () => {
    const first = new DexieBoardStore('of-today');
    await first.open();
    await first.commit(stampCommand(CREATE, 0));
    await first.commit(stampCommand({ type: 'add-problem', problem: newProblem('p1'), after: null }, 1));
    const rows = await rowsOf('of-today');
    const old = new Dexie('version-1');
    old.version(1).stores(VERSION_1);
    for (const { name } of (await old.open()).tables)
      await old.table(name).bulkPut((rows.get(name) ?? []).map(asVersion1));
    old.close();
    const store = new DexieBoardStore('version-1');
    expect(await store.open()).toEqual({ ok: true, value: null });
    const whole = await store.readEverything();
    expect(whole).toEqual(await first.readEverything());
    expect(await store.load('b')).toMatchObject({ ok: true, value: { epoch: 0, seq: 2 } });
    expect(await store.entriesAbout('b', ['p1'])).toMatchObject({ ok: true, value: [{ seq: 2 }] });
    expect(await store.restore([], { type: 'replace-all', at: 1, by: '' })).toMatchObject({ ok: true });
    expect(await store.readCopy(0)).toEqual(whole);
  });

  it('F21 an old program does not open newer data, says so, and writes nothing', async () => {
    const before = new DexieBoardStore('too-new');
    await before.open();
    await before.commit(stampCommand(CREATE, 0));
    before.close();
    (await upgradeBy('too-new', 10)).close();
    const asItWas = await dump('too-new');
    const old = new DexieBoardStore('too-new');
    expect(await old.open()).toMatchObject({ ok: false, error: { code: 'too-new' } });
    const refused = await old.commit(stampCommand({ type: 'add-problem', problem: newProblem('p1'), after: null }, 1));
    expect(refused.ok).toBe(false);
    expect(await dump('too-new')).toBe(asItWas);
  });

  it('F22 a window whose data a newer program takes over closes for good and writes no more', async () => {
    const old = new DexieBoardStore('taken-over');
    await old.open();
    await old.commit(stampCommand(CREATE, 0));
    const told = new Promise<StoreNews>((resolve) => old.follow((news) => news.type === 'closed' && resolve(news)));
    (await upgradeBy('taken-over', 10)).close();
    expect(await told).toMatchObject({ type: 'closed', failure: { code: 'outdated' } });
    const asItWas = await dump('taken-over');
    const refused = await old.commit(stampCommand({ type: 'add-problem', problem: newProblem('p1'), after: null }, 1));
    expect(refused).toMatchObject({ ok: false, error: { type: 'failure', failure: { code: 'outdated' } } });
    expect(await old.list()).toMatchObject({ ok: false, error: { code: 'outdated' } });
    expect(await dump('taken-over')).toBe(asItWas);
  });
});
