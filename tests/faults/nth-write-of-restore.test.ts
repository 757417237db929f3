import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholeBoard } from '../../src/domain/board-store.ts';
import { boardsToBackup } from '../../src/exchange/backup/boards-to-backup.ts';
import { DexieBoardStore } from '../../src/storage/dexie-board-store.ts';
import { storyOf, told } from '../exchange/backup/told-boards.ts';
import { failWrite, WRITE_ERRORS } from '../support/fail-write.ts';

/** F04, F08: the n-th write of a restore fails, for every n until the restore completes: what was here is here, whole. */
const story = storyOf((number) => `第${number}句`);
const [HERE, SECOND, THIRD, COMING] = ['b1', 'b2', 'b3', 'b4'].map((id) => told(id, story)) as [
  WholeBoard,
  WholeBoard,
  WholeBoard,
  WholeBoard,
];
const REPLACE = { type: 'replace-all', at: 9, by: '' } as const;
const RESTORES = WRITE_ERRORS.flatMap((error) => [
  [error, REPLACE.type, REPLACE] as const,
  [error, 'add-missing', { type: 'add-missing' }] as const,
]);

vi.setConfig({ testTimeout: 30_000 });

let databases = 0;

/** A store that was replaced three times: a fourth takes the first copy away. */
async function givenStore(): Promise<DexieBoardStore> {
  databases += 1;
  const store = new DexieBoardStore(`nth-write-of-restore-${databases}`);
  await store.open();
  for (const boards of [[THIRD], [SECOND, THIRD], [HERE], [HERE, SECOND]]) await store.restore(boards, REPLACE);
  return store;
}

/** Boards, copies and what the copies hold. */
async function everythingIn(store: DexieBoardStore): Promise<unknown> {
  const boards = await store.readEverything();
  const copies = await store.listCopies();
  if (!boards.ok || !copies.ok) throw new Error('not readable');
  const held = await Promise.all(copies.value.map(({ epoch }) => store.readCopy(epoch)));
  const asText = (whole: readonly WholeBoard[]) =>
    new TextDecoder().decode(boardsToBackup(whole, { madeAt: '', by: '' }));
  return {
    boards: asText(boards.value),
    copies: copies.value,
    held: held.map((copy) => copy.ok && asText(copy.value)),
  };
}

afterEach(() => vi.restoreAllMocks());

describe('F04 F08 the n-th write of a restore fails', () => {
  it.each(RESTORES)('%s in %s: wholly or not at all, whichever write it is', async (error, _type, how) => {
    const store = await givenStore();
    const before = await everythingIn(store);
    const loaded = await store.load('b1');
    for (let nth = 1; ; nth += 1) {
      const hasFailed = failWrite(nth, error);
      const done = await store.restore([COMING], how);
      vi.restoreAllMocks();
      if (!hasFailed()) {
        expect(done).toMatchObject({ ok: true, value: { boardIds: ['b4'] } });
        expect(nth).toBeGreaterThan(30);
        break;
      }
      expect(done.ok, `write ${nth}`).toBe(false);
      if (error === 'QuotaExceededError') expect(done).toMatchObject({ error: { code: 'full' } });
      expect(await everythingIn(store), `write ${nth}`).toEqual(before);
      expect(await store.load('b1'), `write ${nth}`).toEqual(loaded);
    }
    store.close();
  });
});
