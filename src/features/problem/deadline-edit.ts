import type { DeadlineOf } from '../../domain/command.ts';
import type { Deadline } from '../../domain/deadline.ts';
import type { Perform } from '../../queries/perform.ts';

/** A time limit's three commands: adjusted with a reason, its reading set right; writing it is the field's own edit. */
export const deadlineEdit = (of: DeadlineOf, deadline: Deadline | null, perform: Perform, newId: () => string) => ({
  deadline,
  onAdjust: (from: string, to: string, reason: string) =>
    perform({ type: 'adjust-deadline', of, id: newId(), from, to, reason }),
  onCorrect: (to: Deadline | null): void => void perform({ type: 'correct-deadline', of, from: deadline, to }),
});
