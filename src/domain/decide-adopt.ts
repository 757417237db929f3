import type { Board, BoardRecord } from './board.ts';
import { categoriesOf } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { AdoptDraft } from './command.ts';
import { readDeadline } from './deadline-reading.ts';
import type { DecideContext, Decision } from './decide.ts';
import { newToMeasure } from './decide-measure.ts';
import { pairIdOf } from './measure.ts';
import { ranksBetween } from './rank.ts';
import { refuse } from './rules.ts';
import { STAGES } from './stage.ts';

/** An import becomes records in the paper's order, after what the board already holds. One change, one entry. */
export function adoptDraft(board: Board, draft: AdoptDraft, context: DecideContext): Decision {
  const isTwice =
    board.sources.has(draft.source.id) ||
    draft.categories.some(({ id }) => board.categories.has(id)) ||
    draft.problems.some(({ id }) => board.problems.has(id)) ||
    draft.measures.some(({ id }) => board.measures.has(id));
  if (isTwice) return refuse('exists', '这份材料已经导入过了。');
  if (draft.problems.length === 0 && draft.measures.length === 0)
    return refuse('empty-text', '还没有标出任何问题或措施。');
  const categoryIds = new Set([...board.categories.keys(), ...draft.categories.map(({ id }) => id)]);
  if (draft.problems.some(({ categoryId }) => categoryId !== null && !categoryIds.has(categoryId)))
    return refuse('gone', '有问题所属的类别已不在这块看板上，请重新选择类别。');
  return { type: 'change', change: { ...NO_CHANGE, added: recordsOfDraft(board, draft, context) } };
}

function recordsOfDraft(board: Board, draft: AdoptDraft, context: DecideContext): readonly BoardRecord[] {
  const categoryRanks = ranksBetween(categoriesOf(board).at(-1)?.rank ?? null, null, draft.categories.length);
  const measureRanks = ranksBetween(board.lastMeasureRank, null, draft.measures.length);
  const records: BoardRecord[] = [{ ...draft.source, kind: 'source', rev: 1 }];
  draft.categories.forEach((category, at) => {
    records.push({ ...category, kind: 'category', rev: 1, rank: categoryRanks[at] ?? '' });
  });
  for (const stage of STAGES) {
    const problems = draft.problems.filter((problem) => problem.stage === stage);
    const lastId = board.problemsByStage[stage].at(-1);
    const last = lastId === undefined ? null : (board.problems.get(lastId)?.rank ?? null);
    const ranks = ranksBetween(last, null, problems.length);
    problems.forEach((problem, at) => {
      const deadline = readDeadline(board, problem, context);
      records.push({ ...problem, deadline, kind: 'problem', rev: 1, rank: ranks[at] ?? '' });
    });
  }
  draft.measures.forEach((measure, at) => {
    records.push({ ...newToMeasure(board, measure, context), kind: 'measure', rev: 1, rank: measureRanks[at] ?? '' });
  });
  return [...records, ...pairsOfDraft(draft)];
}

function pairsOfDraft(draft: AdoptDraft): readonly BoardRecord[] {
  const problems = new Set(draft.problems.map(({ id }) => id));
  const measures = new Set(draft.measures.map(({ id }) => id));
  const pairs = draft.pairs.filter(({ problemId, measureId }) => problems.has(problemId) && measures.has(measureId));
  const byId = new Map(pairs.map((pair) => [pairIdOf(pair.problemId, pair.measureId), pair]));
  return [...byId].map(([id, pair]) => ({ ...pair, kind: 'pair', id, rev: 1 }));
}
