import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/domain/board.ts';
import { DexieBoardStore } from '../../src/storage/dexie-board-store.ts';
import { DexieDeskStore } from '../../src/storage/dexie-desk-store.ts';
import { isReadable } from '../../src/storage/readable-row.ts';
import { CREATE, newProblem, play, stampCommand } from '../support/random-commands.ts';
import { connectionsOf } from '../support/raw-database.ts';

const add = (id: string, over = {}) =>
  stampCommand({ type: 'add-problem', problem: newProblem(id, over), after: 'end' }, Number(id.slice(1)));

async function openedStore(name: string): Promise<DexieBoardStore> {
  const store = new DexieBoardStore(name);
  await store.open();
  await store.commit(stampCommand(CREATE, 0));
  return store;
}

describe('rows', () => {
  it('F20 a row that cannot be a record is set aside; the others open and can be edited', async () => {
    const store = await openedStore('bad-rows');
    for (const id of ['p1', 'p2']) await store.commit(add(id));
    const problems = connectionsOf('bad-rows')[0]?.table('problems');
    const good = await problems?.get(['b', 'p1']);
    const bad = [
      { boardId: 'b', id: 'x1' },
      { ...good, id: 'x2', stage: 'nowhere' },
      { ...good, id: 'x3', title: null },
      { ...good, id: 'x4', rank: '没有' },
      { ...good, id: 'x5', passage: { start: 0 } },
      { ...good, id: 'x6', kind: 'measure' },
    ];
    await problems?.bulkPut(bad);
    await problems?.put({ ...good, id: 'p3', ofTheFuture: true });
    const fresh = new DexieBoardStore('bad-rows');
    await fresh.open();
    const loaded = await fresh.load('b');
    if (!loaded.ok) throw new Error(loaded.error.detail);
    expect(loaded.value.board.problemsByStage.identified).toEqual(['p1', 'p3', 'p2']);
    expect(loaded.value.board.problems.get('p3')).toMatchObject({ ofTheFuture: true });
    expect(
      (
        await fresh.commit(
          stampCommand({ type: 'move-problem', id: 'p2', from: 'identified', to: 'identified', after: null }, 9),
        )
      ).ok,
    ).toBe(true);
    expect(
      (
        await fresh.commit(
          stampCommand({ type: 'edit-problem', id: 'p3', edits: [{ field: 'owner', from: '', to: '张三' }] }, 10),
        )
      ).ok,
    ).toBe(true);
    expect(await problems?.get(['b', 'p3'])).toMatchObject({ owner: '张三', ofTheFuture: true });
    const aside = await fresh.listSetAside();
    expect(aside.ok && aside.value.map(({ kind, text }) => [kind, JSON.parse(text)])).toEqual(
      bad.map((row) => ['problem', row]),
    );
    expect(await problems?.bulkGet(bad.map(({ id }) => ['b', id]))).toEqual(bad);
  });

  it('every record the domain makes is readable', () => {
    const wish = (kind: number, nth: number) => ({ kind, a: nth, b: nth, c: nth + 1, text: `字${nth}` });
    const { board } = play([0, 65, 91, 85, 80, 25, 50, 66, 81, 90].map(wish));
    const kinds = new Set(recordsOf(board).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['about', 'category', 'last-year-item', 'measure', 'pair', 'problem', 'source']);
    for (const record of recordsOf(board)) expect(isReadable(record.kind, record), record.kind).toBe(true);
  });

  it('keeps text as it is: lone surrogates, controls, composed and decomposed letters', async () => {
    const store = await openedStore('odd-text');
    const title = '\ud800 \u0000\u000b\ufffe 𠮷 e\u0301é \u202e 。';
    await store.commit(add('p1', { title }));
    const loaded = await store.load('b');
    expect(loaded.ok && loaded.value.board.problems.get('p1')?.title).toBe(title);
    const all = await store.readEverything();
    expect(JSON.stringify(all.ok && all.value[0]?.ledger[1]?.change.added[0])).toContain(JSON.stringify(title));
  });

  it('boards side by side do not see one another’s rows', async () => {
    const store = await openedStore('side-by-side');
    for (const boardId of ['a', 'b2', 'b\uffff', '']) {
      await store.commit({ ...stampCommand(CREATE, 1), boardId, commandId: `create ${boardId}` });
      await store.commit({ ...add('p1'), boardId, commandId: `add ${boardId}` });
    }
    const loaded = await store.load('b');
    expect(loaded.ok && loaded.value.board.problems.size).toBe(0);
    for (const boardId of ['a', 'b2', 'b\uffff', '']) {
      const other = await store.load(boardId);
      expect(other.ok && [other.value.seq, other.value.board.about?.id, other.value.board.problems.size]).toEqual([
        2,
        boardId,
        1,
      ]);
    }
    const listed = await store.list();
    expect(listed.ok && listed.value.length).toBe(5);
  });
});

describe('the desk', () => {
  it('keeps what is put on it, over a reopening, and knows what is not there', async () => {
    const store = await openedStore('desk');
    const desk = new DexieDeskStore(store);
    const work = { text: '一是…', cuts: [{ start: 0, end: 2 }], at: new Map([[1, 'x']]) };
    expect(await desk.read('import')).toEqual({ ok: true, value: undefined });
    expect(await desk.write('import', work)).toEqual({ ok: true, value: null });
    store.close();
    const again = new DexieDeskStore(new DexieBoardStore('desk'));
    expect(await again.read('import')).toEqual({ ok: true, value: work });
    expect(await again.remove('import')).toEqual({ ok: true, value: null });
    expect(await again.read('import')).toEqual({ ok: true, value: undefined });
  });

  it('tells nobody that a board has changed', async () => {
    const store = await openedStore('quiet-desk');
    const news: unknown[] = [];
    store.follow((heard) => news.push(heard));
    await new DexieDeskStore(store).write('import', 1);
    expect(news).toEqual([]);
  });
});
