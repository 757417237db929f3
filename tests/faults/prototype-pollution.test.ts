import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/domain/audit.ts';
import type { BoardStore } from '../../src/domain/board-store.ts';
import type { Command } from '../../src/domain/command.ts';
import { DexieBoardStore } from '../../src/storage/dexie-board-store.ts';
import { MemoryBoardStore } from '../support/memory-board-store.ts';
import { CREATE, newProblem, stampCommand, wishToCommand } from '../support/random-commands.ts';
import { smallBoard } from '../support/small-board.ts';

/** F36: what came from outside carries the keys of Object's own machinery, at every depth, as only JSON can make them. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'] as const;

/** The value as JSON that puts `name: { polluted … }` into every object in it. */
const poisoned = <T>(value: T, name: string): T =>
  JSON.parse(
    JSON.stringify(value).replaceAll(
      /\{(?!\})/g,
      `{${JSON.stringify(name)}:{"polluted":"yes","prototype":{"polluted":"yes"}},`,
    ),
  ) as T;

const COMMANDS = (id: string): readonly Command[] => [
  CREATE,
  { type: 'add-problem', problem: newProblem(id, { title: '__proto__' }), after: '__proto__' },
  { type: 'edit-problem', id, edits: [{ field: 'owner', from: '', to: '__proto__' }] },
  { type: 'edit-problem', id, edits: [{ field: '__proto__' as 'owner', from: '', to: 'yes' }] },
  {
    type: 'add-measure',
    measure: { id, text: 'constructor', group: '__proto__', done: false, passage: null },
    problemId: id,
  },
  { type: 'add-category', category: { id, name: '__proto__', shortName: 'x', tint: 0 } },
  { type: 'set-category', id, from: 'k1', to: id },
  wishToCommand({ kind: 92, a: 0, b: 0, c: 0, text: '材料' }, smallBoard({}), 0, 1),
  { type: 'undo', seq: 3 },
];

const STORES: readonly (readonly [string, (name: string) => BoardStore])[] = [
  ['memory', () => new MemoryBoardStore()],
  ['Dexie', (name) => new DexieBoardStore(`poisoned ${name}`)],
];

describe.each(STORES)('F36 a store of %s', (_store, make) => {
  it.each(NAMES)('takes %s for a word like any other', async (name) => {
    const store = make(name);
    await store.open();
    for (const [nth, command] of COMMANDS(name).entries())
      await store.commit(poisoned(stampCommand(command, nth), name));
    const all = await store.readEverything();
    const whole = all.ok ? all.value[0] : undefined;
    if (!whole) throw new Error('no board');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((Object as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(whole.board.problems.get(name)).toMatchObject({ id: name, categoryId: name });
    expect((whole.board.problems.get(name) as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(audit(whole.board, whole.ledger)).toEqual([]);
    store.close();
  });
});
