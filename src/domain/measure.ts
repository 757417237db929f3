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
  readonly passage: Passage | null;
}

/** A group's heading as a screen shows it: '(一)强化理论武装。' → '（一）强化理论武装'. Papers mix both brackets, even in one list. */
export const groupToLabel = (group: string): string =>
  group
    .trim()
    .replace(/^[(（]\s*([一二三四五六七八九十\d]+)\s*[)）]\s*/, '（$1）')
    .replace(/[。；;，,：:]+$/, '');

/** A measure before the board has given it a place. */
export type NewMeasure = Omit<Measure, 'kind' | 'rev' | 'rank'>;

/** This measure serves this problem (配对). */
export interface Pair {
  readonly kind: 'pair';
  readonly id: PairId;
  readonly rev: number;
  readonly problemId: ProblemId;
  readonly measureId: MeasureId;
}

export const pairIdOf = (problemId: ProblemId, measureId: MeasureId): PairId => `${problemId}~${measureId}`;
