import type { Day } from './day.ts';
import type { Deadline } from './deadline.ts';
import type { MeasureId, PairId, ProblemId } from './id.ts';
import type { Passage } from './source-text.ts';

/** A measure (整改措施). It serves any number of problems; see Pair. */
export interface Measure {
  readonly kind: 'measure';
  readonly id: MeasureId;
  readonly rev: number;
  /** Its place in the paper's order. */
  readonly rank: string;
  readonly text: string;
  /** The heading of the group it stood under; '' where there was none. */
  readonly group: string;
  readonly done: boolean;
  /** The day it was ticked; '' while it is not. */
  readonly doneOn: Day;
  /** 责任人 of its own; '' where the problem's is meant. */
  readonly owner: string;
  /** 时限 of its own as written, and as read. */
  readonly deadlineText: string;
  readonly deadline: Deadline | null;
  /** 落实情况 */
  readonly result: string;
  /** Why the problem was closed with this measure still open. */
  readonly openReason: string;
  readonly passage: Passage | null;
}

/** The fields a person types. */
export const MEASURE_FIELDS = [
  'text',
  'owner',
  'deadlineText',
  'result',
  'openReason',
] as const satisfies readonly (keyof Measure)[];

export type MeasureField = (typeof MEASURE_FIELDS)[number];

export const MEASURE_FIELD_LABELS: Readonly<Record<MeasureField, string>> = {
  text: '整改措施',
  owner: '责任人',
  deadlineText: '时限',
  result: '落实情况',
  openReason: '未落实原因',
};

/** All that comes later, empty. */
export const BLANK_MEASURE = {
  doneOn: '',
  owner: '',
  deadlineText: '',
  deadline: null,
  result: '',
  openReason: '',
} as const satisfies Partial<Measure>;

/** A group's heading as a screen shows it: '(一)强化理论武装。' → '（一）强化理论武装'. Papers mix both brackets, even in one list. */
export const groupToLabel = (group: string): string =>
  group
    .trim()
    .replace(/^[(（]\s*([一二三四五六七八九十\d]+)\s*[)）]\s*/, '（$1）')
    .replace(/[。；;，,：:]+$/, '');

/** A measure before the board has given it a place. */
export type NewMeasure = Omit<Measure, 'kind' | 'rev' | 'rank' | keyof typeof BLANK_MEASURE> &
  Partial<Pick<Measure, 'owner' | 'deadlineText'>>;

/** This measure serves this problem (配对). */
export interface Pair {
  readonly kind: 'pair';
  readonly id: PairId;
  readonly rev: number;
  readonly problemId: ProblemId;
  readonly measureId: MeasureId;
}

export const pairIdOf = (problemId: ProblemId, measureId: MeasureId): PairId => `${problemId}~${measureId}`;
