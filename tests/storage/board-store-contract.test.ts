import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, replay } from '../../src/domain/audit.ts';
import { recordsOf } from '../../src/domain/board.ts';
import type { BoardStore, WholeBoard } from '../../src/domain/board-store.ts';
import { RULES } from '../../src/domain/rules.ts';
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

  it('finds the cards that go on with a board’s, and a board’s closed problems page by page', async () => {
    const [store, other] = await opened();
    await store.commit(stampCommand(CREATE, 0));
    for (const n of [1, 2, 3])
      await store.commit(
        stampCommand({ type: 'add-problem', problem: newProblem(`p${n}`, { stage: 'completed' }), after: 'end' }, n),
      );
    const next = (command: Command, nth: number) => ({ ...stampCommand(command, nth, 'w2'), boardId: 'next' });
    await store.commit(next(CREATE, 10));
    const carriedFrom = { boardId: 'b', problemId: 'p2' };
    const problem = newProblem('n1', { carriedFrom });
    await store.commit(next({ type: 'add-problem', problem, after: 'end' }, 11));
    expect(await other.successorsOf('b')).toEqual({
      ok: true,
      value: [{ boardId: 'next', problemId: 'n1', from: carriedFrom }],
    });
    expect(await other.successorsOf('next')).toEqual({ ok: true, value: [] });
    const first = await other.problemsIn('b', 'completed', null, 2);
    expect(first.ok && first.value.map(({ id }) => id)).toEqual(['p1', 'p2']);
    const rank = first.ok ? (first.value.at(-1)?.rank ?? null) : null;
    const rest = await other.problemsIn('b', 'completed', rank, 2);
    expect(rest.ok && rest.value.map(({ id }) => id)).toEqual(['p3']);
    for (const one of [store, other]) one.close();
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

  it('a card’s entries are found without the board’s, oldest first; a neighbour’s are not among them', async () => {
    const [store, other] = await opened();
    const line = { id: 'e1', subjectId: 'm1', name: '会议记录', number: '', metOn: '', keptAt: '' };
    const measure = { id: 'm1', text: '措施', group: '', done: false, passage: null };
    const story: readonly Command[] = [
      CREATE,
      { type: 'add-problem', problem: newProblem('p1'), after: 'end' },
      { type: 'add-problem', problem: newProblem('p2'), after: 'end' },
      { type: 'add-measure', measure, problemId: 'p1' },
      { type: 'add-note', id: 'n1', problemId: 'p1', on: '2022-03-04', text: '已启动' },
      { type: 'edit-problem', id: 'p2', edits: [{ field: 'owner', from: '', to: '张三' }] },
      { type: 'add-evidence', evidence: line },
      { type: 'undo', seq: 5 },
    ];
    for (const [nth, command] of story.entries())
      expect(await store.commit(stampCommand(command, nth))).toMatchObject({ ok: true });
    const seqs = async (...subjects: readonly string[]) => {
      const found = await other.entriesAbout('b', subjects);
      return found.ok && found.value.map(({ seq }) => seq);
    };
    expect(await seqs('p1')).toEqual([2, 4, 5, 8]);
    expect(await seqs('p1', 'm1')).toEqual([2, 4, 5, 7, 8]);
    expect(await seqs('p2')).toEqual([3, 6]);
    const gone = { ...line, kind: 'evidence', rev: 1 } as const;
    await other.commit(stampCommand({ type: 'edit-evidence', from: gone, to: { ...line, number: '3号' } }, 20));
    expect(await store.commit(stampCommand({ type: 'remove-evidence', evidence: gone }, 21))).toMatchObject({
      ok: false,
      error: { rule: 'changed-meanwhile' },
    });
    const undone = await store.commit(stampCommand({ type: 'undo', seq: 7 }, 22));
    expect(undone).toMatchObject({ ok: false, error: { rule: 'changed-since' } });
  });

  it('F26 a drop of a card that another window moved is refused in words, and the card stays where that window put it', async () => {
    const [store, other] = await opened();
    await store.commit(stampCommand(CREATE, 0));
    await store.commit(
      stampCommand({ type: 'add-problem', problem: newProblem('p1', { title: '台账更新不及时。' }), after: null }, 1),
    );
    const move = (to: 'rectifying' | 'completed'): Command => ({
      type: 'move-problem',
      id: 'p1',
      from: 'identified',
      to,
      after: null,
      answers: { waived: RULES },
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
