import { emptyBoard, recordsOf } from './board.ts';
import type { Board } from './board.ts';
import { recordsToBoard } from './change.ts';
import type { CategoryId, ProblemId } from './id.ts';
import { personsOfProblem } from './person.ts';
import { PROBLEM_FIELDS } from './problem.ts';
import type { Problem, ProblemField } from './problem.ts';
import { gapsOf } from './rules.ts';
import type { Gap } from './rules.ts';
import { textToSearchWords } from './search-word.ts';
import type { SearchWord, Spelling } from './search-word.ts';
import { STAGES } from './stage.ts';
import type { Stage } from './stage.ts';

/** What the board is narrowed to. Every part is optional; the parts combine. */
export interface BoardFilter {
  /** Words looked for in every text of the card and its measures; spaces separate words that must all be there. */
  readonly text: string;
  readonly category: CategoryId | 'none' | null;
  readonly person: string | null;
  readonly stage: Stage | null;
  readonly gap: Gap | null;
}

export const NO_FILTER: BoardFilter = { text: '', category: null, person: null, stage: null, gap: null };

export const isFiltering = ({ text, category, person, stage, gap }: BoardFilter): boolean =>
  text.trim() !== '' || [category, person, stage, gap].some((part) => part !== null);

/** The stage's problems that the filter lets through, in their order. With a spelling, titles and names are found by 拼音 too. */
export function visibleProblems(
  board: Board,
  stage: Stage,
  filter: BoardFilter,
  spelling: Spelling | null = null,
): readonly ProblemId[] {
  const ids = board.problemsByStage[stage];
  if (!isFiltering(filter)) return ids;
  const words = textToSearchWords(filter.text, spelling);
  return ids.filter((id) => {
    const problem = board.problems.get(id);
    return problem !== undefined && passes(board, problem, filter, words);
  });
}

/** The board of these problems alone, with their measures: what a paper of a part is made of. */
export function boardWithin(board: Board, filter: BoardFilter): Board {
  if (!isFiltering(filter)) return board;
  const problems = STAGES.flatMap((stage) => visibleProblems(board, stage, filter));
  const isKept = new Set<string>(problems);
  for (const id of problems) for (const measure of board.measuresByProblem.get(id) ?? []) isKept.add(measure);
  const records = recordsOf(board).filter((record) =>
    record.kind === 'pair'
      ? isKept.has(record.problemId)
      : (record.kind !== 'problem' && record.kind !== 'measure') || isKept.has(record.id),
  );
  return recordsToBoard(emptyBoard(board.id), records);
}

function passes(board: Board, problem: Problem, filter: BoardFilter, words: readonly SearchWord[]): boolean {
  if (filter.stage !== null && problem.stage !== filter.stage) return false;
  if (filter.category !== null && (problem.categoryId ?? 'none') !== filter.category) return false;
  if (filter.person !== null && !personsOfProblem(problem).includes(filter.person)) return false;
  if (filter.gap !== null && !gapsOf(board, problem).includes(filter.gap)) return false;
  return words.every((word) => saysWord(board, problem, word));
}

/** In any text of the card, of its category or its measures. */
function saysWord(board: Board, problem: Problem, { isIn, isReadIn }: SearchWord): boolean {
  return (
    READ_FIELDS.some((field) => isReadIn(problem[field])) ||
    OTHER_FIELDS.some((field) => isIn(problem[field])) ||
    (problem.categoryId !== null && isIn(board.categories.get(problem.categoryId)?.name ?? '')) ||
    (board.measuresByProblem.get(problem.id) ?? []).some((id) => isIn(board.measures.get(id)?.text ?? ''))
  );
}

/** What a person calls a card by: its title, and who it is about or belongs to. */
const READ_FIELDS = ['title', 'owner', 'leader', 'subject'] as const satisfies readonly ProblemField[];

const OTHER_FIELDS = PROBLEM_FIELDS.filter((field) => !READ_FIELDS.some((read) => read === field));
