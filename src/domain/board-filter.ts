import { categoriesOf, emptyBoard, recordsOf } from './board.ts';
import type { Board } from './board.ts';
import { recordsToBoard } from './change.ts';
import type { CategoryId, ProblemId } from './id.ts';
import { lampOf } from './lamp.ts';
import type { LampKind, LampRule } from './lamp.ts';
import { personsOfProblem } from './person.ts';
import { PROBLEM_FIELDS } from './problem.ts';
import type { Problem, ProblemField } from './problem.ts';
import { gapsOf } from './rules.ts';
import type { Gap } from './rules.ts';
import { textToSearchWords } from './search-word.ts';
import type { SearchWord, Spelling } from './search-word.ts';
import { STAGES } from './stage.ts';
import type { Stage } from './stage.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standing.ts';

/** What the board is narrowed to. Every part is optional; the parts combine. */
export interface BoardFilter {
  /** Words looked for in every text of the card and its measures; spaces separate words that must all be there. */
  readonly text: string;
  readonly category: CategoryId | 'none' | null;
  readonly person: string | null;
  readonly stage: Stage | null;
  readonly gap: Gap | null;
  readonly lamp: LampKind | null;
  /** As a report counts it: 长期坚持 apart from 正在整改. */
  readonly standing: Standing | null;
  /** Cards that were chosen one by one. */
  readonly ids: readonly ProblemId[] | null;
}

export const NO_FILTER: BoardFilter = {
  text: '',
  category: null,
  person: null,
  stage: null,
  gap: null,
  lamp: null,
  standing: null,
  ids: null,
};

export const isFiltering = ({ text, ...parts }: BoardFilter): boolean =>
  text.trim() !== '' || Object.values(parts).some((part) => part !== null);

/** The problems that the filter lets through, stage by stage in their order. With a spelling, titles and names are found by 拼音 too;
 * lamps are looked at only where the day's rule is given. */
export function visibleByStage(
  board: Board,
  filter: BoardFilter,
  spelling: Spelling | null = null,
  lamps: LampRule | null = null,
): Board['problemsByStage'] {
  if (!isFiltering(filter)) return board.problemsByStage;
  const says = textToSearchWords(filter.text, spelling).map((word) => problemsThatSay(board, word));
  const chosen = filter.ids && new Set(filter.ids);
  const visible = (stage: Stage): readonly ProblemId[] =>
    board.problemsByStage[stage].filter((id) => {
      const problem = board.problems.get(id);
      return (
        problem !== undefined &&
        (!chosen || chosen.has(id)) &&
        passes(board, problem, filter, lamps) &&
        says.every((saysWord) => saysWord(problem))
      );
    });
  return { identified: visible('identified'), rectifying: visible('rectifying'), completed: visible('completed') };
}

/** The board of these problems alone, with their measures: what a paper of a part is made of. */
export function boardWithin(board: Board, filter: BoardFilter): Board {
  if (!isFiltering(filter)) return board;
  const visible = visibleByStage(board, filter);
  return boardOfProblems(
    board,
    STAGES.flatMap((stage) => visible[stage]),
  );
}

/** The board of these problems alone; the board itself where they are all of them. */
export function boardOfProblems(board: Board, problems: readonly ProblemId[]): Board {
  if (problems.length === board.problems.size) return board;
  const isKept = new Set<string>(problems);
  for (const id of problems) for (const measure of board.measuresByProblem.get(id) ?? []) isKept.add(measure);
  const records = recordsOf(board).filter((record) =>
    record.kind === 'pair'
      ? isKept.has(record.problemId)
      : (record.kind !== 'problem' && record.kind !== 'measure') || isKept.has(record.id),
  );
  return recordsToBoard(emptyBoard(board.id), records);
}

function passes(board: Board, problem: Problem, filter: BoardFilter, lamps: LampRule | null): boolean {
  if (filter.lamp !== null && lamps !== null && lampOf(board, problem, lamps)?.kind !== filter.lamp) return false;
  if (filter.stage !== null && problem.stage !== filter.stage) return false;
  if (filter.standing !== null && standingOf(problem) !== filter.standing) return false;
  if (filter.category !== null && (problem.categoryId ?? 'none') !== filter.category) return false;
  if (filter.person !== null && !personsOfProblem(problem).includes(filter.person)) return false;
  return filter.gap === null || gapsOf(board, problem).includes(filter.gap);
}

/** Is the word in any text of the card, of its category or its measures? */
function problemsThatSay(board: Board, { isIn, isReadIn }: SearchWord): (problem: Problem) => boolean {
  const categories = new Set(categoriesOf(board).flatMap(({ id, name }) => (isIn(name) ? [id] : [])));
  // All measures in one go: looking up those of ten thousand cards one by one takes longer than reading them.
  let byMeasures: ReadonlySet<ProblemId> | null = null;
  return (problem) =>
    READ_FIELDS.some((field) => problem[field] !== '' && isReadIn(problem[field])) ||
    OTHER_FIELDS.some((field) => problem[field] !== '' && isIn(problem[field])) ||
    (problem.categoryId !== null && categories.has(problem.categoryId)) ||
    (byMeasures ??= problemsOfMeasures(board, isIn)).has(problem.id);
}

function problemsOfMeasures(board: Board, isIn: SearchWord['isIn']): ReadonlySet<ProblemId> {
  const found = new Set<ProblemId>();
  for (const { id, text } of board.measures.values())
    if (isIn(text)) for (const problemId of board.problemsByMeasure.get(id) ?? []) found.add(problemId);
  return found;
}

/** What a person calls a card by: its title, and who it is about or belongs to. */
const READ_FIELDS = ['title', 'owner', 'leader', 'subject'] as const satisfies readonly ProblemField[];

const OTHER_FIELDS = PROBLEM_FIELDS.filter((field) => !READ_FIELDS.some((read) => read === field));
