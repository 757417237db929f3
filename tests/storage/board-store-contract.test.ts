import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, replay } from '../../src/domain/audit.ts';
import { recordsOf } from '../../src/domain/board.ts';
import type { BoardStore, WholeBoard } from '../../src/domain/board-store.ts';
import type { Command } from '../../src/domain/command.ts';
import { GROUNDS } from '../support/grounds.ts';
import { CREATE, newProblem, stampCommand, wishes, wishToCommand } from '../support/random-commands.ts';
import type { Wish } from '../support/random-commands.ts';

async function wholeOf(store: BoardStore): Promise<WholeBoard> {
  const all = await store.readEverything();
  const whole = all.ok ? all.value[0] : undefined;
  if (!whole) throw new Error('no board');
  return whole;
}

/** Gives the wishes in turn to the two windows, as they come. */
async function work(stores: readonly [BoardStore, BoardStore], made: readonly Wish[]): Promise<void> {
  await stores[0].commit(stampCommand(CREATE, 0));
  for (const [at, wish] of made.entries()) {
    const { board, seq } = await wholeOf(stores[0]);
    await stores[wish.c % 2 === 0 ? 0 : 1].commit(
      stampCommand(wishToCommand(wish, board, seq, at + 1), at + 1, `w${wish.c % 2}`),
    );
  }
}

const sorted = (whole: WholeBoard) =>
  [...recordsOf(whole.board)].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1));

describe.each(GROUNDS)('a board store of %s', (_name, make) => {
  const opened = async (): Promise<readonly [BoardStore, BoardStore]> => {
    const stores = make();
    for (const store of stores) expect(await store.open()).toEqual({ ok: true, value: null });
    return stores;
  };

  it('F25 keeps tables equal to the ledger, gapless, whichever window writes', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (made) => {
        const stores = await opened();
        await work(stores, made);
        const whole = await wholeOf(stores[1]);
        expect(audit(whole.board, whole.ledger)).toEqual([]);
        expect(recordsOf(replay('b', whole.ledger)).length).toBe(recordsOf(whole.board).length);
        const loaded = await stores[0].load('b');
        expect(loaded.ok && sorted({ ...whole, board: loaded.value.board })).toEqual(sorted(whole));
        for (const store of stores) store.close();
      }),
      { numRuns: 25 },
    );
  });

  it('F27 commits a commandId once, however often it is given', async () => {
    const [store, other] = await opened();
    await store.commit(stampCommand(CREATE, 0));
    const stamped = stampCommand({ type: 'add-problem', problem: newProblem('p1'), after: null }, 1);
    const first = await store.commit(stamped);
    expect(await store.commit(stamped)).toEqual(first);
    expect(await other.commit(stamped)).toEqual(first);
    expect((await wholeOf(store)).ledger.length).toBe(2);
  });

  it('commands given together are all there, or none of them where one cannot be done', async () => {
    const [store, other] = await opened();
    const add = (nth: number) => stampCommand({ type: 'add-problem', problem: newProblem('p1'), after: null }, nth);
    const refused = await store.commitTogether([stampCommand(CREATE, 0), add(1), add(2)]);
    expect(refused).toMatchObject({ ok: false, error: { type: 'refusal', rule: 'exists' } });
    expect(await other.list()).toEqual({ ok: true, value: [] });
    const commands = [stampCommand(CREATE, 0), add(1)];
    for (const window of [store, other])
      expect(await window.commitTogether(commands)).toEqual({ ok: true, value: null });
    const whole = await wholeOf(other);
    expect(whole.ledger.length).toBe(2);
    expect(audit(whole.board, whole.ledger)).toEqual([]);
    expect((await store.commit(stampCommand({ type: 'delete-problem', id: 'p1' }, 3))).ok).toBe(true);
  });

  it('F25 two windows at once lose nothing', async () => {
    const [store, other] = await opened();
    await store.commit(stampCommand(CREATE, 0));
    const add = (nth: number): Command => ({ type: 'add-problem', problem: newProblem(`p${nth}`), after: null });
    const all = Array.from({ length: 60 }, (_, at) =>
      (at % 2 === 0 ? store : other).commit(stampCommand(add(at), at + 1)),
    );
    expect((await Promise.all(all)).every(({ ok }) => ok)).toBe(true);
    const whole = await wholeOf(store);
    expect(whole.ledger.map(({ seq }) => seq)).toEqual(Array.from({ length: 61 }, (_, at) => at + 1));
    expect(whole.board.problems.size).toBe(60);
    expect(audit(whole.board, whole.ledger)).toEqual([]);
  });

  it('F26 a drop of a card that another window moved is refused in words, and the card stays where that window put it', async () => {
    const [store, other] = await opened();
    await store.commit(stampCommand(CREATE, 0));
    await store.commit(
      stampCommand({ type: 'add-problem', problem: newProblem('p1', { title: '台账更新不及时。' }), after: null }, 1),
    );
    const waived = ['has-measure', 'has-owner', 'has-deadline', 'measures-done'] as const;
    const move = (to: 'rectifying' | 'completed'): Command => ({
      type: 'move-problem',
      id: 'p1',
      from: 'identified',
      to,
      after: null,
      answers: { waived },
    });
    await other.commit(stampCommand(move('completed'), 2));
    const stale = await store.commit(stampCommand(move('rectifying'), 3));
    expect(stale).toMatchObject({ ok: false, error: { type: 'refusal', rule: 'moved-meanwhile' } });
    expect(!stale.ok && stale.error.type === 'refusal' && stale.error.says).toContain('“台账更新不及时”');
    expect((await wholeOf(store)).board.problemsByStage.completed).toEqual(['p1']);
  });

  it('tells the other window of a commit', async () => {
    const [store, other] = await opened();
    const heard = new Promise((resolve) => other.follow(resolve));
    await store.commit(stampCommand(CREATE, 0));
    expect(await heard).toMatchObject({ type: 'committed' });
  });

  it('answers for a board it does not have, and writes nothing for what changes nothing', async () => {
    const [store] = await opened();
    expect(await store.load('nowhere')).toMatchObject({ ok: false, error: { code: 'no-such-board' } });
    expect(await store.commit(stampCommand({ type: 'delete-problem', id: 'p1' }, 1))).toMatchObject({
      ok: false,
      error: { type: 'refusal' },
    });
    await store.commit(stampCommand(CREATE, 2));
    const nothing = await store.commit(
      stampCommand({ type: 'edit-board', edits: [{ field: 'unit', from: '', to: '' }] }, 3),
    );
    expect(nothing).toEqual({ ok: true, value: { entry: null, epoch: 0 } });
    expect((await wholeOf(store)).ledger.length).toBe(1);
  });

  it('lists boards without opening them', async () => {
    const [store] = await opened();
    await store.commit(stampCommand(CREATE, 0));
    await store.commit(
      stampCommand({ type: 'add-problem', problem: newProblem('p1', { stage: 'completed' }), after: null }, 1),
    );
    expect(await store.list()).toEqual({
      ok: true,
      value: [{ id: 'b', name: '支部看板', year: 2021, problems: 1, completed: 1, archivedOn: '', changedAt: 1 }],
    });
  });
});
