import * as v from 'valibot';
import { countsOf } from '../../domain/board-counts.ts';
import type { BoardCounts } from '../../domain/board-counts.ts';
import { emptyBoard } from '../../domain/board.ts';
import type { WholeBoard } from '../../domain/board-store.ts';
import { recordsToBoard } from '../../domain/change.ts';
import { err, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { DEEPEST_JSON, LARGEST_BACKUP } from '../limits.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, checksumOf } from './backup-format.ts';
import type { BackupBoard } from './backup-format.ts';
import type { BackupProblem, BackupProblemCode } from './backup-problem.ts';
import { ledgerEntry } from './ledger-schemas.ts';
import { boardRecord, wholeNumber } from './record-schemas.ts';

/** What a backup holds, checked. */
export interface Backup {
  readonly madeAt: string;
  readonly by: string;
  readonly boards: readonly WholeBoard[];
}

/** The same as plain objects: what a worker can hand over. */
export type BackupContent = v.InferOutput<typeof CONTENT>;

type Read<T> = Result<T, BackupProblem>;

export function backupToBoards(bytes: Uint8Array): Read<Backup> {
  const content = backupToContent(bytes);
  return content.ok ? ok(contentToBackup(content.value)) : content;
}

/** For content that `backupToContent` has checked. */
export const contentToBackup = ({ madeAt, by, boards }: BackupContent): Backup => ({
  madeAt,
  by,
  boards: boards.map(toBoard),
});

/**
 * Reads a backup: what it is, then its checksum, then every field; all objects are built anew (F36). Never throws and never answers
 * with a part. Whether the records follow from the history is the domain's `audit` to say.
 */
export function backupToContent(bytes: Uint8Array): Read<BackupContent> {
  const parsed = parseJson(bytes);
  if (!parsed.ok) return parsed;
  const forbidden = forbiddenName(parsed.value, 0);
  if (forbidden !== null)
    return forbidden === '' ? problem('malformed', 'depth') : problem('forbidden-name', forbidden);
  const cover = v.safeParse(COVER, parsed.value);
  if (!cover.success) return problem('not-a-backup');
  if (cover.output.version > BACKUP_VERSION) return problem('too-new', String(cover.output.version));
  const { checksum, ...body } = cover.output;
  if (checksumOf(body) !== checksum) return problem('altered');
  const content = v.safeParse(CONTENT, body, { abortEarly: true });
  return content.success ? agreed(content.output) : problem('malformed', v.getDotPath(content.issues[0]) ?? '');
}

function parseJson(bytes: Uint8Array): Read<unknown> {
  if (bytes.length === 0) return problem('empty');
  if (bytes.length > LARGEST_BACKUP) return problem('too-large', `${bytes.length} bytes`);
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    return problem('unreadable', String(cause));
  }
}

/** A name through which an object made from data could reach every other (F36), at any depth; '' where the depth is past sense. */
function forbiddenName(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > DEEPEST_JSON) return '';
  for (const name of Array.isArray(value) ? [] : Object.keys(value)) if (FORBIDDEN.has(name)) return name;
  for (const inner of Object.values(value)) {
    const found = forbiddenName(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const COVER = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(wholeNumber, v.minValue(1)),
  checksum: v.string(),
});

const CONTENT = v.object({
  madeAt: v.string(),
  by: v.string(),
  counts: v.object({ boards: wholeNumber, problems: wholeNumber, measures: wholeNumber, entries: wholeNumber }),
  boards: v.array(
    v.object({ boardId: v.string(), seq: wholeNumber, records: v.array(boardRecord), ledger: v.array(ledgerEntry) }),
  ),
});

/** The content, where it agrees with itself. */
function agreed(content: BackupContent): Read<BackupContent> {
  const { counts, boards } = content;
  const real = countsOf(boards.map(toBoard));
  const wrong = boards.find(
    ({ seq, ledger }) => ledger.length !== seq || ledger.some((entry, at) => entry.seq !== at + 1),
  );
  if (wrong) return problem('inconsistent', '更改记录的编号不连续');
  const commandIds = boards.flatMap(({ ledger }) => ledger.map(({ commandId }) => commandId));
  if (new Set(commandIds).size !== commandIds.length) return problem('inconsistent', '同一步更改出现两次');
  if (new Set(boards.map(({ boardId }) => boardId)).size !== boards.length)
    return problem('inconsistent', '同一块看板出现两次');
  const isAsCounted = (Object.keys(real) as (keyof BoardCounts)[]).every((name) => real[name] === counts[name]);
  return isAsCounted ? ok(content) : problem('inconsistent', '数量与内容不符');
}

const toBoard = ({ boardId, seq, records, ledger }: BackupBoard): WholeBoard => ({
  board: recordsToBoard(emptyBoard(boardId), records),
  seq,
  ledger,
});

const problem = (code: BackupProblemCode, detail = ''): Read<never> => err({ code, detail });
