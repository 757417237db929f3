import type { Board } from './board.ts';
import { measuresOf } from './board.ts';
import type { CategoryId, ProblemId } from './id.ts';
import { personsOfProblem } from './person.ts';
import type { Problem } from './problem.ts';
import { gapsOf } from './rules.ts';
import type { Gap } from './rules.ts';
import type { Stage } from './stage.ts';

/** What the board is narrowed to. Every part is optional; the parts combine. */
export interface BoardFilter {
  /** Words looked for in every text of the card and its measures; spaces separate words that must all be there. */
  readonly text: string;
  readonly category: CategoryId | 'none' | null;
  readonly person: string | null;
  readonly gap: Gap | null;
}

export const NO_FILTER: BoardFilter = { text: '', category: null, person: null, gap: null };

export const isFiltering = (filter: BoardFilter): boolean =>
  filter.text.trim() !== '' || filter.category !== null || filter.person !== null || filter.gap !== null;

/** The stage's problems that the filter lets through, in their order. */
export function visibleProblems(board: Board, stage: Stage, filter: BoardFilter): readonly ProblemId[] {
  const ids = board.problemsByStage[stage];
  if (!isFiltering(filter)) return ids;
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return ids.filter((id) => {
    const problem = board.problems.get(id);
    return problem !== undefined && passes(board, problem, filter, words);
  });
}

function passes(board: Board, problem: Problem, filter: BoardFilter, words: readonly string[]): boolean {
  if (filter.category !== null && (problem.categoryId ?? 'none') !== filter.category) return false;
  if (filter.person !== null && !personsOfProblem(problem).includes(filter.person)) return false;
  if (filter.gap !== null && !gapsOf(board, problem).includes(filter.gap)) return false;
  if (words.length === 0) return true;
  const text = textOfProblem(board, problem);
  return words.every((word) => text.includes(word));
}

/** Everything a search may hit, lower case, one string. */
function textOfProblem(board: Board, problem: Problem): string {
  const { title, detail, leader, owner, unit, deadlineText, progressText, remark } = problem;
  const category = problem.categoryId === null ? '' : (board.categories.get(problem.categoryId)?.name ?? '');
  const measures = measuresOf(board, problem.id).map((measure) => measure.text);
  return [title, detail, leader, owner, unit, deadlineText, progressText, remark, category, ...measures]
    .join('\n')
    .toLowerCase();
}
