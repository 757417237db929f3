import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoreNews } from '../../src/domain/board-store.ts';
import { DexieBoardStore } from '../../src/storage/dexie-board-store.ts';
import { DexieDeskStore } from '../../src/storage/dexie-desk-store.ts';
import { SCHEMA_VERSION } from '../../src/storage/schema.ts';
import { CREATE, newProblem, stampCommand } from '../support/random-commands.ts';
import { connectionsOf, deleteDatabase, NEWER, openRaw, versionOf } from '../support/raw-database.ts';

const add = (nth: number) => stampCommand({ type: 'add-problem', problem: newProblem(`p${nth}`), after: null }, nth);

async function openedStore(name: string): Promise<{ readonly store: DexieBoardStore; readonly news: StoreNews[] }> {
  const store = new DexieBoardStore(name);
  const news: StoreNews[] = [];
  store.follow((heard) => heard.type === 'closed' && news.push(heard));
  expect(await store.open()).toEqual({ ok: true, value: null });
  expect((await store.commit(stampCommand(CREATE, 0))).ok).toBe(true);
  return { store, news };
}

/** What Dexie does when the browser puts a page aside. */
const putAside = (name: string): void => connectionsOf(name).forEach((db) => db.close({ disableAutoOpen: false }));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('opening', () => {
  it('F12 says that nothing can be kept here where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await new DexieBoardStore('nowhere').open()).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });

  it('F13 says within five seconds that the database does not answer, and finds it when it does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = new DexieBoardStore('silent');
    const held = vi.spyOn(IDBFactory.prototype, 'databases').mockReturnValue(new Promise(() => undefined));
    const opening = store.open();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await opening).toMatchObject({ ok: false, error: { code: 'silent' } });
    held.mockRestore();
    vi.useRealTimers();
    expect(await store.open()).toEqual({ ok: true, value: null });
  });

  it('F21 finds out that data are newer before Dexie has touched them', async () => {
    const { store } = await openedStore('newer');
    store.close();
    (await openRaw('newer', NEWER, (db) => db.deleteObjectStore('pairs'))).close();
    const spy = vi.spyOn(IDBFactory.prototype, 'open');
    const old = new DexieBoardStore('newer');
    for (const _again of [1, 2]) expect(await old.open()).toMatchObject({ ok: false, error: { code: 'too-new' } });
    expect(await new DexieDeskStore(old).write('import', {})).toMatchObject({ ok: false, error: { code: 'too-new' } });
    expect(spy).not.toHaveBeenCalled();
    expect(await versionOf('newer')).toBe(NEWER);
  });

  it('F21 finds it out too where the browser does not list its databases', async () => {
    const { store } = await openedStore('unlisted');
    store.close();
    (await openRaw('unlisted', NEWER)).close();
    vi.spyOn(IDBFactory.prototype, 'databases').mockRejectedValue(new DOMException('no', 'UnknownError'));
    const old = new DexieBoardStore('unlisted');
    expect(await old.open()).toMatchObject({ ok: false, error: { code: 'too-new' } });
    expect(await old.commit(add(1))).toMatchObject({ ok: false, error: { failure: { code: 'too-new' } } });
  });

  it('F23 waits for an older window, says so, and goes on when that window has closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const older = await openRaw('held', 1);
    const store = new DexieBoardStore('held');
    const opening = store.open();
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await opening).toMatchObject({ ok: false, error: { code: 'blocked' } });
    vi.useRealTimers();
    older.close();
    expect(await store.open()).toEqual({ ok: true, value: null });
  });
});

describe('while open', () => {
  it('closing by the program itself is no loss, and is for good', async () => {
    const { store, news } = await openedStore('closed');
    store.close();
    expect(news).toEqual([]);
    expect((await store.commit(add(1))).ok).toBe(false);
  });

  it('F17 stops at once when the data are cleared; nothing is made anew, not even for the desk', async () => {
    const { store, news } = await openedStore('cleared');
    const native = connectionsOf('cleared')[0]?.backendDB();
    await deleteDatabase('cleared', () => native && forceCloseDatabase(native as never));
    await vi.waitFor(() => expect(news).toMatchObject([{ failure: { code: 'vanished' } }]));
    expect(await store.commit(add(1))).toMatchObject({ ok: false, error: { failure: { code: 'vanished' } } });
    expect(await new DexieDeskStore(store).write('import', {})).toMatchObject({
      ok: false,
      error: { code: 'vanished' },
    });
    expect(await versionOf('cleared')).toBeUndefined();
  });

  it('M8 a replacement that is there no more was lost: a later seq does not make up for it', async () => {
    const { store, news } = await openedStore('epoch-lost');
    await store.restore([], { type: 'replace-all', at: 1, by: '' });
    await store.commit(stampCommand(CREATE, 2));
    await store.commit(add(3));
    const raw = await openRaw('epoch-lost', SCHEMA_VERSION * 10);
    raw.transaction('marks', 'readwrite').objectStore('marks').clear();
    raw.close();
    expect(await store.commit(add(4))).toMatchObject({ ok: false, error: { failure: { code: 'vanished' } } });
    expect(news).toMatchObject([{ failure: { code: 'vanished' } }]);
  });

  it('F11 a connection the disk broke off is no loss of data: what is asked next opens it again', async () => {
    const { store, news } = await openedStore('broken-off');
    const native = connectionsOf('broken-off')[0]?.backendDB();
    if (native) forceCloseDatabase(native as never);
    expect((await store.commit(add(1))).ok).toBe(true);
    expect(news).toEqual([]);
  });

  it('a page put aside and brought back opens through the guard again, and hears what it missed', async () => {
    const { store, news } = await openedStore('aside');
    const heard = new Promise<StoreNews>((resolve) => store.follow(resolve));
    putAside('aside');
    Dexie.on.storagemutated.fire({ all: {} } as never);
    expect(await heard).toEqual({ type: 'committed', boardId: null });
    expect((await store.commit(add(1))).ok).toBe(true);
    expect(news).toEqual([]);
  });

  it('F22 a page put aside while a newer program came writes nothing when it is brought back', async () => {
    const { store, news } = await openedStore('aside-newer');
    putAside('aside-newer');
    (await openRaw('aside-newer', NEWER)).close();
    expect(await store.commit(add(1))).toMatchObject({ ok: false, error: { failure: { code: 'too-new' } } });
    expect(news).toMatchObject([{ failure: { code: 'too-new' } }]);
  });

  it('F17 a page put aside while the data were cleared does not take the emptiness for the truth', async () => {
    const { store } = await openedStore('aside-cleared');
    putAside('aside-cleared');
    await deleteDatabase('aside-cleared');
    expect(await store.load('b')).toMatchObject({ ok: false, error: { code: 'vanished' } });
    expect(await versionOf('aside-cleared')).toBeUndefined();
  });

  it('F14 a ledger that ends before what this window has seen was lost: nothing is written on top', async () => {
    const { store, news } = await openedStore('shortened');
    await store.commit(add(1));
    const db = connectionsOf('shortened')[0];
    await db?.table('heads').update('b', { seq: 1 });
    expect(await store.commit(add(2))).toMatchObject({ ok: false, error: { failure: { code: 'vanished' } } });
    expect(news).toMatchObject([{ failure: { code: 'vanished' } }]);
    expect(await store.load('b')).toMatchObject({ ok: false, error: { code: 'vanished' } });
  });
});
