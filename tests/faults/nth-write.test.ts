import 'fake-indexeddb/auto';
import { RULES } from '../../src/domain/rules.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { audit } from '../../src/domain/audit.ts';
import type { Command } from '../../src/domain/command.ts';
import { DexieBoardStore } from '../../src/storage/dexie-board-store.ts';
import { failWrite, WRITE_ERRORS } from '../support/fail-write.ts';
import { CREATE, newProblem, stampCommand, wishToCommand } from '../support/random-commands.ts';

/** F08: the n-th write of a command fails, for every n until the command completes: never half, and what comes behind stands. */
const measure = (id: string) => ({ id, text: `措施${id}`, group: '', done: false, passage: null });

/** One command of each kind that writes, on a board where it can be done. */
const COMMANDS: readonly (readonly [string, Command])[] = [
  ['add-problem', { type: 'add-problem', problem: newProblem('fresh'), after: null }],
  ['edit-problem', { type: 'edit-problem', id: 'p1', edits: [{ field: 'owner', from: '', to: '张三' }] }],
  ['set-category', { type: 'set-category', id: 'p1', from: 'k1', to: 'k2' }],
  [
    'move-problem',
    {
      type: 'move-problem',
      id: 'p1',
      from: 'identified',
      to: 'completed',
      after: null,
      answers: { waived: RULES, doneMeasures: ['m1'] },
    },
  ],
  ['delete-problem', { type: 'delete-problem', id: 'p1' }],
  ['add-measure', { type: 'add-measure', measure: measure('m9'), problemId: 'p1' }],
  ['tick-measure', { type: 'tick-measure', id: 'm1', done: true }],
  ['delete-measure', { type: 'delete-measure', id: 'm1' }],
  ['pair-measure', { type: 'pair-measure', problemId: 'p2', measureId: 'm1' }],
  ['unpair-measure', { type: 'unpair-measure', problemId: 'p1', measureId: 'm1' }],
  ['edit-board', { type: 'edit-board', edits: [{ field: 'unit', from: '', to: '一支部' }] }],
  ['add-category', { type: 'add-category', category: { id: 'k9', name: '新类', shortName: '新类', tint: 1 } }],
  [
    'adopt-draft',
    wishToCommand(
      { kind: 91, a: 0, b: 0, c: 0, text: '材料' },
      {
        problems: new Map(),
        measures: new Map(),
        problemsByStage: { identified: [], rectifying: [], completed: [] },
      } as never,
      0,
      77,
    ),
  ],
  ['undo', { type: 'undo', seq: 4 }],
];

let databases = 0;

async function givenStore(): Promise<DexieBoardStore> {
  databases += 1;
  const store = new DexieBoardStore(`nth-write-${databases}`);
  await store.open();
  await store.commit(stampCommand(CREATE, 0));
  await store.commit(stampCommand({ type: 'add-problem', problem: newProblem('p1'), after: null }, 1));
  await store.commit(stampCommand({ type: 'add-problem', problem: newProblem('p2'), after: null }, 2));
  await store.commit(stampCommand({ type: 'add-measure', measure: measure('m1'), problemId: 'p1' }, 3));
  return store;
}

async function ledgerOf(store: DexieBoardStore): Promise<number> {
  const all = await store.readEverything();
  const whole = all.ok ? all.value[0] : undefined;
  if (!whole) throw new Error('no board');
  expect(audit(whole.board, whole.ledger)).toEqual([]);
  return whole.ledger.length;
}

afterEach(() => vi.restoreAllMocks());

describe('F08 the n-th write fails', () => {
  it.each(COMMANDS)('%s: wholly or not at all, whichever write it is', async (_type, command) => {
    for (const error of WRITE_ERRORS) {
      for (let nth = 1; ; nth += 1) {
        const store = await givenStore();
        const hasFailed = failWrite(nth, error);
        const done = await store.commit(stampCommand(command, 10));
        vi.restoreAllMocks();
        if (!hasFailed()) {
          expect(done.ok).toBe(true);
          expect(await ledgerOf(store)).toBe(5);
          store.close();
          break;
        }
        expect(done).toMatchObject({ ok: false, error: { type: 'failure' } });
        if (error === 'QuotaExceededError') expect(done).toMatchObject({ error: { failure: { code: 'full' } } });
        expect(await ledgerOf(store)).toBe(4);
        // What stands behind it goes through, and so does the command itself when it is tried again.
        expect(
          (
            await store.commit(
              stampCommand({ type: 'edit-problem', id: 'p2', edits: [{ field: 'remark', from: '', to: '后来' }] }, 11),
            )
          ).ok,
        ).toBe(true);
        const again = await store.commit(stampCommand(command, 10));
        expect(again.ok, JSON.stringify(again)).toBe(true);
        expect(await ledgerOf(store)).toBe(6);
        store.close();
      }
    }
  });

  it('commands given together: none of them is there, whichever write it is', async () => {
    for (let nth = 1; ; nth += 1) {
      databases += 1;
      const store = new DexieBoardStore(`nth-write-${databases}`);
      await store.open();
      const hasFailed = failWrite(nth, 'QuotaExceededError');
      const add = stampCommand({ type: 'add-problem', problem: newProblem('p1'), after: null }, 1);
      const done = await store.commitTogether([stampCommand(CREATE, 0), add]);
      vi.restoreAllMocks();
      if (!hasFailed()) {
        expect(await ledgerOf(store)).toBe(2);
        return store.close();
      }
      expect(done).toMatchObject({ ok: false, error: { type: 'failure', failure: { code: 'full' } } });
      expect(await store.list()).toEqual({ ok: true, value: [] });
      store.close();
    }
  });
});
