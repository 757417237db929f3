import type { Board, BoardRecord } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { AddProblem, DeleteProblem, EditProblem, MoveAnswers, MoveProblem, SetCategory } from './command.ts';
import type { Decision } from './decide.ts';
import { editText } from './edit-text.ts';
import type { Measure, Pair } from './measure.ts';
import { pairIdOf } from './measure.ts';
import { placeIn } from './placing.ts';
import { PROBLEM_FIELD_LABELS, titleToLabel } from './problem.ts';
import type { Problem } from './problem.ts';
import { progressAfterMove } from './progress.ts';
import { rankBetween } from './rank.ts';
import { asksOfMove, refuse, sayMovedMeanwhile } from './rules.ts';
import type { Refusal } from './rules.ts';

export const problemGone = (): Refusal => refuse('gone', '这张卡片已被删除（可按 Ctrl+Z 或在“最近更改”里找回）。');

export function decideAddProblem(board: Board, { problem, after }: AddProblem): Decision {
  if (board.problems.has(problem.id)) return refuse('exists', '这张卡片已经在看板上了。');
  if (!problem.title.trim()) return refuse('empty-text', '请写下问题，再按回车。');
  if (problem.categoryId !== null && !board.categories.has(problem.categoryId))
    return refuse('gone', '所选的类别已不在这块看板上。');
  const { rank, respaced } = placeIn(board, problem.stage, after, problem.id);
  return {
    type: 'change',
    change: { ...NO_CHANGE, added: [{ ...problem, kind: 'problem', rev: 1, rank }], updated: respaced },
  };
}

export function decideEditProblem(board: Board, { id, edits }: EditProblem): Decision {
  const problem = board.problems.get(id);
  return problem ? editText(problem, edits, { labels: PROBLEM_FIELD_LABELS, compulsory: ['title'] }) : problemGone();
}

export function decideSetCategory(board: Board, { id, from, to }: SetCategory): Decision {
  const problem = board.problems.get(id);
  if (!problem) return problemGone();
  if (problem.categoryId === to) return { type: 'change', change: NO_CHANGE };
  if (to !== null && !board.categories.has(to)) return refuse('gone', '所选的类别已不在这块看板上。');
  if (problem.categoryId !== from) {
    const now = problem.categoryId === null ? '无类别' : board.categories.get(problem.categoryId)?.name;
    return refuse('changed-meanwhile', `这张卡片的类别刚才已在另一个窗口改成“${now ?? '无类别'}”。`);
  }
  return { type: 'change', change: { ...NO_CHANGE, updated: [[problem, { ...problem, categoryId: to }]] } };
}

/** 查摆 → 整改中 → 已完成, within and across: asks about what is missing on the way forward, never refuses what is insisted on. */
export function decideMove(board: Board, { id, from, to, after, answers }: MoveProblem): Decision {
  const problem = board.problems.get(id);
  if (!problem) return problemGone();
  if (problem.stage !== from && problem.stage !== to)
    return refuse('moved-meanwhile', sayMovedMeanwhile(titleToLabel(problem.title), problem.stage));
  const asks = asksOfMove(board, problem, to, answers);
  if (asks.length > 0) return { type: 'asks', asks };
  const { rank, respaced } = isInPlace(board, problem, to, after)
    ? { rank: problem.rank, respaced: [] }
    : placeIn(board, to, after, id);
  const answered = withAnswers(board, problem, answers);
  const progressText = progressAfterMove(answered.problem.progressText, to);
  const moved: Problem = { ...answered.problem, stage: to, rank, progressText };
  const isSame = moved.stage === problem.stage && moved.rank === problem.rank && answered.problem === problem;
  const updated = [...(isSame ? [] : [[problem, moved] as const]), ...respaced, ...answered.updated];
  return { type: 'change', change: { ...NO_CHANGE, added: answered.added, updated } };
}

/** Dropped where it already lies: no change, and no entry. */
function isInPlace(board: Board, problem: Problem, to: Problem['stage'], after: MoveProblem['after']): boolean {
  if (problem.stage !== to) return false;
  const ids = board.problemsByStage[to];
  const at = ids.indexOf(problem.id);
  return after === 'end' ? at === ids.length - 1 : after === problem.id || (ids[at - 1] ?? null) === after;
}

interface Answered {
  readonly problem: Problem;
  readonly added: readonly BoardRecord[];
  readonly updated: readonly (readonly [BoardRecord, BoardRecord])[];
}

function withAnswers(board: Board, problem: Problem, answers: MoveAnswers | undefined): Answered {
  if (!answers) return { problem, added: [], updated: [] };
  const owner = problem.owner.trim() ? problem.owner : (answers.owner?.trim() ?? problem.owner);
  const deadlineText = problem.deadlineText.trim()
    ? problem.deadlineText
    : (answers.deadlineText?.trim() ?? problem.deadlineText);
  const isFilled = owner !== problem.owner || deadlineText !== problem.deadlineText;
  const done = new Set(answers.doneMeasures);
  const ticked = [...done].flatMap((id) => {
    const measure = board.measures.get(id);
    return measure && !measure.done ? [[measure, { ...measure, done: true }] as const] : [];
  });
  return {
    problem: isFilled ? { ...problem, owner, deadlineText } : problem,
    added: answers.measure?.text.trim() ? newMeasure(board, problem, answers.measure, done) : [],
    updated: ticked,
  };
}

function newMeasure(
  board: Board,
  problem: Problem,
  fresh: NonNullable<MoveAnswers['measure']>,
  done: ReadonlySet<string>,
): readonly BoardRecord[] {
  if (board.measures.has(fresh.id)) return [];
  const rank = rankBetween(board.lastMeasureRank, null);
  const measure: Measure = { ...fresh, kind: 'measure', rev: 1, rank, done: done.has(fresh.id) };
  const pair: Pair = {
    kind: 'pair',
    id: pairIdOf(problem.id, fresh.id),
    rev: 1,
    problemId: problem.id,
    measureId: fresh.id,
  };
  return [measure, pair];
}

/** The card goes; its measures stay, without it. */
export function decideDeleteProblem(board: Board, { id }: DeleteProblem): Decision {
  const problem = board.problems.get(id);
  if (!problem) return problemGone();
  const pairs = (board.measuresByProblem.get(id) ?? []).flatMap(
    (measureId) => board.pairs.get(pairIdOf(id, measureId)) ?? [],
  );
  return { type: 'change', change: { ...NO_CHANGE, removed: [...pairs, problem] } };
}
