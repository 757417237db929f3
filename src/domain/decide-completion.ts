import type { Board } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { CorrectCompletion } from './command.ts';
import { isDay } from './day.ts';
import type { Day } from './day.ts';
import type { DecideContext, Decision } from './decide.ts';
import { problemGone } from './decide-problem.ts';
import { refuse } from './rules.ts';

/** The day a closed card was done, as a person knows it; never a day to come. */
export function decideCorrectCompletion(
  board: Board,
  { id, from, to }: CorrectCompletion,
  { today }: DecideContext,
): Decision {
  const problem = board.problems.get(id);
  if (!problem) return problemGone();
  if (problem.completedOn === to) return { type: 'change', change: NO_CHANGE };
  if (problem.stage !== 'completed' || problem.completedOn !== from)
    return refuse('changed-meanwhile', '这张卡片的完成情况刚才已在另一个窗口改过，请看过之后再改。');
  if (!isPastDay(to, today)) return refuse('no-such-day', '完成日期要是今天或以前的一天。');
  return { type: 'change', change: { ...NO_CHANGE, updated: [[problem, { ...problem, completedOn: to }]] } };
}

export const isPastDay = (day: Day, today: Day): boolean => isDay(day) && day <= today;
