import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/domain/audit.ts';
import type { WholeBoard } from '../../../src/domain/board-store.ts';
import { recordsOf } from '../../../src/domain/board.ts';
import { checksumOf } from '../../../src/exchange/backup/backup-format.ts';
import { backupProblemToSentence } from '../../../src/exchange/backup/backup-problem.ts';
import { backupToBoards } from '../../../src/exchange/backup/backup-to-boards.ts';
import { boardsToBackup } from '../../../src/exchange/backup/boards-to-backup.ts';
import { canonicalJson } from '../../../src/exchange/backup/canonical-json.ts';
import { sha256OfText } from '../../../src/exchange/hash.ts';
import { anyBoards, EVERY_TYPE, storyOf, told } from './told-boards.ts';

const MAKER = { madeAt: '2022-03-04T08:00:00.000Z', by: '张三' };
const branch = told(
  'b1',
  storyOf((number) => `第${number}句`, '张三'),
  '张三',
);

type Json = { [name: string]: Json } | Json[] | string | number | null;
type JsonObject = { [name: string]: Json };

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const jsonOf = (bytes: Uint8Array): JsonObject => JSON.parse(new TextDecoder().decode(bytes)) as JsonObject;
const made = (): JsonObject => jsonOf(boardsToBackup([branch], MAKER));
/** A backup changed by hand, its checksum made anew: what an attacker or a well-meaning person could do. */
const resealed = ({ checksum: _checksum, ...body }: JsonObject): Uint8Array =>
  bytesOf(JSON.stringify({ ...body, checksum: checksumOf(body) }));
const codeOf = (bytes: Uint8Array): string => {
  const read = backupToBoards(bytes);
  if (!read.ok) expect(backupProblemToSentence(read.error)).toMatch(/现有数据没有改动。$/);
  return read.ok ? 'ok' : read.error.code;
};

const comparable = ({ board, seq, ledger }: WholeBoard) => ({
  id: board.id,
  seq,
  ledger,
  records: new Map(recordsOf(board).map((record) => [`${record.kind} ${record.id}`, record])),
  order: board.problemsByStage,
  links: new Map([...board.measuresByProblem].map(([id, measures]) => [id, [...measures].sort()])),
  lastMeasureRank: board.lastMeasureRank,
});

describe('a backup', () => {
  it('of a story holds every type of command', () => {
    expect([...new Set(branch.ledger.map(({ command }) => command.type))].sort()).toEqual(EVERY_TYPE);
    expect(audit(branch.board, branch.ledger)).toEqual([]);
  });
  it('comes back as it was, whatever the boards', () => {
    fc.assert(
      fc.property(anyBoards, fc.string({ unit: 'binary' }), (boards, by) => {
        const read = backupToBoards(boardsToBackup(boards, { ...MAKER, by }));
        expect(read.ok && { by: read.value.by, boards: read.value.boards.map(comparable) }).toEqual({
          by,
          boards: [...boards].sort((a, b) => (a.board.id < b.board.id ? -1 : 1)).map(comparable),
        });
      }),
      { numRuns: 50 },
    );
  });
  it('is the same bytes for the same boards, however they came together', () => {
    const [one, other] = [branch, told('b2', [], '')];
    expect(boardsToBackup([other, one], MAKER)).toEqual(boardsToBackup([one, other], MAKER));
    const read = backupToBoards(boardsToBackup([one], MAKER));
    expect(boardsToBackup(read.ok ? read.value.boards : [], MAKER)).toEqual(boardsToBackup([one], MAKER));
  });
  it('is the same bytes for the same story', () => {
    const again = told(
      'b1',
      storyOf((number) => `第${number}句`, '张三'),
      '张三',
    );
    expect(boardsToBackup([again], MAKER)).toEqual(boardsToBackup([branch], MAKER));
  });
  it('may be laid out otherwise: the checksum is of what it says', () => {
    expect(codeOf(bytesOf(`\ufeff${JSON.stringify(made(), null, 2)}`))).toBe('ok');
  });
  it('keeps fields that this program does not know', () => {
    const file = made();
    const [board] = file['boards'] as JsonObject[];
    const [record] = (board?.['records'] ?? []) as JsonObject[];
    if (record) record['later'] = ['x'];
    const read = backupToBoards(resealed(file));
    expect(read.ok && recordsOf(read.value.boards[0]!.board).some((kept) => 'later' in kept)).toBe(true);
  });
});

describe('a bad backup (F42)', () => {
  it('cut short or changed in one byte anywhere is refused', () => {
    const bytes = boardsToBackup([branch], MAKER);
    for (let percent = 0; percent < 100; percent += 1) {
      const at = Math.floor((bytes.length * percent) / 100);
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(codeOf(bytes.slice(0, at))).not.toBe('ok');
      expect(codeOf(changed), `byte ${at}`).not.toBe('ok');
    }
  });
  it.each([
    ['empty', ''],
    ['unreadable', '不是 JSON'],
    ['not-a-backup', '[]'],
    ['not-a-backup', '{"format":"other","version":1,"checksum":""}'],
    ['malformed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('is told as %s', (code, text) => {
    expect(codeOf(bytesOf(text))).toBe(code);
  });
  it('of a newer program is told so before anything else of it is looked at', () => {
    expect(
      codeOf(bytesOf('{"format":"zhenggai-kanban-backup","version":2,"checksum":"","boards":"something new"}')),
    ).toBe('too-new');
  });
  it('edited by hand is refused by its checksum', () => {
    const file = made();
    expect(codeOf(bytesOf(JSON.stringify({ ...file, by: '李四' })))).toBe('altered');
  });
  it('that does not agree with itself is refused', () => {
    const counts = { ...made(), counts: { boards: 1, problems: 400, measures: 0, entries: 0 } };
    const [board] = made()['boards'] as JsonObject[];
    const ledger = board?.['ledger'] as Json[];
    const gap = { ...made(), boards: [{ ...board, ledger: ledger.slice(1) } as JsonObject] };
    const twice = { ...made(), boards: [board as JsonObject, board as JsonObject] };
    expect([counts, gap, twice].map((file) => codeOf(resealed(file)))).toEqual([
      'inconsistent',
      'inconsistent',
      'inconsistent',
    ]);
  });
  it('with a field missing or of another kind is refused, and the field named', () => {
    const [board] = made()['boards'] as JsonObject[];
    const spoilt = { ...made(), boards: [{ ...board, records: [{ kind: 'problem', id: 'p1' }] } as JsonObject] };
    const read = backupToBoards(resealed(spoilt));
    expect(read.ok ? '' : read.error).toEqual({
      code: 'malformed',
      detail: expect.stringContaining('boards.0.records.0'),
    });
  });
  it('is refused by name for a field that could reach other objects, at any depth (F36)', () => {
    const depths = [
      'X',
      '{"boards":X}',
      '{"boards":[{"records":[X]}]}',
      '{"boards":[{"ledger":[{"command":{"problem":X}}]}]}',
    ];
    for (const name of ['__proto__', 'constructor', 'prototype'])
      for (const depth of depths) {
        const read = backupToBoards(bytesOf(depth.replace('X', `{"${name}":{"polluted":1}}`)));
        expect(read.ok ? '' : read.error).toEqual({ code: 'forbidden-name', detail: name });
      }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it('is an answer whatever the bytes', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array(), fc.json().map(bytesOf)), (bytes) => codeOf(bytes) !== 'ok'));
  });
});

describe('canonical JSON', () => {
  it('says what JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  it('does not depend on the order in which fields were set', () => {
    expect(canonicalJson({ b: 1, a: [{ d: undefined, c: '一' }] })).toBe('{"a":[{"c":"一"}],"b":1}');
  });
  it('is hashed as everybody hashes', () => {
    expect(sha256OfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
