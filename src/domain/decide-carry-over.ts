import type { Board, BoardRecord } from './board.ts';
import { categoriesOf } from './board.ts';
import { NO_CHANGE } from './change.ts';
import { readDeadline } from './deadline-reading.ts';
import type { DecideContext, Decision } from './decide.ts';
import type { AnswerLastYear, CarryOver } from './last-year-commands.ts';
import { lastYearItemIdOf } from './last-year.ts';
import { pairIdOf } from './measure.ts';
import type { Problem } from './problem.ts';
import { ranksBetween } from './rank.ts';
import { refuse } from './rules.ts';
import { STAGES } from './stage.ts';

/**
 * 结转: last year's cards come to the foot of their columns, and its list is kept. What this board already has of that board
 * is passed over, so that it can be done again when there is more to take over, and never doubles.
 */
export function decideCarryOver(board: Board, command: CarryOver, context: DecideContext): Decision {
  if (command.from.boardId === board.id) return refuse('exists', '不能从这块看板结转到它自己。');
  const wanted = withoutKnown(board, command);
  if (wanted.problems.length === 0 && wanted.items.length === 0)
    return refuse('exists', '这些事项已经结转到这块看板了。');
  const categoryIds = new Set([...board.categories.keys(), ...wanted.categories.map(({ id }) => id)]);
  if (wanted.problems.some(({ categoryId }) => categoryId !== null && !categoryIds.has(categoryId)))
    return refuse('gone', '有问题所属的类别已不在这块看板上，请重新选择类别。');
  return { type: 'change', change: { ...NO_CHANGE, added: recordsOf(board, wanted, context) } };
}

function withoutKnown(board: Board, command: CarryOver): CarryOver {
  const known = new Set<string>();
  for (const problem of board.problems.values())
    if (problem.carriedFrom) known.add(lastYearItemIdOf(problem.carriedFrom));
  const problems = command.problems.filter(
    ({ id, carriedFrom }) => !board.problems.has(id) && !(carriedFrom && known.has(lastYearItemIdOf(carriedFrom))),
  );
  const problemIds = new Set(problems.map(({ id }) => id));
  const pairs = command.pairs.filter(({ problemId }) => problemIds.has(problemId));
  const measureIds = new Set(pairs.map(({ measureId }) => measureId));
  const categoryIds = new Set(problems.map(({ categoryId }) => categoryId));
  return {
    ...command,
    categories: command.categories.filter(({ id }) => categoryIds.has(id) && !board.categories.has(id)),
    problems,
    measures: command.measures.filter(({ id }) => measureIds.has(id) && !board.measures.has(id)),
    pairs,
    items: command.items.filter(({ id }) => !board.lastYearItems.has(id)),
  };
}

function recordsOf(board: Board, command: CarryOver, context: DecideContext): readonly BoardRecord[] {
  const { categories, measures, items } = command;
  const categoryRanks = ranksBetween(categoriesOf(board).at(-1)?.rank ?? null, null, categories.length);
  const measureRanks = ranksBetween(board.lastMeasureRank, null, measures.length);
  return [
    ...categories.map((one, at) => ({ ...one, kind: 'category' as const, rev: 1, rank: categoryRanks[at] ?? '' })),
    ...problemsOf(board, command, context),
    ...measures.map((one, at) => ({ ...one, kind: 'measure' as const, rev: 1, rank: measureRanks[at] ?? '' })),
    ...pairsOf(board, command),
    ...items.map((one) => ({
      ...one,
      kind: 'last-year-item' as const,
      rev: 1,
      asOf: context.today,
      answer: '',
      isSettled: false,
    })),
  ];
}

const problemsOf = (board: Board, { problems }: CarryOver, context: DecideContext): readonly Problem[] =>
  STAGES.flatMap((stage) => {
    const own = problems.filter((problem) => problem.stage === stage);
    const last = board.problems.get(board.problemsByStage[stage].at(-1) ?? '');
    const ranks = ranksBetween(last?.rank ?? null, null, own.length);
    return own.map((problem, at) => ({
      ...problem,
      deadline: readDeadline(board, problem, context),
      kind: 'problem' as const,
      rev: 1,
      rank: ranks[at] ?? '',
    }));
  });

function pairsOf(board: Board, { pairs, measures }: CarryOver): readonly BoardRecord[] {
  const ids = new Set([...board.measures.keys(), ...measures.map(({ id }) => id)]);
  const byId = new Map(
    pairs
      .filter(({ measureId }) => ids.has(measureId))
      .map((pair) => [pairIdOf(pair.problemId, pair.measureId), pair] as const),
  );
  return [...byId].map(([id, pair]) => ({ ...pair, kind: 'pair', id, rev: 1 }));
}

/** 逐条回应: what has become of one of last year's items. */
export function decideAnswerLastYear(board: Board, { id, from, to }: AnswerLastYear): Decision {
  const item = board.lastYearItems.get(id);
  if (!item) return refuse('gone', '这条上年度事项已不在这块看板上。');
  if (item.answer === to.answer && item.isSettled === to.isSettled) return { type: 'change', change: NO_CHANGE };
  if (item.answer !== from.answer || item.isSettled !== from.isSettled)
    return refuse(
      'changed-meanwhile',
      '这条的落实情况刚才已在另一个窗口改动，这里已显示它现在的样子，请看过之后再改。',
    );
  const { answer, isSettled } = to;
  return { type: 'change', change: { ...NO_CHANGE, updated: [[item, { ...item, answer, isSettled }]] } };
}
