import { measuresInOrder, measuresOf } from './board.ts';
import type { Board } from './board.ts';
import type { NewCategory } from './category.ts';
import type { CategoryId, ProblemId } from './id.ts';
import type { CarriedMeasure, CarryOver } from './last-year-commands.ts';
import { lastYearItemIdOf } from './last-year.ts';
import type { NewLastYearItem } from './last-year.ts';
import { numbersOf, problemsByCategory } from './paper-order.ts';
import type { NewProblem, Problem } from './problem.ts';
import { progressAfterMove } from './progress.ts';
import { standingOf } from './standing.ts';

/** Last year's problems as the next year meets them, each list in the paper's order. */
export interface LastYear {
  /** 未完成 */
  readonly unfinished: readonly Problem[];
  /** 长期坚持; also one that was closed with 并长期坚持. */
  readonly longTerm: readonly Problem[];
  /** 已完成: they are told of, and stay where they are. */
  readonly completed: readonly Problem[];
}

export function lastYearOf(board: Board): LastYear {
  const problems = inPaperOrder(board);
  const isLongTerm = (problem: Problem): boolean => standingOf(problem) === 'long-term' || goesOnThough(problem);
  return {
    unfinished: problems.filter((problem) => problem.stage !== 'completed' && !isLongTerm(problem)),
    longTerm: problems.filter(isLongTerm),
    completed: problems.filter((problem) => problem.stage === 'completed' && !isLongTerm(problem)),
  };
}

const goesOnThough = ({ stage, deadline }: Problem): boolean =>
  stage === 'completed' && deadline !== null && (deadline.kind === 'long-term' || deadline.thenLongTerm);

const inPaperOrder = (board: Board): readonly Problem[] =>
  problemsByCategory(board).flatMap(({ problems }) => problems);

/** Last year's categories that these problems stand in and the new board has none of the same name for. */
export function categoriesAmiss(
  board: Board,
  problemIds: ReadonlySet<ProblemId>,
  into: readonly Pick<NewCategory, 'name'>[],
): readonly NewCategory[] {
  const names = new Set(into.map(({ name }) => name.trim()));
  const used = new Set(
    [...problemIds].flatMap((id) => {
      const categoryId = board.problems.get(id)?.categoryId;
      return categoryId ? [categoryId] : [];
    }),
  );
  return problemsByCategory(board).flatMap(({ category }) =>
    category && used.has(category.id) && !names.has(category.name.trim()) ? [category] : [],
  );
}

/** What is to be handed over, and to what. */
export interface Handover {
  readonly from: Board;
  readonly problemIds: ReadonlySet<ProblemId>;
  /** The categories of the board that takes over. */
  readonly categories: readonly NewCategory[];
  /** Where a category of `from` goes that is not there by name: one of `categories`, 'new' for one of the same name; else to none. */
  readonly placed: ReadonlyMap<CategoryId, CategoryId | 'new'>;
  readonly newId: () => string;
}

/**
 * The command that hands last year's board over. Texts, time limits and their reading stay verbatim; a card begins its first
 * round anew in the column it stood in (long-term ones in 整改中); notes and evidence stay with the old card.
 */
export function carryOver({ from, problemIds, categories, placed, newId }: Handover): CarryOver {
  const chosen = inPaperOrder(from).filter(({ id }) => problemIds.has(id));
  const made = madeCategories(from, chosen, categories, placed, newId);
  const byName = new Map([...made.values(), ...categories].map((one) => [one.name.trim(), one.id]));
  const toCategory = (id: CategoryId | null): CategoryId | null => {
    const name = id === null ? undefined : from.categories.get(id)?.name.trim();
    const at = id === null ? undefined : placed.get(id);
    if (name === undefined) return null;
    return byName.get(name) ?? (at === undefined || at === 'new' ? null : at);
  };
  const problems = chosen.map((problem) => toNewProblem(from, problem, toCategory(problem.categoryId), newId()));
  const measureIds = new Map<string, string>();
  const pairs = chosen.flatMap(({ id }, at) =>
    measuresOf(from, id).map((measure) => {
      const measureId = measureIds.get(measure.id) ?? newId();
      measureIds.set(measure.id, measureId);
      return { problemId: problems[at]?.id ?? '', measureId };
    }),
  );
  return {
    type: 'carry-over',
    from: { boardId: from.id, name: from.about?.name ?? '', year: from.about?.year ?? 0 },
    categories: [...made.values()],
    problems,
    measures: carriedMeasures(from, measureIds),
    pairs,
    items: itemsOf(from),
  };
}

function madeCategories(
  from: Board,
  chosen: readonly Problem[],
  categories: readonly NewCategory[],
  placed: Handover['placed'],
  newId: () => string,
): ReadonlyMap<CategoryId, NewCategory> {
  const amiss = categoriesAmiss(from, new Set(chosen.map(({ id }) => id)), categories);
  return new Map(
    amiss
      .filter(({ id }) => placed.get(id) === 'new')
      .map(({ id, name, shortName, tint }) => [id, { id: newId(), name, shortName, tint }]),
  );
}

function toNewProblem(from: Board, problem: Problem, categoryId: CategoryId | null, id: ProblemId): NewProblem {
  const { kind: _kind, rev: _rev, rank: _rank, ...kept } = problem;
  const stage = problem.stage === 'completed' ? 'rectifying' : problem.stage;
  return {
    ...kept,
    id,
    stage,
    categoryId,
    progressText: progressAfterMove(problem.progressText, stage),
    result: '',
    acceptedBy: '',
    acceptedOn: '',
    completedOn: '',
    round: 1,
    notedOn: '',
    passage: null,
    carriedFrom: { boardId: from.id, problemId: problem.id },
  };
}

const carriedMeasures = (from: Board, ids: ReadonlyMap<string, string>): readonly CarriedMeasure[] =>
  measuresInOrder(from).flatMap(({ kind: _kind, rev: _rev, rank: _rank, ...measure }) => {
    const id = ids.get(measure.id);
    return id === undefined ? [] : [{ ...measure, id, passage: null }];
  });

/** All of them, completed ones too. */
function itemsOf(from: Board): readonly NewLastYearItem[] {
  const problems = inPaperOrder(from);
  const numbers = numbersOf(problems);
  return problems.map((problem) => {
    const { id, title, detail, leader, owner, unit, deadlineText, result, completedOn, categoryId } = problem;
    const origin = { boardId: from.id, problemId: id };
    return {
      id: lastYearItemIdOf(origin),
      from: origin,
      year: from.about?.year ?? 0,
      number: numbers.get(id) ?? 0,
      category: (categoryId !== null && from.categories.get(categoryId)?.name) || '',
      title,
      detail,
      measures: measuresOf(from, id).map(({ text }) => text),
      leader,
      owner,
      unit,
      deadlineText,
      standing: standingOf(problem),
      result,
      completedOn,
    };
  });
}
