import fc from 'fast-check';
import { NO_FILTER } from '../../src/domain/board-filter.ts';
import type { Board } from '../../src/domain/board.ts';
import { emptyBoard } from '../../src/domain/board.ts';
import { applyChange } from '../../src/domain/change.ts';
import type { Command, MoveAnswers, Place, StampedCommand } from '../../src/domain/command.ts';
import { decide } from '../../src/domain/decide.ts';
import { dossierOf, ofKind } from '../../src/domain/dossier.ts';
import type { Dossier, NewEvidence } from '../../src/domain/dossier.ts';
import type { LedgerEntry } from '../../src/domain/ledger.ts';
import { lastYearItemIdOf } from '../../src/domain/last-year.ts';
import type { NewLastYearItem } from '../../src/domain/last-year.ts';
import type { NewProblem, Predecessor } from '../../src/domain/problem.ts';
import { BLANK_MEASURE, MEASURE_FIELDS } from '../../src/domain/measure.ts';
import { BLANK_PROBLEM, PROBLEM_FIELDS } from '../../src/domain/problem.ts';
import { RULES } from '../../src/domain/rules.ts';
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
export function wishToCommand(
  wish: Wish,
  board: Board,
  seq: number,
  nth: number,
  dossier: Dossier = new Map(),
): Command {
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
      answers: moveAnswers(wish, nth, measure?.id),
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
  if (kind < 72) {
    const own = pick(MEASURE_FIELDS, c) ?? 'text';
    return { type: 'edit-measure', id: measure?.id ?? 'nobody', field: own, from: measure?.[own] ?? '', to: text };
  }
  if (kind < 75) {
    const on = a % 3 === 0 ? { on: '2022-02-28' } : {};
    return { type: 'tick-measure', id: measure?.id ?? 'nobody', done: c % 2 === 0, ...on };
  }
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
  if (kind < 91) return c % 2 === 0 ? handover(nth, wish) : answerOf(wish, board);
  if (kind < 92) return adoption(nth, text);
  if (kind < 96) return dossierWish(wish, board, dossier, nth);
  return { type: 'undo', seq: Math.max(1, seq - (a % 4)) };
}

const moveAnswers = ({ a, b, c, text }: Wish, nth: number, measureId: string | undefined): MoveAnswers => ({
  waived: RULES,
  owner: text,
  deadlineText: pick(DEADLINES, a) ?? '',
  ...(b % 6 === 0
    ? { deadline: pick([null, { kind: 'dated', date: '2022-05-01', thenLongTerm: false }], a) ?? null }
    : {}),
  ...(a % 4 === 0 ? { completedOn: pick(['2022-03-02', '2099-01-01', ''], b) ?? '' } : {}),
  ...(c % 2 === 0 ? { result: text, acceptedBy: '支委会' } : {}),
  ...(c % 3 === 0 ? { evidence: newEvidence(`e${nth}`, measureId ?? 'nobody', text) } : {}),
  ...(b % 3 === 0 ? { reason: { id: `n${nth}r`, text } } : {}),
  ...(b % 4 === 0 ? { reopening: pick(['反弹', '回头看', null] as const, a) ?? null } : {}),
  ...(measureId && b % 5 === 0 ? { openReasons: { [measureId]: text } } : {}),
  ...(measureId && b % 7 === 0 ? { pairWith: [measureId, 'gone'] } : {}),
});

const DEADLINES = ['立行立改', '2022年底前', '6月底前，并长期坚持', '长期坚持', ''];

const newEvidence = (id: string, subjectId: string, name: string): NewEvidence => ({
  id,
  subjectId,
  name,
  number: '',
  metOn: '',
  keptAt: '',
});

/** Notes, evidence, time limits, persons, settings, several at once: usually possible, sometimes stale. */
function dossierWish({ a, b, c, text }: Wish, board: Board, dossier: Dossier, nth: number): Command {
  const ids = [...board.problems.keys()].sort();
  const id = pick(ids, a) ?? 'nobody';
  const measureId = pick([...board.measures.keys()].sort(), b) ?? 'nobody';
  const note = pick(ofKind(dossier, 'note'), c);
  const proof = pick(ofKind(dossier, 'evidence'), c);
  const of = b % 2 === 0 ? { kind: 'problem' as const, id } : { kind: 'measure' as const, id: measureId };
  const now = b % 2 === 0 ? board.problems.get(id) : board.measures.get(measureId);
  const kinds: readonly Command[] = [
    { type: 'add-note', id: `n${nth}`, problemId: id, on: '2022-03-04', text },
    ...(note ? [{ type: 'withdraw-note' as const, note, notedOn: '' }] : []),
    { type: 'add-evidence', evidence: newEvidence(`e${nth}`, b % 2 === 0 ? id : measureId, text) },
    ...(proof
      ? [
          { type: 'edit-evidence' as const, from: proof, to: newEvidence(proof.id, proof.subjectId, text) },
          { type: 'remove-evidence' as const, evidence: proof },
        ]
      : []),
    {
      type: 'adjust-deadline',
      of,
      id: `j${nth}`,
      from: now?.deadlineText ?? '',
      to: pick(DEADLINES, c) ?? '',
      reason: text,
    },
    { type: 'correct-deadline', of, from: now?.deadline ?? null, to: c % 2 === 0 ? null : LATER },
    {
      type: 'correct-completion',
      id,
      from: board.problems.get(id)?.completedOn ?? '',
      to: pick(['2022-02-28', '2022-03-01'], c) ?? '',
    },
    { type: 'set-board', to: c % 2 === 0 ? { persons: [text] } : { warningDays: c, meetingDay: '2022-03-20' } },
    { type: 'rename-person', from: [text], to: '张三' },
    {
      type: 'together',
      commands: ids
        .slice(0, 3)
        .map((one) => ({ type: 'set-category', id: one, from: board.problems.get(one)?.categoryId ?? null, to: null })),
    },
    {
      type: 'together',
      commands: [
        { type: 'add-problem', problem: newProblem(`p${nth}t`), after: 'end' },
        { type: 'add-note', id: `n${nth}t`, problemId: `p${nth}t`, on: '', text: '记' },
        ...(c % 2 === 0 ? [{ type: 'delete-problem' as const, id: `p${nth}t` }] : []),
      ],
    },
  ];
  return pick(kinds, c + a + b) ?? { type: 'rename-person', from: [], to: text };
}

const LATER = { kind: 'dated', date: '2022-12-31', thenLongTerm: false } as const;

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
    {
      type: 'save-view',
      view: {
        id: `v${a % 3}`,
        name: wish.text,
        filter: NO_FILTER,
        lanesBy: null,
        sortBy: c % 2 === 0 ? 'owner' : null,
      },
    },
    {
      type: 'save-template',
      template: {
        id: `t${a % 3}`,
        kind: 'official',
        name: wish.text,
        isMarkedInternal: c % 2 === 0,
        look: b % 2 === 0 ? {} : { linePitch: 28 },
        wording: { opening: wish.text },
      },
    },
    { type: 'delete-template', template: { id: `t${a % 3}`, name: wish.text } },
    { type: 'delete-view', view: { id: `v${a % 3}`, name: wish.text } },
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

/** Last year's board hands over: some of it for the first time, some again. */
function handover(nth: number, { a, b, text }: Wish): Command {
  const origin = (problem: number) => ({ boardId: 'last', problemId: `q${problem % 4}` });
  const problems = [a, a + 1].map((at) => ({
    ...newProblem(`p${nth}c${at}`, { title: text || '旧', categoryId: b % 2 === 0 ? `k${nth}c` : null }),
    carriedFrom: origin(at),
  }));
  const measure = { id: `m${nth}c`, text: '措施', group: '', done: true, passage: null };
  return {
    type: 'carry-over',
    from: { boardId: 'last', name: '去年', year: 2020 },
    categories: [{ id: `k${nth}c`, name: '去年的类别', shortName: '去年', tint: 1 }],
    problems,
    measures: [{ ...BLANK_MEASURE, ...measure }],
    pairs: problems.map(({ id }) => ({ problemId: id, measureId: measure.id })),
    items: [a, a + 1, a + 2].map((at) => lastYearItem(origin(at), at, text || '旧')),
  };
}

const lastYearItem = (from: Predecessor, number: number, title: string): NewLastYearItem => ({
  id: lastYearItemIdOf(from),
  from,
  year: 2020,
  number,
  category: '',
  title,
  detail: '',
  measures: [title],
  leader: '',
  owner: '',
  unit: '',
  deadlineText: '',
  standing: 'rectifying',
  result: '',
  completedOn: '',
});

function answerOf({ a, b, text }: Wish, board: Board): Command {
  const item = pick([...board.lastYearItems.values()], a);
  const { answer, isSettled } = item ?? { answer: '', isSettled: false };
  return {
    type: 'answer-last-year',
    id: item?.id ?? 'nobody',
    from: { answer, isSettled: b % 5 === 0 ? !isSettled : isSettled },
    to: { answer: text, isSettled: b % 2 === 0 },
  };
}

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
    const decision = decide(board, command, {
      ...stamped,
      entry: (seq) => ledger[seq - 1],
      dossier: dossierOf(ledger),
    });
    if (decision.type !== 'change') return;
    board = applyChange(decision.change, board);
    const { boardId: _, ...kept } = stamped;
    ledger.push({ ...kept, seq: ledger.length + 1, change: decision.change });
  };
  give(CREATE, 0);
  made.forEach((wish, at) => give(wishToCommand(wish, board, ledger.length, at + 1, dossierOf(ledger)), at + 1));
  return { board, ledger };
}
