import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { audit } from '../../src/domain/audit.ts';
import type { BoardStore, WholeBoard } from '../../src/domain/board-store.ts';
import { countsOf } from '../../src/domain/board-counts.ts';
import type { Command } from '../../src/domain/command.ts';
import { backupToBoards } from '../../src/exchange/backup/backup-to-boards.ts';
import { boardsToBackup } from '../../src/exchange/backup/boards-to-backup.ts';
import { anyBoards, storyOf, told } from '../exchange/backup/told-boards.ts';
import { GROUNDS } from '../support/grounds.ts';
import { CREATE, newProblem, stampCommand } from '../support/random-commands.ts';

vi.setConfig({ testTimeout: 30_000 });

const MAKER = { madeAt: '2022-03-04T08:00:00.000Z', by: '张三' };
const REPLACE = { type: 'replace-all', at: 7, by: '李四' } as const;
const ADD = { type: 'add-missing' } as const;
const branch = (boardId: string): WholeBoard =>
  told(
    boardId,
    storyOf((number) => `第${number}句`),
  );
/** As `branch`, but an earlier day of it. */
const earlier = (boardId: string): WholeBoard => told(boardId, storyOf((number) => `第${number}句`).slice(0, 5));

const add = (nth: number): Command => ({
  type: 'add-problem',
  problem: newProblem(`n${nth}`, { categoryId: null }),
  after: null,
});

async function bytesOf(store: BoardStore): Promise<Uint8Array> {
  const all = await store.readEverything();
  return boardsToBackup(all.ok ? all.value : [], MAKER);
}

const asFile = (boards: readonly WholeBoard[]): Uint8Array => boardsToBackup(boards, MAKER);

function boardsIn(bytes: Uint8Array): readonly WholeBoard[] {
  const read = backupToBoards(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.boards;
}

describe.each(GROUNDS)('restoring into a store of %s', (_name, make) => {
  const opened = async (...boards: readonly WholeBoard[]): Promise<readonly [BoardStore, BoardStore]> => {
    const stores = make();
    for (const store of stores) expect(await store.open()).toEqual({ ok: true, value: null });
    if (boards.length > 0) expect(await stores[0].restore(boards, ADD)).toMatchObject({ ok: true });
    return stores;
  };

  it('export, restore into an empty program, export: the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyBoards, async (boards) => {
        const [store, other] = await opened();
        const file = asFile(boards);
        expect(await store.restore(boardsIn(file), REPLACE)).toMatchObject({ ok: true, value: { copy: null } });
        expect(await bytesOf(other)).toEqual(file);
        for (const window of [store, other]) window.close();
      }),
      { numRuns: 20 },
    );
  });

  it('restored over a full database, the file is what is here, and nothing besides', async () => {
    const [store, other] = await opened(branch('b1'), branch('b2'));
    await other.commit(stampCommand(CREATE, 0));
    const file = asFile([earlier('b2'), branch('b3')]);
    expect(await store.restore(boardsIn(file), REPLACE)).toMatchObject({ ok: true, value: { boardIds: ['b2', 'b3'] } });
    for (const window of [store, other]) expect(await bytesOf(window)).toEqual(file);
    const listed = await other.list();
    expect(listed.ok && listed.value.map(({ id, problems }) => [id, problems])).toEqual([
      ['b2', 3],
      ['b3', branch('b3').board.problems.size],
    ]);
  });

  it('what was here is kept as a copy, and the copy brings it back', async () => {
    const full = [branch('b1'), branch('b2')];
    const [store, other] = await opened(...full);
    const before = await bytesOf(store);
    const done = await store.restore([branch('b3')], REPLACE);
    const copy = { epoch: 0, at: 7, by: '李四', counts: countsOf(full) };
    expect(done).toEqual({ ok: true, value: { boardIds: ['b3'], copy } });
    expect(await other.listCopies()).toEqual({ ok: true, value: [copy] });
    const kept = await other.readCopy(0);
    expect(kept.ok && asFile(kept.value)).toEqual(before);
    await other.restore(kept.ok ? kept.value : [], REPLACE);
    expect(await bytesOf(store)).toEqual(before);
  });

  it('at most three copies are kept; one can be removed', async () => {
    const [store, other] = await opened(branch('b1'));
    for (let nth = 1; nth <= 5; nth += 1) await store.restore([branch(`n${nth}`)], { ...REPLACE, at: nth });
    const epochs = async () => {
      const copies = await other.listCopies();
      return copies.ok && copies.value.map(({ epoch, at }) => [epoch, at]);
    };
    expect(await epochs()).toEqual([
      [4, 5],
      [3, 4],
      [2, 3],
    ]);
    expect(await store.readCopy(1)).toEqual({ ok: true, value: [] });
    expect(await store.removeCopy(3)).toEqual({ ok: true, value: null });
    expect(await epochs()).toEqual([
      [4, 5],
      [2, 3],
    ]);
    expect(await store.readCopy(3)).toEqual({ ok: true, value: [] });
    const kept = await store.readCopy(4);
    expect(kept.ok && kept.value.map(({ board }) => board.id)).toEqual(['n4']);
  });

  it('adding what is not here leaves what is here as it was, and keeps no copy', async () => {
    const [store, other] = await opened(branch('b1'));
    const added = await other.restore([earlier('b1'), branch('b2')], ADD);
    expect(added).toEqual({ ok: true, value: { boardIds: ['b2'], copy: null } });
    expect(await bytesOf(store)).toEqual(asFile([branch('b1'), branch('b2')]));
    expect(await store.listCopies()).toEqual({ ok: true, value: [] });
  });

  it('the other window holds the restored board, also where its history is shorter, and works on it', async () => {
    const [store, other] = await opened(branch('b'));
    const { seq } = branch('b');
    expect(await other.load('b')).toMatchObject({ ok: true, value: { epoch: 0, seq } });
    await store.restore([earlier('b')], REPLACE);
    expect(await other.entriesSince('b', seq)).toEqual({ ok: true, value: { epoch: 1, entries: [] } });
    const added = await other.commit(stampCommand(add(9), 9));
    expect(added).toMatchObject({ ok: true, value: { epoch: 1, entry: { seq: 6 } } });
    const all = await store.readEverything();
    expect(all.ok && all.value.map(({ board, ledger }) => audit(board, ledger))).toEqual([[]]);
    for (const window of [store, other])
      expect(await window.load('b')).toMatchObject({ ok: true, value: { seq: 6, epoch: 1 } });
  });

  it('a board that was open and is not in the file is said to be replaced; commands to it are refused', async () => {
    const [store, other] = await opened(branch('b'));
    expect((await other.load('b')).ok).toBe(true);
    await store.restore([branch('b2')], REPLACE);
    expect(await other.load('b')).toMatchObject({ ok: false, error: { code: 'replaced' } });
    expect(await other.load('nowhere')).toMatchObject({ ok: false, error: { code: 'no-such-board' } });
    expect(await other.commit(stampCommand(add(1), 1))).toMatchObject({ ok: false, error: { rule: 'no-board' } });
    await store.restore([branch('b')], ADD);
    expect(await other.load('b')).toMatchObject({ ok: true, value: { epoch: 1 } });
  });

  it('tells the other window, and how far it is', async () => {
    const [store, other] = await opened(branch('b1'));
    const heard = new Promise((resolve) => other.follow(resolve));
    const steps: (readonly [number, number])[] = [];
    await store.restore([branch('b2')], REPLACE, (written, total) => steps.push([written, total]));
    expect(await heard).toEqual({ type: 'committed', boardId: null });
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    expect(steps.map(([written]) => written)).toEqual(steps.map(([written]) => written).sort((a, b) => a - b));
  });
});
