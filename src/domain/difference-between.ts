import type { Board } from './board.ts';
import { measuresOf } from './board.ts';
import type { Day } from './day.ts';
import { boardLines } from './difference-elsewhere.ts';
import { dossierOf, ofKind } from './dossier.ts';
import type { Dossier, Note } from './dossier.ts';
import type { ProblemId } from './id.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Measure, MeasureField } from './measure.ts';
import { MEASURE_FIELDS, MEASURE_FIELD_LABELS } from './measure.ts';
import { problemsByCategory } from './paper-order.ts';
import type { Problem, ProblemField } from './problem.ts';
import { PROBLEM_FIELDS } from './problem.ts';
import { saysTheSame } from './snapshot.ts';
import { isForward } from './stage.ts';
import type { Stage } from './stage.ts';

/** One thing that is otherwise than it was on a card. Texts verbatim. */
export type CardLine =
  | { readonly kind: 'added'; readonly stage: Stage }
  | { readonly kind: 'deleted'; readonly stage: Stage }
  /** 完成 to completed, 退回 back; `reason` '' where the ledger has none. */
  | { readonly kind: 'moved'; readonly from: Stage; readonly to: Stage; readonly reason: string }
  /** 重新整改: closed, and worked on again. */
  | { readonly kind: 'reopened'; readonly round: number; readonly reason: string }
  | { readonly kind: 'deadline'; readonly from: string; readonly to: string; readonly reason: string }
  | { readonly kind: 'owner'; readonly from: string; readonly to: string }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'text'; readonly field: ProblemField; readonly from: string; readonly to: string }
  | { readonly kind: 'category'; readonly from: string; readonly to: string }
  /** 完成日期 set right. */
  | { readonly kind: 'completed-on'; readonly from: Day; readonly to: Day }
  | { readonly kind: MeasureEvent; readonly measure: string }
  | {
      readonly kind: 'measure-text';
      readonly measure: string;
      readonly label: string;
      readonly from: string;
      readonly to: string;
    }
  /** Its place, or what the program read of it. */
  | { readonly kind: 'other' };

export type MeasureEvent = 'measure-added' | 'measure-removed' | 'measure-ticked' | 'measure-unticked';

export interface CardDifference {
  readonly problemId: ProblemId;
  readonly title: string;
  /** Can it be opened: is it on the later board? */
  readonly isThere: boolean;
  readonly lines: readonly CardLine[];
}

export interface Difference {
  /** In the order of the papers; what was deleted stands last. */
  readonly cards: readonly CardDifference[];
  /** What is otherwise and on no card, in words: categories, settings, measures without a problem. */
  readonly elsewhere: readonly string[];
}

/**
 * What came of a board between two moments; `between` are the ledger's entries that lead from the one to the other: notes and
 * reasons are read from them. Law: nothing is told exactly where contents and notes are the same.
 */
export function differenceBetween(earlier: Board, later: Board, between: readonly LedgerEntry[] = []): Difference {
  const dossier = dossierOf(between);
  const told = toldBySubject(dossier, newNotes(dossier, between));
  const kept = problemsByCategory(later).flatMap(({ problems }) => problems);
  const gone = problemsByCategory(earlier)
    .flatMap(({ problems }) => problems)
    .filter(({ id }) => !later.problems.has(id));
  const cards = [
    ...kept.map((problem) => ({ problem, isThere: true, lines: linesOf(earlier, later, problem, told) })),
    ...gone.map((problem) => ({
      problem,
      isThere: false,
      lines: [{ kind: 'deleted', stage: problem.stage }] satisfies CardLine[],
    })),
  ];
  return {
    cards: cards.flatMap(({ problem, isThere, lines }) =>
      lines.length === 0 ? [] : [{ problemId: problem.id, title: problem.title, isThere, lines }],
    ),
    elsewhere: boardLines(earlier, later),
  };
}

export const isNoDifference = ({ cards, elsewhere }: Difference): boolean =>
  cards.length === 0 && elsewhere.length === 0;

interface Told {
  readonly notes: readonly Note[];
  readonly reasons: readonly string[];
}

/** Only those made in the meantime; one made before and withdrawn now is none of them. */
function newNotes(dossier: Dossier, between: readonly LedgerEntry[]): readonly Note[] {
  const made = new Set(
    between.flatMap(({ change }) => change.added.flatMap((record) => (record.kind === 'note' ? [record.id] : []))),
  );
  return ofKind(dossier, 'note').filter(({ id, isWithdrawn }) => made.has(id) && !isWithdrawn);
}

function toldBySubject(dossier: Dossier, notes: readonly Note[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const of = (id: string): Told => told.get(id) ?? { notes: [], reasons: [] };
  for (const note of notes)
    told.set(note.subjectId, { ...of(note.subjectId), notes: [...of(note.subjectId).notes, note] });
  for (const { subjectId, reason } of ofKind(dossier, 'adjustment'))
    if (reason.trim()) told.set(subjectId, { ...of(subjectId), reasons: [...of(subjectId).reasons, reason.trim()] });
  return told;
}

function linesOf(earlier: Board, later: Board, now: Problem, all: ReadonlyMap<string, Told>): readonly CardLine[] {
  const then = earlier.problems.get(now.id);
  const told = all.get(now.id) ?? { notes: [], reasons: [] };
  const progress = told.notes
    .filter(({ sort }) => sort === 'progress')
    .map((note) => ({ kind: 'note', note }) satisfies CardLine);
  if (!then) return [{ kind: 'added', stage: now.stage }, ...progress];
  const own = then === now ? [] : ownLines(earlier, later, then, now, told);
  const others = measureLines(earlier, later, now.id);
  const lines = [...own, ...others, ...progress];
  return lines.length === 0 && !saysTheSame(then, now) ? [{ kind: 'other' }] : lines;
}

function ownLines(earlier: Board, later: Board, then: Problem, now: Problem, told: Told): readonly CardLine[] {
  const texts = PROBLEM_FIELDS.flatMap((field): readonly CardLine[] => {
    const [from, to] = [then[field], now[field]];
    if (from === to) return [];
    if (field === 'deadlineText' && from !== '')
      return [{ kind: 'deadline', from, to, reason: told.reasons.join('；') }];
    return field === 'owner' && from !== '' ? [{ kind: 'owner', from, to }] : [{ kind: 'text', field, from, to }];
  });
  return [...stageLines(then, now, told), ...categoryLines(earlier, later, then, now), ...texts];
}

function stageLines(then: Problem, now: Problem, { notes }: Told): readonly CardLine[] {
  const reasonOf = (sort: Note['sort']): string =>
    notes
      .filter((note) => note.sort === sort)
      .at(-1)
      ?.text.trim() ?? '';
  const isAgain = now.round > then.round;
  const again: readonly CardLine[] = isAgain
    ? [{ kind: 'reopened', round: now.round, reason: reasonOf('reopened') }]
    : [];
  if (then.stage === now.stage) return [...again, ...completionLines(then, now)];
  const isBack = !isForward(then.stage, now.stage);
  return [
    ...again,
    { kind: 'moved', from: then.stage, to: now.stage, reason: isBack && !isAgain ? reasonOf('returned') : '' },
  ];
}

const completionLines = ({ completedOn: from }: Problem, { completedOn: to }: Problem): readonly CardLine[] =>
  from === to ? [] : [{ kind: 'completed-on', from, to }];

function categoryLines(earlier: Board, later: Board, then: Problem, now: Problem): readonly CardLine[] {
  if (then.categoryId === now.categoryId) return [];
  const nameOf = (board: Board, id: string | null): string => (id && board.categories.get(id)?.name) || '未分类';
  return [{ kind: 'category', from: nameOf(earlier, then.categoryId), to: nameOf(later, now.categoryId) }];
}

function measureLines(earlier: Board, later: Board, id: ProblemId): readonly CardLine[] {
  const [then, now] = [measuresOf(earlier, id), measuresOf(later, id)];
  if (then.length === now.length && then.every((measure, at) => measure === now[at])) return [];
  const before = new Map(then.map((measure) => [measure.id, measure]));
  const after = new Set(now.map((measure) => measure.id));
  return [
    ...now.flatMap((measure) => {
      const known = before.get(measure.id);
      return known ? editedMeasure(known, measure) : [{ kind: 'measure-added', measure: measure.text } as const];
    }),
    ...then.flatMap(({ id: gone, text }) =>
      after.has(gone) ? [] : [{ kind: 'measure-removed', measure: text } as const],
    ),
  ];
}

function editedMeasure(then: Measure, now: Measure): readonly CardLine[] {
  const ticked: readonly CardLine[] =
    then.done === now.done ? [] : [{ kind: now.done ? 'measure-ticked' : 'measure-unticked', measure: now.text }];
  const texts = MEASURE_FIELDS.flatMap((field: MeasureField): readonly CardLine[] =>
    then[field] === now[field]
      ? []
      : [
          {
            kind: 'measure-text',
            measure: now.text,
            label: MEASURE_FIELD_LABELS[field],
            from: then[field],
            to: now[field],
          },
        ],
  );
  const lines = [...ticked, ...texts];
  return lines.length === 0 && !saysTheSame(then, now) ? [{ kind: 'other' }] : lines;
}
