import type { Board } from './board.ts';
import { measuresOf } from './board.ts';
import type { MoveAnswers } from './command.ts';
import type { Problem } from './problem.ts';
import { isForward, stageToChinese } from './stage.ts';
import type { Stage } from './stage.ts';

/** What may be missing before a problem moves on. */
export type Rule = 'has-measure' | 'has-owner' | 'has-deadline' | 'measures-done';

/** A command that cannot be done. `says` is a Chinese sentence that names the present state. */
export interface Refusal {
  readonly type: 'refusal';
  readonly rule: RefusalRule;
  readonly says: string;
}

export type RefusalRule =
  | 'gone'
  | 'exists'
  | 'moved-meanwhile'
  | 'changed-meanwhile'
  | 'changed-since'
  | 'empty-text'
  | 'nothing-to-undo'
  | 'no-board';

/** Something missing: the person may fill it in or waive it, and the command goes again with the answers. */
export interface Ask {
  readonly rule: Rule;
  readonly says: string;
  readonly field: 'measure' | 'owner' | 'deadlineText' | 'doneMeasures';
}

export const refuse = (rule: RefusalRule, says: string): Refusal => ({ type: 'refusal', rule, says });

/** What a card lacks: the badges it shows. */
export type Gap = 'no-measure' | 'no-owner' | 'no-deadline' | 'no-category';

export const GAP_LABELS: Readonly<Record<Gap, string>> = {
  'no-measure': '无措施',
  'no-owner': '无责任人',
  'no-deadline': '无时限',
  'no-category': '无类别',
};

export function gapsOf(board: Board, problem: Problem): readonly Gap[] {
  const gaps: Gap[] = [];
  if (!problem.categoryId) gaps.push('no-category');
  if (!board.measuresByProblem.has(problem.id)) gaps.push('no-measure');
  if (!problem.owner.trim()) gaps.push('no-owner');
  if (!problem.deadlineText.trim()) gaps.push('no-deadline');
  return gaps;
}

/** May this problem move to that stage? What is missing and neither answered nor waived; empty = it may. */
export function asksOfMove(
  board: Board,
  problem: Problem,
  to: Stage,
  answers: MoveAnswers | undefined,
): readonly Ask[] {
  if (!isForward(problem.stage, to)) return [];
  const waived = answers?.waived ?? [];
  return missingForMove(board, problem, to, answers).filter((ask) => !waived.includes(ask.rule));
}

function missingForMove(board: Board, problem: Problem, to: Stage, answers: MoveAnswers | undefined): readonly Ask[] {
  const asks: Ask[] = [];
  const measures = measuresOf(board, problem.id);
  if (measures.length === 0 && !answers?.measure?.text.trim())
    asks.push({ rule: 'has-measure', field: 'measure', says: '还没有整改措施' });
  if (!problem.owner.trim() && !answers?.owner?.trim())
    asks.push({ rule: 'has-owner', field: 'owner', says: '还没有责任人' });
  if (!problem.deadlineText.trim() && !answers?.deadlineText?.trim())
    asks.push({ rule: 'has-deadline', field: 'deadlineText', says: '还没有整改时限' });
  if (to !== 'completed') return asks;
  const open = measures.filter((measure) => !measure.done && !answers?.doneMeasures?.includes(measure.id));
  const news = answers?.measure && !answers.doneMeasures?.includes(answers.measure.id) ? 1 : 0;
  if (open.length + news > 0)
    asks.push({ rule: 'measures-done', field: 'doneMeasures', says: `还有 ${open.length + news} 条措施未落实` });
  return asks;
}

export const sayMovedMeanwhile = (label: string, stage: Stage): string =>
  `“${label}”刚才已在另一个窗口移到“${stageToChinese(stage)}”。看板已显示它现在的位置，需要时请再移动一次。`;
