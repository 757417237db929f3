import { settingsOf } from './board-settings.ts';
import type { Board } from './board.ts';
import { deadlineTextToDeadline } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import type { Day } from './day.ts';
import type { DeadlineContext } from './deadline-bearings.ts';
import { isWorkday } from './workday.ts';
import type { DecideContext, Decision } from './decide.ts';

/** What carries a time limit: as written, and as read. */
interface Timed {
  readonly deadlineText: string;
  readonly deadline?: Deadline | null;
}

/** A time limit is read once, when it is typed: from the board's meeting day, or else from the day of typing. */
export const readDeadline = (
  board: Board,
  { deadlineText, deadline }: Timed,
  { today }: Pick<DecideContext, 'today'>,
): Deadline | null => deadline ?? deadlineTextToDeadline(deadlineText, writtenWhen(board, today));

/** … for a text that is being written. */
export const deadlineReader =
  (board: Board, today: Day) =>
  (deadlineText: string): Deadline | null =>
    readDeadline(board, { deadlineText }, { today });

/** What a time limit written today is read against. */
function writtenWhen(board: Board, today: Day): DeadlineContext {
  const settings = settingsOf(board);
  return { writtenOn: today, meetingDay: settings.meetingDay, isWorkday: (day) => isWorkday(day, settings) };
}

/** The decision with every time limit it writes anew also read anew. */
export function withReadDeadline(board: Board, decision: Decision, context: DecideContext): Decision {
  if (decision.type !== 'change') return decision;
  const updated = decision.change.updated.map(([from, to]) => {
    if ((from.kind !== 'problem' && from.kind !== 'measure') || from.kind !== to.kind) return [from, to] as const;
    if (from.deadlineText === to.deadlineText) return [from, to] as const;
    const deadline = readDeadline(board, { deadlineText: to.deadlineText }, context);
    return [from, { ...to, deadline }] as const;
  });
  return { type: 'change', change: { ...decision.change, updated } };
}
