import fc from 'fast-check';
import type { Board } from '../../src/domain/board.ts';
import { emptyBoard } from '../../src/domain/board.ts';
import { applyChange } from '../../src/domain/change.ts';
import type { Command, Place, StampedCommand } from '../../src/domain/command.ts';
import { decide } from '../../src/domain/decide.ts';
import type { LedgerEntry } from '../../src/domain/ledger.ts';
import type { NewProblem } from '../../src/domain/problem.ts';
import { BLANK_PROBLEM, PROBLEM_FIELDS } from '../../src/domain/problem.ts';
import { STAGES } from '../../src/domain/stage.ts';

/** A random wish, not yet about any board: numbers that are read as places in the board it meets. */
export interface Wish {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly text: string;
}

const small = fc.nat({ max: 50 });
export const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({
    kind: fc.nat({ max: 99 }),
    a: small,
    b: small,
    c: small,
    text: fc.string({ unit: 'grapheme', maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 60 },
);

export const CREATE: Command = {
  type: 'create-board',
  name: '支部看板',
  year: 2021,
  unit: '',
  categories: [
    { id: 'k1', name: '履行职责', shortName: '履职', tint: 0 },
    { id: 'k2', name: '群众期待', shortName: '群众', tint: 1 },
  ],
};

export const newProblem = (id: string, over: Partial<NewProblem> = {}): NewProblem => ({
  ...BLANK_PROBLEM,
  id,
  stage: 'identified',
  categoryId: 'k1',
  title: `问题${id}。`,
  ...over,
});

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(1, items.length)];

/** What the wish means on this board: a command that is usually possible, sometimes stale, sometimes about nothing. */
export function wishToCommand(wish: Wish, board: Board, seq: number, nth: number): Command {
  const { kind, a, b, c, text } = wish;
  const problems = [...board.problems.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
  const measures = [...board.measures.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
  const problem = pick(problems, a);
  const measure = pick(measures, b);
  const id = problem?.id ?? 'nobody';
  const stage = pick(STAGES, b) ?? 'identified';
  const neighbour = pick(board.problemsByStage[stage], c);
  const after: Place = c % 5 === 0 ? null : c % 7 === 0 ? 'end' : (neighbour ?? null);
  const field = pick(PROBLEM_FIELDS, b) ?? 'title';
  if (kind < 18) return { type: 'add-problem', problem: newProblem(`p${nth}`, { stage, title: text }), after };
  if (kind < 40)
    return {
      type: 'move-problem',
      id,
      from: problem?.stage ?? 'identified',
      to: stage,
      after,
      answers: { waived: ['has-measure', 'has-owner', 'has-deadline', 'measures-done'], owner: text },
    };
  if (kind < 43) return { type: 'move-problem', id, from: 'completed', to: stage, after };
  if (kind < 52)
    return {
      type: 'edit-problem',
      id,
      edits: [{ field, from: c % 6 === 0 ? 'stale' : (problem?.[field] ?? ''), to: text }],
    };
  if (kind < 57)
    return { type: 'set-category', id, from: problem?.categoryId ?? null, to: pick(['k1', 'k2', null], c) ?? null };
  if (kind < 61) return { type: 'delete-problem', id };
  if (kind < 69)
    return {
      type: 'add-measure',
      measure: { id: `m${nth}`, text: text || '措施', group: '', done: false, passage: null },
      problemId: c % 3 === 0 ? null : (problem?.id ?? null),
    };
  if (kind < 72) return { type: 'edit-measure', id: measure?.id ?? 'nobody', from: measure?.text ?? '', to: text };
  if (kind < 75) return { type: 'tick-measure', id: measure?.id ?? 'nobody', done: c % 2 === 0 };
  if (kind < 77) return { type: 'delete-measure', id: measure?.id ?? 'nobody' };
  if (kind < 82) return { type: 'pair-measure', problemId: id, measureId: measure?.id ?? 'nobody' };
  if (kind < 84) return { type: 'unpair-measure', problemId: id, measureId: measure?.id ?? 'nobody' };
  if (kind < 86) return { type: 'add-category', category: { id: `k${nth}x`, name: text, shortName: '类', tint: 2 } };
  if (kind < 88)
    return {
      type: 'edit-category',
      id: 'k1',
      edits: [{ field: 'name', from: board.categories.get('k1')?.name ?? '', to: text }],
    };
  if (kind < 89) return categoryWish(wish, board);
  if (kind < 90) return { type: 'edit-board', edits: [{ field: 'unit', from: board.about?.unit ?? '', to: text }] };
  if (kind < 93) return adoption(nth, text);
  return { type: 'undo', seq: Math.max(1, seq - (a % 4)) };
}

/** Tints, order, removal of any category, or none; 归档; snapshots. */
function categoryWish(wish: Wish, board: Board): Command {
  const { a, b, c } = wish;
  const ids = [...board.categories.keys(), 'nothing'];
  const id = pick(ids, a) ?? '';
  const other = pick([...ids, null], c) ?? null;
  const kinds: readonly Command[] = [
    { type: 'tint-category', id, from: board.categories.get(id)?.tint ?? 0, to: c },
    { type: 'place-category', id, after: other },
    { type: 'remove-category', id, to: other },
    { type: 'archive-board', archived: c % 2 === 0 },
    { type: 'mute-check', rule: `r${a % 3}`, label: '没有责任人', muted: c % 2 === 0 },
    { type: 'take-snapshot', snapshot: { id: `f${c}`, name: wish.text, asOf: '2021-12-01', seq: 1 + b, hash: '' } },
    { type: 'delete-snapshot', id: `f${c}` },
  ];
  return pick(kinds, b) ?? { type: 'archive-board', archived: false };
}

const adoption = (nth: number, text: string): Command => ({
  type: 'adopt-draft',
  source: { id: `s${nth}`, name: '材料', text: `一是${text}。二是甲。`, mainWork: [{ start: 0, end: 1 }] },
  categories: [{ id: `k${nth}n`, name: `类别${nth}`, shortName: '类别', tint: 3 }],
  problems: [
    newProblem(`p${nth}a`, { categoryId: `k${nth}n`, passage: { sourceId: `s${nth}`, start: 0, end: 2, removed: [] } }),
    newProblem(`p${nth}b`, { stage: 'completed', categoryId: null }),
  ],
  measures: [{ id: `m${nth}a`, text: '措施甲', group: '（一）', done: false, passage: null }],
  pairs: [{ problemId: `p${nth}a`, measureId: `m${nth}a` }],
});

export const stampCommand = (command: Command, nth: number, origin = 'w1'): StampedCommand => ({
  commandId: `c${nth}-${origin}`,
  boardId: 'b',
  at: nth,
  today: '2022-03-04',
  actor: '',
  origin,
  command,
});

/** A board and its ledger after these wishes, decided one by one; refused ones leave no trace. */
export function play(made: readonly Wish[]): { readonly board: Board; readonly ledger: readonly LedgerEntry[] } {
  let board = emptyBoard('b');
  const ledger: LedgerEntry[] = [];
  const give = (command: Command, nth: number): void => {
    const stamped = stampCommand(command, nth);
    const decision = decide(board, command, { ...stamped, entry: (seq) => ledger[seq - 1] });
    if (decision.type !== 'change') return;
    board = applyChange(decision.change, board);
    const { boardId: _, ...kept } = stamped;
    ledger.push({ ...kept, seq: ledger.length + 1, change: decision.change });
  };
  give(CREATE, 0);
  made.forEach((wish, at) => give(wishToCommand(wish, board, ledger.length, at + 1), at + 1));
  return { board, ledger };
}
