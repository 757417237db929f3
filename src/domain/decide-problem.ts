import type { Board } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { AddProblem, DeleteProblem, EditProblem, SetCategory } from './command.ts';
import { readDeadline, withReadDeadline } from './deadline-reading.ts';
import type { DecideContext, Decision } from './decide.ts';
import { editText } from './edit-text.ts';
import { pairIdOf } from './measure.ts';
import { placeIn } from './placing.ts';
import { PROBLEM_FIELD_LABELS } from './problem.ts';
import { refuse } from './rules.ts';
import type { Refusal } from './rules.ts';

export const problemGone = (): Refusal => refuse('gone', '这张卡片已被删除（可按 Ctrl+Z 或在“最近更改”里找回）。');

export function decideAddProblem(board: Board, { problem, after }: AddProblem, context: DecideContext): Decision {
  if (board.problems.has(problem.id)) return refuse('exists', '这张卡片已经在看板上了。');
  if (!problem.title.trim()) return refuse('empty-text', '请写下问题，再按回车。');
  if (problem.categoryId !== null && !board.categories.has(problem.categoryId))
    return refuse('gone', '所选的类别已不在这块看板上。');
  const { rank, respaced } = placeIn(board, problem.stage, after, problem.id);
  return {
    type: 'change',
    change: {
      ...NO_CHANGE,
      added: [{ ...problem, deadline: readDeadline(board, problem, context), kind: 'problem', rev: 1, rank }],
      updated: respaced,
    },
  };
}

export function decideEditProblem(board: Board, { id, edits }: EditProblem, context: DecideContext): Decision {
  const problem = board.problems.get(id);
  if (!problem) return problemGone();
  const decision = editText(problem, edits, { labels: PROBLEM_FIELD_LABELS, compulsory: ['title'] });
  return withReadDeadline(board, decision, context);
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

/** The card goes; its measures stay, without it. */
export function decideDeleteProblem(board: Board, { id }: DeleteProblem): Decision {
  const problem = board.problems.get(id);
  if (!problem) return problemGone();
  const pairs = (board.measuresByProblem.get(id) ?? []).flatMap(
    (measureId) => board.pairs.get(pairIdOf(id, measureId)) ?? [],
  );
  return { type: 'change', change: { ...NO_CHANGE, removed: [...pairs, problem] } };
}
