import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { DexieBoardStore } from '../../src/storage/dexie-board-store.ts';
import type { Witness } from '../../src/storage/kept-watermark.ts';
import { CREATE, newProblem, stampCommand } from '../support/random-commands.ts';
import { connectionsOf, deleteDatabase, versionOf } from '../support/raw-database.ts';

class Paper implements Witness {
  text: string | null = null;
  readonly read = (): string | null => this.text;
  readonly write = (text: string): void => {
    this.text = text;
  };
}

const add = (nth: number) => stampCommand({ type: 'add-problem', problem: newProblem(`p${nth}`), after: null }, nth);

/** A store that has acknowledged `steps` commands of the board 'b', and is closed. */
async function workedOn(name: string, steps: number, paper = new Paper()): Promise<Paper> {
  const store = new DexieBoardStore(name, paper);
  await store.open();
  await store.commit(stampCommand(CREATE, 0));
  for (let nth = 1; nth < steps; nth += 1) await store.commit(add(nth));
  store.close();
  return paper;
}

const opened = async (name: string, paper: Paper) => {
  const store = new DexieBoardStore(name, paper);
  return { store, open: await store.open() };
};

/** Rows of the board as they were some steps ago. */
async function setBack(name: string, seq: number): Promise<void> {
  const store = new DexieBoardStore(name);
  await store.open();
  await connectionsOf(name).at(-1)?.table('heads').update('b', { seq });
  store.close();
}

describe('the watermark of a store', () => {
  it('is raised by every acknowledged commit, and by none that failed', async () => {
    const paper = await workedOn('raised', 3);
    expect(JSON.parse(paper.text ?? '')).toMatchObject({ b: { epoch: 0, seq: 3, name: expect.any(String) } });
    const { store } = await opened('raised', paper);
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'AbortError');
    });
    expect((await store.commit(add(9))).ok).toBe(false);
    broken.mockRestore();
    expect(JSON.parse(paper.text ?? '').b.seq).toBe(3);
  });

  it('knows a board made in one go, and the boards of a database older than itself', async () => {
    const paper = new Paper();
    const { store } = await opened('in-one-go', paper);
    await store.commitTogether([stampCommand(CREATE, 0), add(1)]);
    expect(JSON.parse(paper.text ?? '').b.seq).toBe(2);
    store.close();
    const late = new Paper();
    await opened('in-one-go', late);
    expect(JSON.parse(late.text ?? '').b.seq).toBe(2);
  });

  it('F14 fewer steps than were acknowledged: told with both numbers, and nothing is written', async () => {
    const paper = await workedOn('shorter', 5);
    await setBack('shorter', 3);
    const before = paper.text;
    const { open } = await opened('shorter', paper);
    expect(open).toMatchObject({
      ok: false,
      error: { code: 'missing', loss: { held: 1, boards: [{ was: { seq: 5 }, is: { seq: 3 } }] } },
    });
    expect(paper.text).toBe(before);
  });

  it('F15 F18 the database is gone: it is not made anew, however often it is opened', async () => {
    const paper = await workedOn('gone', 4);
    await deleteDatabase('gone');
    for (const _again of [1, 2]) {
      const { store, open } = await opened('gone', paper);
      expect(open).toMatchObject({ error: { code: 'missing', loss: { held: 0, boards: [{ is: null }] } } });
      store.close();
    }
    expect(await versionOf('gone')).toBeUndefined();
  });

  it('F18 with the watermark gone too, it is a first run', async () => {
    await workedOn('all-gone', 2);
    await deleteDatabase('all-gone');
    expect((await opened('all-gone', new Paper())).open).toEqual({ ok: true, value: null });
  });

  it('what is found is taken for the truth once the person has said so', async () => {
    const paper = await workedOn('accepted', 5);
    await deleteDatabase('accepted');
    const { store } = await opened('accepted', paper);
    expect(await store.acceptLoss()).toEqual({ ok: true, value: null });
    expect(await store.open()).toEqual({ ok: true, value: null });
    store.close();
    expect((await opened('accepted', paper)).open).toEqual({ ok: true, value: null });
  });

  it.each(['replace-all', 'add-missing'] as const)(
    'a backup that stands lower makes the loss good: %s',
    async (type) => {
      const name = `restored ${type}`;
      const early = await opened(name, new Paper());
      await early.store.commit(stampCommand(CREATE, 0));
      const backup = await early.store.readEverything();
      early.store.close();
      const paper = await workedOn(name, 5);
      await deleteDatabase(name);
      const { store } = await opened(name, paper);
      await store.restore(backup.ok ? backup.value : [], type === 'add-missing' ? { type } : { type, at: 1, by: '' });
      expect(await store.open()).toEqual({ ok: true, value: null });
      expect(JSON.parse(paper.text ?? '').b.seq).toBe(1);
    },
  );

  it('a board that the backup has not stays missing until the person has said so', async () => {
    const paper = await workedOn('one-of-two', 2);
    const both = await opened('one-of-two', paper);
    await both.store.commit({ ...stampCommand(CREATE, 7), boardId: 'other' });
    const all = await both.store.readEverything();
    both.store.close();
    await deleteDatabase('one-of-two');
    const { store } = await opened('one-of-two', paper);
    await store.restore(all.ok ? all.value.filter(({ board }) => board.id === 'b') : [], { type: 'add-missing' });
    expect(await store.open()).toMatchObject({ error: { code: 'missing', loss: { held: 1, boards: [{ is: null }] } } });
  });

  it.each(['', 'not json', 'null', '[1]', '{"b":{"seq":"9"}}', '{"b":null}'])(
    'a witness that says %s says nothing',
    async (text) => {
      const paper = new Paper();
      paper.text = text;
      expect((await opened(`odd ${text}`, paper)).open).toEqual({ ok: true, value: null });
    },
  );

  it('F16 what the browser cannot open is damaged; once it was open, the disk is in need (F11)', async () => {
    const broken = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const unlisted = vi
      .spyOn(IDBFactory.prototype, 'databases')
      .mockRejectedValue(new DOMException('', 'UnknownError'));
    const paper = new Paper();
    paper.text = JSON.stringify({ b: { epoch: 0, seq: 3, name: '甲' } });
    expect((await opened('damaged', paper)).open).toMatchObject({ error: { code: 'damaged' } });
    broken.mockRestore();
    unlisted.mockRestore();
  });
});
