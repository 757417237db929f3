import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/domain/audit.ts';
import { countsOf } from '../../../src/domain/board-counts.ts';
import { BLANK_PROBLEM } from '../../../src/domain/problem.ts';
import { backupToBoards } from '../../../src/exchange/backup/backup-to-boards.ts';
import { boardsToBackup } from '../../../src/exchange/backup/boards-to-backup.ts';
import { sha256OfText } from '../../../src/exchange/hash.ts';
import { GROUNDS } from '../../support/grounds.ts';
import { TOP } from '../../support/top.ts';

/** F24: every backup that any version has written restores for ever. */
const FOLDER = join(TOP, 'tests/fixtures/backups');
const FROZEN = [
  ['v1.json', '7e3b56b95132d1dadadf29c1c2c1b7c2ebc07e336dadf875abb8d60e285b152d', [2, 3, 3, 19]],
  ['v1-every-command.json', 'b49354530ce051300ddad140f56a2aa8b36a98bfb161598966e7871025b93a07', [2, 6, 6, 44]],
  ['v1-before-last-year.json', 'ad7c5456b508fe82bbf4d034a5f1e7bc62d09c210276979322f1b8338427a169', [2, 6, 6, 80]],
  ['v1-before-lesson.json', '3b51961c44c631e5bf4f26580cdf98aaed5574f87582b4a82a0283a89f9790df', [2, 8, 8, 92]],
  ['v1-imported-report.json', 'bc5974e9c501b770a83f5d4c1843d1cd6080d2ba62a989dc3b6d8a0e7c26efa9', [1, 8, 7, 22]],
] as const;

const MAKER = { madeAt: '', by: '' };
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));

it('every file of the folder is watched', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  expect(files.sort()).toEqual(FROZEN.map(([name]) => name).sort());
});

describe.each(FROZEN)('the frozen backup %s (F24)', (name, hash, [boards, problems, measures, entries]) => {
  it('has not been touched', () => {
    expect(sha256OfText(new TextDecoder().decode(bytesOf(name)))).toBe(hash);
  });

  it('opens, sound', () => {
    const read = backupToBoards(bytesOf(name));
    expect(read.ok && read.value.boards.flatMap(({ board, ledger }) => audit(board, ledger))).toEqual([]);
    expect(read.ok && countsOf(read.value.boards)).toEqual({ boards, problems, measures, entries });
  });

  it('has every field that came later, empty', () => {
    const read = backupToBoards(bytesOf(name));
    const all = read.ok ? read.value.boards.flatMap(({ board }) => [...board.problems.values()]) : [];
    for (const problem of all) expect({ ...BLANK_PROBLEM, ...problem }).toEqual(problem);
    expect(new Set(all.map(({ lesson }) => lesson))).toEqual(new Set(['']));
  });

  it.each(GROUNDS)('restores into a store of %s', async (_ground, make) => {
    const read = backupToBoards(bytesOf(name));
    if (!read.ok) throw new Error(read.error.code);
    const [store, other] = make();
    await store.open();
    expect(await store.restore(read.value.boards, { type: 'replace-all', at: 0, by: '' })).toMatchObject({ ok: true });
    const here = await other.readEverything();
    expect(here.ok && boardsToBackup(here.value, MAKER)).toEqual(boardsToBackup(read.value.boards, MAKER));
  });
});
