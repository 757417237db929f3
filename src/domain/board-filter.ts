import { emptyBoard, recordsOf } from './board.ts';
import type { Board } from './board.ts';
import { recordsToBoard } from './change.ts';
import type { CategoryId, ProblemId } from './id.ts';
import { personsOfProblem } from './person.ts';
import { PROBLEM_FIELDS } from './problem.ts';
import type { Problem } from './problem.ts';
import { gapsOf } from './rules.ts';
import type { Gap } from './rules.ts';
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

/** The stage's problems that the filter lets through, in their order. */
export function visibleProblems(board: Board, stage: Stage, filter: BoardFilter): readonly ProblemId[] {
  const ids = board.problemsByStage[stage];
  if (!isFiltering(filter)) return ids;
  const words = textToWords(filter.text);
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

function passes(board: Board, problem: Problem, filter: BoardFilter, words: readonly Word[]): boolean {
  if (filter.stage !== null && problem.stage !== filter.stage) return false;
  if (filter.category !== null && (problem.categoryId ?? 'none') !== filter.category) return false;
  if (filter.person !== null && !personsOfProblem(problem).includes(filter.person)) return false;
  if (filter.gap !== null && !gapsOf(board, problem).includes(filter.gap)) return false;
  return words.every((word) => saysWord(board, problem, word));
}

/** Lower case. Text is folded for a word that has letters only: folding ten thousand cards takes longer than searching them. */
interface Word {
  readonly text: string;
  readonly hasLetters: boolean;
}

const textToWords = (text: string): readonly Word[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ text: word, hasLetters: /\p{Lowercase}/u.test(word) }));

/** In any text of the card, of its category or its measures. */
function saysWord(board: Board, problem: Problem, { text, hasLetters }: Word): boolean {
  const says = (words: string): boolean => (hasLetters ? words.toLowerCase() : words).includes(text);
  return (
    PROBLEM_FIELDS.some((field) => says(problem[field])) ||
    (problem.categoryId !== null && says(board.categories.get(problem.categoryId)?.name ?? '')) ||
    (board.measuresByProblem.get(problem.id) ?? []).some((id) => says(board.measures.get(id)?.text ?? ''))
  );
}
