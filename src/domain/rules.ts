import { settingsOf } from './board-settings.ts';
import type { Board } from './board.ts';
import { measuresOf } from './board.ts';
import type { MoveAnswers } from './command.ts';
import type { ProblemId } from './id.ts';
import type { Measure } from './measure.ts';
import type { Problem } from './problem.ts';
import { isForward, stageToChinese } from './stage.ts';
import type { Stage } from './stage.ts';

/** What may be missing before a problem moves on. */
export type Rule = (typeof RULES)[number];

export const RULES = [
  'has-measure',
  'has-owner',
  'has-deadline',
  'measures-done',
  'has-result',
  'is-accepted',
  'return-reason',
  'reopen-reason',
] as const;

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
  | 'no-such-day'
  | 'nothing-to-undo'
  | 'no-board';

/** Something missing: the person may fill it in or waive it, and the command goes again with the answers. */
export interface Ask {
  /** Whose: several cards may be moved together. */
  readonly problemId: ProblemId;
  readonly rule: Rule;
  readonly says: string;
  readonly field:
    | 'measure'
    | 'owner'
    | 'deadlineText'
    | 'doneMeasures'
    | 'result'
    | 'accepted'
    | 'reason'
    | 'reopening';
}

export const refuse = (rule: RefusalRule, says: string): Refusal => ({ type: 'refusal', rule, says });

/** What a card lacks: the badges it shows. */
export type Gap = (typeof GAPS)[number];

export const GAPS = ['no-measure', 'no-owner', 'no-deadline', 'no-category'] as const;

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

/**
 * May this problem move to that stage? What is missing and neither answered nor waived; empty = it may. On a board that is
 * kept by 必填 nothing can be waived.
 */
export function asksOfMove(
  board: Board,
  problem: Problem,
  to: Stage,
  answers: MoveAnswers | undefined,
): readonly Ask[] {
  const waived = settingsOf(board).gates === 'require' ? [] : (answers?.waived ?? []);
  return missingForMove(board, problem, to, answers)
    .filter(({ rule }) => !waived.includes(rule))
    .map((missing) => ({ ...missing, problemId: problem.id }));
}

type Missing = Omit<Ask, 'problemId'>;

function missingForMove(
  board: Board,
  problem: Problem,
  to: Stage,
  answers: MoveAnswers = NO_ANSWERS,
): readonly Missing[] {
  if (problem.stage === to) return [];
  if (!isForward(problem.stage, to)) return missingForReturn(problem, answers);
  if (to === 'completed' && isImmediate(problem))
    return [...missingMeasures(board, problem, answers), ...missingResult(problem, answers)];
  const plan = missingPlan(board, problem, answers);
  if (to !== 'completed') return plan;
  return [
    ...plan,
    ...missingMeasures(board, problem, answers),
    ...missingResult(problem, answers),
    ...missingAcceptance(problem, answers),
  ];
}

/** 立行立改 is closed by a short path: what was done, in one line. */
export const isImmediate = ({ deadline }: Pick<Problem, 'deadline'>): boolean => deadline?.kind === 'immediate';

function missingPlan(board: Board, problem: Problem, answers: MoveAnswers): readonly Missing[] {
  const asks: Missing[] = [];
  if (!board.measuresByProblem.has(problem.id) && !answers.measure?.text.trim() && takenUp(board, answers).length === 0)
    asks.push({ rule: 'has-measure', field: 'measure', says: '还没有整改措施' });
  if (!problem.owner.trim() && !answers.owner?.trim())
    asks.push({ rule: 'has-owner', field: 'owner', says: '还没有责任人' });
  if (!problem.deadlineText.trim() && !answers.deadlineText?.trim())
    asks.push({ rule: 'has-deadline', field: 'deadlineText', says: '还没有整改时限' });
  return asks;
}

function missingMeasures(board: Board, problem: Problem, answers: MoveAnswers): readonly Missing[] {
  const isAnswered = (id: string): boolean =>
    (answers.doneMeasures?.includes(id) ?? false) || !!answers.openReasons?.[id]?.trim();
  const served = new Set([...measuresOf(board, problem.id), ...takenUp(board, answers)]);
  const open = [...served].filter(({ id, done }) => !done && !isAnswered(id)).length;
  const fresh = answers.measure && !isAnswered(answers.measure.id) ? 1 : 0;
  return open + fresh === 0
    ? []
    : [{ rule: 'measures-done', field: 'doneMeasures', says: `还有 ${open + fresh} 条措施未落实` }];
}

/** Existing measures that the answers pair with the problem. */
export const takenUp = (board: Board, { pairWith = [] }: MoveAnswers): readonly Measure[] =>
  [...new Set(pairWith)].flatMap((id) => board.measures.get(id) ?? []);

const missingResult = (problem: Problem, answers: MoveAnswers): readonly Missing[] =>
  problem.result.trim() || answers.result?.trim()
    ? []
    : [{ rule: 'has-result', field: 'result', says: '还没有写整改成效' }];

function missingAcceptance(problem: Problem, answers: MoveAnswers): readonly Missing[] {
  const isAccepted = (field: 'acceptedBy' | 'acceptedOn'): boolean =>
    !!(problem[field].trim() || answers[field]?.trim());
  return isAccepted('acceptedBy') && isAccepted('acceptedOn')
    ? []
    : [{ rule: 'is-accepted', field: 'accepted', says: '还没有写明由谁验收、哪天验收' }];
}

/** Was anything ever said of its closing? A card that was put straight into 已完成 has no round to reopen. */
export const wasClosed = ({ stage, completedOn, result, acceptedBy, acceptedOn }: Problem): boolean =>
  stage === 'completed' && `${completedOn}${result}${acceptedBy}${acceptedOn}`.trim() !== '';

function missingForReturn(problem: Problem, answers: MoveAnswers): readonly Missing[] {
  if (problem.stage === 'completed' && !wasClosed(problem)) return [];
  if (problem.stage === 'completed')
    return answers.reopening === null || (answers.reopening && answers.reason?.text.trim())
      ? []
      : [{ rule: 'reopen-reason', field: 'reopening', says: '已经销号的问题重新整改，要写明原因' }];
  return answers.reason?.text.trim() ? [] : [{ rule: 'return-reason', field: 'reason', says: '退回要写明原因' }];
}

const NO_ANSWERS: MoveAnswers = { waived: [] };

export const sayMovedMeanwhile = (label: string, stage: Stage): string =>
  `“${label}”刚才已在另一个窗口移到“${stageToChinese(stage)}”。看板已显示它现在的位置，需要时请再移动一次。`;
