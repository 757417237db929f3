import 'fake-indexeddb/auto';
import { RULES } from '../../src/domain/rules.ts';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { audit } from '../../src/domain/audit.ts';
import { DexieBoardStore } from '../../src/storage/dexie-board-store.ts';
import { CREATE, newProblem, stampCommand } from '../support/random-commands.ts';
import { connectionsOf } from '../support/raw-database.ts';

/**
 * F09: wherever a commit is made to wait for something outside its transaction, the command is there wholly or not at all.
 * (A table whose own write waited before writing could still tear it: that no such await is written, the architecture test holds.)
 */
const PLACES = [
  ['before', 'get'],
  ['after', 'get'],
  ['after', 'add'],
  ['after', 'put'],
  ['after', 'bulkPut'],
  ['after', 'bulkDelete'],
] as const;
type Place = (typeof PLACES)[number];
const MOVE = stampCommand(
  {
    type: 'move-problem',
    id: 'p1',
    from: 'identified',
    to: 'completed',
    after: null,
    answers: { waived: RULES, doneMeasures: ['m1'] },
  },
  9,
);
const DELETE = stampCommand({ type: 'delete-problem', id: 'p1' }, 9);

let databases = 0;

async function givenStore(): Promise<DexieBoardStore> {
  databases += 1;
  const store = new DexieBoardStore(`foreign-await-${databases}`);
  await store.open();
  await store.commit(stampCommand(CREATE, 0));
  await store.commit(stampCommand({ type: 'add-problem', problem: newProblem('p1'), after: null }, 1));
  await store.commit(
    stampCommand(
      {
        type: 'add-measure',
        measure: { id: 'm1', text: '措施', group: '', done: false, passage: null },
        problemId: 'p1',
      },
      2,
    ),
  );
  return store;
}

/** From now on this method of every table waits for a timer, before or after it has done its work. */
function delay(when: Place[0], method: Place[1]): void {
  const tables = Object.getPrototypeOf(connectionsOf(`foreign-await-${databases}`)[0]?.table('heads')) as Record<
    string,
    (...given: unknown[]) => PromiseLike<unknown>
  >;
  const original = tables[method];
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
  vi.spyOn(tables, method).mockImplementation(async function (this: unknown, ...given: unknown[]) {
    if (when === 'before') await pause();
    const done = await original?.apply(this, given);
    if (when === 'after') await pause();
    return done;
  });
}

afterEach(() => vi.restoreAllMocks());

describe('F09 a foreign await in a commit', () => {
  const cases = [MOVE, DELETE].flatMap((stamped) =>
    PLACES.map(([when, method]) => ({ stamped, type: stamped.command.type, when, method })),
  );
  it.each(cases)('$type, a timer $when $method', async ({ stamped, method, when }) => {
    const store = await givenStore();
    delay(when, method);
    const done = await store.commit(stamped);
    vi.restoreAllMocks();
    const all = await store.readEverything();
    const whole = all.ok ? all.value[0] : undefined;
    if (!whole) throw new Error('no board');
    expect(audit(whole.board, whole.ledger)).toEqual([]);
    const isThere = whole.ledger.some(({ commandId }) => commandId === stamped.commandId);
    if (done.ok) expect(isThere).toBe(true);
    expect(whole.ledger.length).toBe(isThere ? 4 : 3);
    expect((await store.commit(stamped)).ok).toBe(true);
    store.close();
  });

  it('every writing transaction is strict, and the program never asks Dexie to wait for something else (F07)', async () => {
    const seen: unknown[] = [];
    const original = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      stores,
      mode,
      options,
    ) {
      if (mode === 'readwrite') seen.push(options);
      return original.call(this, stores, mode, options);
    });
    const waitFor = vi.spyOn(Dexie, 'waitFor');
    const store = await givenStore();
    expect(seen.length).toBe(3);
    expect(seen.every((options) => (options as { durability?: string }).durability === 'strict')).toBe(true);
    expect(waitFor).not.toHaveBeenCalled();
    store.close();
  });
});
