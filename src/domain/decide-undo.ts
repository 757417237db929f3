import type { Board, BoardRecord } from './board.ts';
import { recordOf } from './board.ts';
import { invertChange } from './change.ts';
import type { Change, ChangeRecord } from './change.ts';
import type { Undo } from './command.ts';
import type { DecideContext, Decision } from './decide.ts';
import { inDossier, isDossierRecord } from './dossier.ts';
import type { Dossier, DossierRecord } from './dossier.ts';
import { freeRank } from './placing.ts';
import type { Problem } from './problem.ts';
import { titleToLabel } from './problem.ts';
import { refuse } from './rules.ts';

/**
 * The inverse of a ledger entry, field by field: a field that has moved on since makes the whole refused (changed-since);
 * other fields of the same record, changed meanwhile by anyone, are kept. A respaced rank does not count.
 */
export function decideUndo(board: Board, { seq }: Undo, { entry, dossier }: DecideContext): Decision {
  const target = entry(seq);
  if (!target) return refuse('nothing-to-undo', '没有可以撤销的更改。');
  if (target.command.type === 'create-board') return refuse('nothing-to-undo', '新建看板这一步不能撤销。');
  const inverse = invertChange(target.change);
  const truth = new Truth(board, dossier, inverse);
  const updated = inverse.updated.map(([from, to]) => revertFields(truth, from, to));
  const isPossible =
    updated.every((pair) => pair !== null) &&
    inverse.removed.every((record) => isUntouched(truth, record)) &&
    inverse.added.every((record) => isDossierRecord(record) || !recordOf(board, record.kind, record.id));
  const change: Change = {
    added: inverse.added.map((record) => (record.kind === 'problem' ? atFreeRank(board, record) : record)),
    updated: updated.flatMap((pair) => (pair ? [pair] : [])),
    removed: inverse.removed.flatMap((record) => truth.current(record) ?? []),
  };
  if (!isPossible || !isWhole(board, change)) return refuse('changed-since', sayChangedSince(target.change));
  return { type: 'change', change };
}

/** What is stored now. Where the dossier is not at hand (a rehearsal) it is taken to be as the entry left it. */
class Truth {
  readonly board: Board;
  readonly #dossier: Dossier | null;
  readonly #left: readonly ChangeRecord[];

  constructor(board: Board, dossier: Dossier | null, inverse: Change) {
    this.board = board;
    this.#dossier = dossier;
    this.#left = [...inverse.removed, ...inverse.updated.map(([from]) => from)];
  }

  current(record: ChangeRecord): ChangeRecord | undefined {
    if (!isDossierRecord(record)) return recordOf(this.board, record.kind, record.id);
    if (this.#dossier) return inDossier<DossierRecord>(this.#dossier, record);
    return this.#left.find(({ kind, id }) => kind === record.kind && id === record.id);
  }
}

function sayChangedSince(change: Change): string {
  const touched = [...change.updated.map(([, to]) => to), ...change.added, ...change.removed];
  const problem = touched.find((record) => record.kind === 'problem');
  const what = problem ? `“${titleToLabel(problem.title)}”` : '这里';
  return `${what}后来又改过，不能直接撤销这一步；后来的改动都还在。请在卡片里直接修改。`;
}

/** Fields that differ between two states of one record; bookkeeping (rev) aside. */
const changedFields = (from: ChangeRecord, to: ChangeRecord): readonly string[] =>
  Object.keys(to).filter((key) => key !== 'rev' && !isSame(valueOf(from, key), valueOf(to, key)));

const valueOf = (record: ChangeRecord, key: string): unknown => record[key as keyof ChangeRecord];

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The stored record with the fields `from → to` changed and nothing else; null where one of them has moved on. */
function revertFields(
  truth: Truth,
  from: ChangeRecord,
  to: ChangeRecord,
): readonly [ChangeRecord, ChangeRecord] | null {
  const current = truth.current(from);
  if (!current) return null;
  const fields = changedFields(from, to);
  const hasMovedOn = fields.some((key) => key !== 'rank' && !isSame(valueOf(current, key), valueOf(from, key)));
  if (hasMovedOn) return null;
  const isOnlyReordered = fields.length > 0 && fields.every((key) => key === 'rank');
  if (isOnlyReordered && current.kind === 'problem' && from.kind === 'problem' && current.stage !== from.stage)
    return null;
  const reverted = { ...current, ...Object.fromEntries(fields.map((key) => [key, valueOf(to, key)])) } as ChangeRecord;
  const isPlaced = fields.includes('rank') || fields.includes('stage');
  return [current, reverted.kind === 'problem' && isPlaced ? atFreeRank(truth.board, reverted) : reverted];
}

const atFreeRank = (board: Board, problem: Problem): Problem => ({
  ...problem,
  rank: freeRank(board, problem.stage, problem.rank, problem.id),
});

/** Is the stored record still just what the entry made of it (a respaced rank aside)? */
function isUntouched(truth: Truth, record: ChangeRecord): boolean {
  const current = truth.current(record);
  return (
    current !== undefined && changedFields(record, current).every((key) => key === 'rank' && record.kind === 'problem')
  );
}

/** Would every pair and category still hang together? Looks only at what the change touches. */
function isWhole(board: Board, { added, updated, removed }: Change): boolean {
  const gone = new Set(removed.map(({ id }) => id));
  const fresh = new Set(added.map(({ id }) => id));
  const isThere = (kind: BoardRecord['kind'], id: string): boolean =>
    fresh.has(id) || (!gone.has(id) && recordOf(board, kind, id) !== undefined);
  const settled = [...added, ...updated.map(([, to]) => to)].every((record) => {
    if (record.kind === 'pair') return isThere('problem', record.problemId) && isThere('measure', record.measureId);
    if (record.kind === 'problem') return record.categoryId === null || isThere('category', record.categoryId);
    return true;
  });
  const changed = new Map(updated.map(([, to]) => [to.id, to]));
  return settled && removed.every((record) => isUnused(board, record, gone, changed));
}

/** Nothing that stays refers to what goes. */
function isUnused(
  board: Board,
  record: ChangeRecord,
  gone: ReadonlySet<string>,
  changed: ReadonlyMap<string, ChangeRecord>,
): boolean {
  switch (record.kind) {
    case 'problem':
      return (board.measuresByProblem.get(record.id) ?? []).every((id) => gone.has(`${record.id}~${id}`));
    case 'measure':
      return (board.problemsByMeasure.get(record.id) ?? []).every((id) => gone.has(`${id}~${record.id}`));
    case 'category':
      return [...board.problems.values()].every((stored) => {
        const problem = changed.get(stored.id) ?? stored;
        return gone.has(stored.id) || (problem.kind === 'problem' && problem.categoryId !== record.id);
      });
    case 'source':
      return [...board.problems.values(), ...board.measures.values()].every(
        ({ id, passage }) => passage?.sourceId !== record.id || gone.has(id),
      );
    case 'about':
    case 'snapshot':
    case 'last-year-item':
    case 'pair':
    case 'note':
    case 'evidence':
    case 'adjustment':
    case 'round':
      return true;
  }
}
