import { describe, expect, test } from 'vitest';
import { foreignAwaits } from './foreign-awaits.ts';
import { parse, sourcesUnder } from './source-tree.ts';

describe('(F09) a transaction waits for nothing but its own tables', () => {
  test('in src/storage', () => {
    const room = sourcesUnder('src/storage');
    expect(
      room.some(({ text }) => /\.transaction\(/.test(text)),
      'storage opens a transaction',
    ).toBe(true);
    expect(foreignAwaits(room)).toEqual([]);
  });

  test.each([
    `await navigator.storage.persist();`,
    `await new Promise((done) => setTimeout(done));`,
    `await crypto.subtle.digest('SHA-256', bytes);`,
    `await Dexie.waitFor(tables.heads.get(1));`,
    `await Promise.all([tables.heads.get(1), sleep()]);`,
    `import { sleep } from '../platform/sleep.ts'; await sleep();`,
    `await work;`,
  ])('commit.ts: %s', (text) => {
    expect(foreignAwaits([parse('src/storage/commit.ts', text)])).not.toEqual([]);
  });

  test('a callback of .transaction() in any module, and a module that a commit waits for', () => {
    const open = parse(
      'src/storage/open.ts',
      `await ready(); db.transaction('rw', all, async () => { await hash(x); });`,
    );
    const commit = parse('src/storage/commit.ts', `import { readHead } from './head.ts'; await readHead(tables);`);
    const head = parse('src/storage/head.ts', `export async function readHead(tables) { await sleeping; }`);
    expect(foreignAwaits([open])).toHaveLength(1);
    expect(foreignAwaits([commit, head])).toHaveLength(1);
    expect(foreignAwaits([head])).toEqual([]);
  });

  test('its own tables, and its own room’s functions, may be waited for', () => {
    const text = `import { catchUp } from './catch-up.ts';
      export const commit = (db) => db.transaction('rw', db.tables, async (tx) => {
        const head = await tx.table('heads').get(1);
        await Promise.all([tables.problems.bulkPut(rows), db.entries.add(entry), historyTable.add(x)]);
        await write(head);
        await catchUp(tables);
      });
      async function write(head) { await tables.heads.put(head); }`;
    expect(foreignAwaits([parse('src/storage/commit.ts', text)])).toEqual([]);
  });
});
