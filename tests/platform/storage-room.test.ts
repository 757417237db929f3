import { afterEach, expect, it, vi } from 'vitest';
import { storageMemory } from '../../src/platform/local-storage.ts';
import { openStorageRoom } from '../../src/platform/storage-room.ts';

const memory = storageMemory(() => localStorage, 'test');
const open = () => openStorageRoom(memory, () => 'spare-1');
const keeper = (isKept: boolean) => ({
  persist: vi.fn<() => Promise<boolean>>(async () => isKept),
  persisted: async () => isKept,
  estimate: async () => ({ usage: 7 }),
});

function browser(doors: object): void {
  vi.stubGlobal('navigator', doors);
}

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('asks the browser once, over all openings, and tells its answer and the space used', async () => {
  const storage = keeper(false);
  browser({ storage });
  const room = await open();
  expect(await room.standing()).toEqual({ keeping: 'not-asked', used: 7 });
  room.askToKeep();
  room.askToKeep();
  (await open()).askToKeep();
  expect(storage.persist).toHaveBeenCalledTimes(1);
  expect(await room.standing()).toEqual({ keeping: 'refused', used: 7 });
  browser({ storage: keeper(true) });
  expect(await (await open()).standing()).toEqual({ keeping: 'kept', used: 7 });
});

it('a browser that tells nothing is no trouble', async () => {
  browser({});
  const room = await open();
  room.askToKeep();
  expect(await room.standing()).toEqual({ keeping: 'unknown', used: null });
  expect(await room.makeSpare()).toBe(false);
  expect((await open()).isSpare).toBe(false);
});

it('F16 a spare place is used from the next opening on, until it is left', async () => {
  const spare = { ...keeper(true), indexedDB: {} };
  browser({ storage: keeper(false), storageBuckets: { open: async () => spare } });
  const usual = await open();
  expect([usual.isSpare, await usual.makeSpare()]).toEqual([false, true]);
  const made = await open();
  expect([made.isSpare, made.indexedDB, (await made.standing()).keeping]).toEqual([true, spare.indexedDB, 'kept']);
  made.leaveSpare();
  expect((await open()).isSpare).toBe(false);
});

it('F16 a spare place that cannot be opened is not chosen', async () => {
  browser({ storageBuckets: { open: () => Promise.reject(new Error('no')) } });
  expect(await (await open()).makeSpare()).toBe(false);
  expect((await open()).isSpare).toBe(false);
});
