import type { Board } from './board.ts';
import type { Day } from './day.ts';
import type { LastYearItemId, ProblemId } from './id.ts';
import type { Predecessor, Problem } from './problem.ts';
import type { Standing } from './standing.ts';

/**
 * 上年度事项: a problem of last year's board as it stood when it was handed over, frozen; only how it is answered for on this
 * board (逐条回应) is still written. All of them together are 上年度整改落实情况.
 */
export interface LastYearItem {
  readonly kind: 'last-year-item';
  /** See lastYearItemIdOf: the same problem is handed over once. */
  readonly id: LastYearItemId;
  readonly rev: number;
  readonly from: Predecessor;
  /** The year of the board it stood on. */
  readonly year: number;
  /** The day it was handed over. */
  readonly asOf: Day;
  /** Its number on that board's papers. */
  readonly number: number;
  /** The name of its category; '' where it had none. */
  readonly category: string;
  readonly title: string;
  readonly detail: string;
  readonly measures: readonly string[];
  readonly leader: string;
  readonly owner: string;
  readonly unit: string;
  readonly deadlineText: string;
  readonly standing: Standing;
  /** 整改成效, and the day it was closed; '' where not said. */
  readonly result: string;
  readonly completedOn: Day;
  /** 落实情况 as told on this board; '' while nobody has. */
  readonly answer: string;
  /** It was open when it was handed over, and has been brought to its end since, without a card here. */
  readonly isSettled: boolean;
}

/** What is written of an item on this board. */
export type LastYearAnswer = Pick<LastYearItem, 'answer' | 'isSettled'>;

/** An item before the board has taken it over. */
export type NewLastYearItem = Omit<LastYearItem, 'kind' | 'rev' | 'asOf' | keyof LastYearAnswer>;

export const lastYearItemIdOf = ({ boardId, problemId }: Predecessor): LastYearItemId => `${boardId}~${problemId}`;

/** In the order of last year's papers; of several years, the latest first. */
export const lastYearItemsOf = (board: Board): readonly LastYearItem[] =>
  [...board.lastYearItems.values()].sort((a, b) => b.year - a.year || a.number - b.number || (a.id < b.id ? -1 : 1));

/** The cards that go on with an earlier board's, by `lastYearItemIdOf`; costs one look at every card. */
export function successorsById(board: Board): ReadonlyMap<LastYearItemId, Problem> {
  const found = new Map<LastYearItemId, Problem>();
  for (const id of [...board.problemsByStage.identified, ...board.problemsByStage.rectifying, ...closedIds(board)]) {
    const problem = board.problems.get(id);
    if (problem?.carriedFrom) found.set(lastYearItemIdOf(problem.carriedFrom), problem);
  }
  return found;
}

const closedIds = (board: Board): readonly ProblemId[] => board.problemsByStage.completed;

/** Is it told what became of it? A closed one is answered for by its own result. */
export const isAnswered = ({ answer, standing, result }: LastYearItem): boolean =>
  answer.trim() !== '' || (standing === 'completed' && result.trim() !== '');
