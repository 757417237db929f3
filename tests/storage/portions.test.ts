import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { DexieBoardStore } from '../../src/storage/dexie-board-store.ts';
import { stampCommand } from '../support/random-commands.ts';
import { smallBoardCommands } from '../support/small-board.ts';

/** Rows are read 4,000 at a time: just as many of one kind, and one more of another. */
it('a board of several portions of rows is read whole', async () => {
  const store = new DexieBoardStore('portions');
  await store.open();
  const commands = smallBoardCommands({
    problems: Array.from({ length: 4000 }, (_, at) => `第${at}个问题。`),
    measures: Array.from({ length: 4001 }, (_, at) => `第${at}条措施。`),
  });
  for (const [at, command] of commands.entries()) await store.commit(stampCommand(command, at));
  const again = new DexieBoardStore('portions');
  await again.open();
  const loaded = await again.load('b');
  if (!loaded.ok) throw new Error(loaded.error.code);
  const { board } = loaded.value;
  expect([board.problems.size, board.measures.size]).toEqual([4000, 4001]);
  expect(board.problemsByStage.identified).toHaveLength(4000);
});
