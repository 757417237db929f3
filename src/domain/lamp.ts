import { settingsOf } from './board-settings.ts';
import type { Board } from './board.ts';
import { addDays, dayOf, daysBetween, partsOf } from './day.ts';
import type { Day } from './day.ts';
import type { Deadline } from './deadline.ts';
import type { Problem } from './problem.ts';
import { Table } from './table.ts';
import { addWorkdays, isWorkday } from './workday.ts';

/** 红黄绿灯: ● 正常, ▲ 临期, ■ 逾期, ◇ 长期. A lamp is a word and a shape as well as a colour. */
export type Lamp =
  /** `days` to the time limit; null where it has no day. */
  | { readonly kind: 'normal'; readonly days: number | null }
  | { readonly kind: 'due-soon' | 'overdue'; readonly days: number }
  /** It never turns red; it wants a note each quarter. */
  | { readonly kind: 'long-term'; readonly wantsNote: boolean };

export type LampKind = Lamp['kind'];

/** As they are summed up: what presses most stands first. */
export const LAMP_KINDS = ['overdue', 'due-soon', 'normal', 'long-term'] as const satisfies readonly LampKind[];

export const LAMP_LABELS: Readonly<Record<LampKind, string>> = {
  overdue: '逾期',
  'due-soon': '临期',
  normal: '正常',
  'long-term': '长期',
};

export const LAMP_SHAPES: Readonly<Record<LampKind, string>> = {
  overdue: '■',
  'due-soon': '▲',
  normal: '●',
  'long-term': '◇',
};

/** What the lamps of one board on one day are lit by; made once, for all its cards. */
export interface LampRule {
  readonly today: Day;
  /** 临期 from today to this day. */
  readonly soonUntil: Day;
  readonly quarterStart: Day;
  /** A long-term card that has no note yet is asked for one in the quarter after this day's. */
  readonly since: Day;
}

export function lampRule(board: Pick<Board, 'about'>, today: Day): LampRule {
  const settings = settingsOf(board);
  const { warningDays, countsWorkdays, meetingDay } = settings;
  const soonUntil = countsWorkdays
    ? addWorkdays(today, warningDays, (day) => isWorkday(day, settings))
    : addDays(today, warningDays);
  const since = [board.about?.createdOn ?? '', meetingDay].reduce((later, day) => (day > later ? day : later), '');
  return { today, soonUntil, quarterStart: quarterStartOf(today), since };
}

function quarterStartOf(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayOf(year, month - ((month - 1) % 3), 1);
}

/** null: no lamp, for it is done, or nothing was said of when. Of a problem and its open measures the one that presses most. */
export function lampOf(board: Board, problem: Problem, rule: LampRule): Lamp | null {
  const own = lampOfProblem(problem, rule);
  if (problem.stage === 'completed') return own;
  return (board.measuresByProblem.get(problem.id) ?? []).reduce<Lamp | null>((worst, id) => {
    const measure = board.measures.get(id);
    if (!measure?.deadline || measure.done) return worst;
    const lamp = lampOfDeadline(measure.deadline, problem.notedOn, rule);
    return lamp && (!worst || weightOf(lamp) > weightOf(worst)) ? lamp : worst;
  }, own);
}

/** Of the problem alone. Where its 完成情况 says 长期坚持 it has done its part by the day, and is late no more. */
export function lampOfProblem({ stage, deadline, progressText, notedOn }: Problem, rule: LampRule): Lamp | null {
  if (stage === 'rectifying' && progressText.trim() === '长期坚持')
    return { kind: 'long-term', wantsNote: wantsNote(notedOn, rule) };
  if (!deadline) return null;
  if (stage !== 'completed') return lampOfDeadline(deadline, notedOn, rule);
  const goesOn = deadline.thenLongTerm || deadline.kind === 'long-term';
  return goesOn ? { kind: 'long-term', wantsNote: wantsNote(notedOn, rule) } : null;
}

/** Of one time limit that is still open. */
export function lampOfDeadline({ kind, date }: Deadline, notedOn: Day, rule: LampRule): Lamp | null {
  if (kind === 'long-term') return { kind, wantsNote: wantsNote(notedOn, rule) };
  if (date === '') return { kind: 'normal', days: null };
  if (date < rule.today) return { kind: 'overdue', days: daysBetween(date, rule.today) };
  const days = daysBetween(rule.today, date);
  return { kind: date <= rule.soonUntil ? 'due-soon' : 'normal', days };
}

const wantsNote = (notedOn: Day, { quarterStart, since }: LampRule): boolean =>
  (notedOn > since ? notedOn : since) < quarterStart;

/** What presses more weighs more; an earlier day more than a later one. */
function weightOf(lamp: Lamp): number {
  switch (lamp.kind) {
    case 'overdue':
      return 3e5 + lamp.days;
    case 'due-soon':
      return 2e5 - lamp.days;
    case 'normal':
      return lamp.days === null ? 1 : 1e5 - Math.min(lamp.days, 9e4);
    case 'long-term':
      return 0;
  }
}

/** ▲ 临期 3天, ■ 逾期 12天, ◇ 长期, 本季度待记进展. */
export function lampToChinese(lamp: Lamp): string {
  const label = LAMP_LABELS[lamp.kind];
  switch (lamp.kind) {
    case 'overdue':
      return `${label} ${lamp.days}天`;
    case 'due-soon':
      return lamp.days === 0 ? '今天到期' : `${label} ${lamp.days}天`;
    case 'normal':
      return label;
    case 'long-term':
      return lamp.wantsNote ? `${label}，本季度待记进展` : label;
  }
}

/** The same where time matters more than place: 还有 23天. '' where there is no day. */
export function daysToChinese(lamp: Lamp): string {
  if (lamp.kind !== 'normal') return lampToChinese(lamp);
  return lamp.days === null ? '' : `还有 ${lamp.days}天`;
}

export type LampSums = Readonly<Record<LampKind, number>>;

export function lampSums(board: Board, rule: LampRule): LampSums {
  const parts = Table.partsOf(board.problems, knownSums(board, rule), (problems) => sumsOf(problems, board, rule));
  return parts.reduce(added, NO_LAMPS);
}

function sumsOf(problems: Iterable<Problem>, board: Board, rule: LampRule): LampSums {
  const sums = { ...NO_LAMPS };
  for (const problem of problems) {
    const lamp = lampOf(board, problem, rule);
    if (lamp) sums[lamp.kind] += 1;
  }
  return sums;
}

const NO_LAMPS: LampSums = { overdue: 0, 'due-soon': 0, normal: 0, 'long-term': 0 };

const added = (a: LampSums, b: LampSums): LampSums => ({
  overdue: a.overdue + b.overdue,
  'due-soon': a['due-soon'] + b['due-soon'],
  normal: a.normal + b.normal,
  'long-term': a['long-term'] + b['long-term'],
});

type KnownSums = WeakMap<ReadonlyMap<string, Problem>, LampSums>;

const KNOWN_SUMS = new WeakMap<Board['measures'], { readonly by: readonly unknown[]; readonly sums: KnownSums }>();

/** Cards that have not changed keep their lamps for as long as the measures and the rule are the same. */
function knownSums({ measures, measuresByProblem }: Board, rule: LampRule): KnownSums {
  const by = [measuresByProblem, ...Object.values(rule)];
  const known = KNOWN_SUMS.get(measures);
  if (known?.by.every((value, at) => value === by[at])) return known.sums;
  const sums: KnownSums = new WeakMap();
  KNOWN_SUMS.set(measures, { by, sums });
  return sums;
}
