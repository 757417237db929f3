import type { NewCategory } from './category.ts';
import type { BoardId, LastYearItemId, MeasureId, ProblemId } from './id.ts';
import type { LastYearAnswer, NewLastYearItem } from './last-year.ts';
import type { Measure } from './measure.ts';
import type { NewProblem } from './problem.ts';

/** 结转: what goes on of last year's board, and its whole list as it stands. Ranks follow that board's papers. */
export interface CarryOver {
  readonly type: 'carry-over';
  readonly from: { readonly boardId: BoardId; readonly name: string; readonly year: number };
  readonly categories: readonly NewCategory[];
  /** Each with its `carriedFrom`. */
  readonly problems: readonly NewProblem[];
  readonly measures: readonly CarriedMeasure[];
  readonly pairs: readonly { readonly problemId: ProblemId; readonly measureId: MeasureId }[];
  readonly items: readonly NewLastYearItem[];
}

/** A measure with all that has been done of it. */
export type CarriedMeasure = Omit<Measure, 'kind' | 'rev' | 'rank'>;

/** 逐条回应: `from` as the person saw it. */
export interface AnswerLastYear {
  readonly type: 'answer-last-year';
  readonly id: LastYearItemId;
  readonly from: LastYearAnswer;
  readonly to: LastYearAnswer;
}
