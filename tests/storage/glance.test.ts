import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { lampRule } from '../../src/domain/lamp.ts';
import type { Command } from '../../src/domain/command.ts';
import { RULES } from '../../src/domain/rules.ts';
import { STAGES } from '../../src/domain/stage.ts';
import { cardFacts } from '../../src/parts/card-facts.ts';
import { DexieBoardStore } from '../../src/storage/dexie-board-store.ts';
import { stampCommand } from '../support/random-commands.ts';
import { smallBoardCommands } from '../support/small-board.ts';

/** So many problems, spread over the columns, the measures and what is missing differing from card to card. */
const boardOf = (size: number): readonly Command[] =>
  smallBoardCommands({
    categories: ['理论学习方面', '为民服务方面'],
    problems: Array.from({ length: size }, (_, at) => ({
      text: `第${at}个问题。`,
      category: at % 4 === 0 ? '理论学习方面' : '为民服务方面',
      owner: at % 5 === 0 ? '' : '张三',
      stage: STAGES[at % 3] ?? 'identified',
    })),
    measures: Array.from({ length: size }, (_, at) => ({ text: `第${at}条措施。`, done: at % 2 === 0 })),
    pairs: Array.from({ length: size }, (_, at): [number, number] => [at + 1, size - at]).filter(
      (_, at) => at % 7 !== 0,
    ),
  });

async function opened(name: string, commands: readonly Command[]): Promise<DexieBoardStore> {
  const store = new DexieBoardStore(name);
  expect(await store.open()).toEqual({ ok: true, value: null });
  for (const [nth, command] of commands.entries())
    expect(await store.commit(stampCommand(command, nth))).toMatchObject({ ok: true });
  return store;
}

describe('a glance at a board', () => {
  it('tells of the first cards of each column what the whole board will tell, and how many there are', async () => {
    const store = await opened('glance-big', [
      ...boardOf(400),
      {
        type: 'move-problem',
        id: 'p391',
        from: 'identified',
        to: 'completed',
        after: null,
        answers: { waived: RULES },
      },
      { type: 'delete-problem', id: 'p001' },
    ]);
    const [glance, whole] = [await store.glance('b'), await store.load('b')];
    if (!glance.ok || !glance.value || !whole.ok) throw new Error('not read');
    const [first, { board }] = [glance.value, whole.value];
    for (const stage of STAGES) {
      const ids = first.board.problemsByStage[stage];
      expect(ids.length).toBeGreaterThan(6);
      expect(ids).toEqual(board.problemsByStage[stage].slice(0, ids.length));
      expect(first.totals[stage]).toBe(board.problemsByStage[stage].length);
      const factsIn = (shown: typeof board) =>
        ids.map((id) => cardFacts(shown, shown.problems.get(id)!, null, lampRule(shown, '2022-03-04')));
      expect(factsIn(first.board)).toEqual(factsIn(board));
    }
    expect(first.board.about).toEqual(board.about);
    expect(first.board.problemsByStage.completed[0]).toBe('p391');
    store.close();
  });

  it('is not taken of a board that is read as soon, nor of one that is not here', async () => {
    const store = await opened('glance-small', boardOf(30));
    expect(await store.glance('b')).toEqual({ ok: true, value: null });
    expect(await store.glance('nowhere')).toEqual({ ok: true, value: null });
    store.close();
  });
});
