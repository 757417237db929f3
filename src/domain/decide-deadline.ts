import type { Board } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { AdjustDeadline, CorrectDeadline, DeadlineOf } from './command.ts';
import type { Deadline } from './deadline.ts';
import { readDeadline } from './deadline-reading.ts';
import type { DecideContext, Decision } from './decide.ts';
import type { Adjustment } from './dossier.ts';
import type { Measure } from './measure.ts';
import type { Problem } from './problem.ts';
import { refuse } from './rules.ts';

const find = (board: Board, { kind, id }: DeadlineOf): Problem | Measure | undefined =>
  kind === 'problem' ? board.problems.get(id) : board.measures.get(id);

/** The reading set right by hand; the text stays as it is written. */
export function decideCorrectDeadline(board: Board, { of, from, to }: CorrectDeadline): Decision {
  const record = find(board, of);
  if (!record) return refuse('gone', '它已被删除，时限没有改。');
  if (isSame(record.deadline, to)) return { type: 'change', change: NO_CHANGE };
  if (!isSame(record.deadline, from))
    return refuse('changed-meanwhile', '这个时限刚才已在另一个窗口改过，请看过之后再改。');
  return { type: 'change', change: { ...NO_CHANGE, updated: [[record, { ...record, deadline: to }]] } };
}

/** 时限调整: the text changes, and old → new is kept with the reason. */
export function decideAdjustDeadline(board: Board, command: AdjustDeadline, context: DecideContext): Decision {
  const { of, id, from, to, reason } = command;
  const record = find(board, of);
  if (!record) return refuse('gone', '它已被删除，时限没有改。');
  if (record.deadlineText === to) return { type: 'change', change: NO_CHANGE };
  if (record.deadlineText !== from)
    return refuse(
      'changed-meanwhile',
      `“整改时限”刚才已在另一个窗口改成“${record.deadlineText || '空'}”。您写的内容还在，请看过之后再改。`,
    );
  if (!reason.trim()) return refuse('empty-text', '时限调整要写明原因。');
  const adjustment: Adjustment = {
    kind: 'adjustment',
    id,
    rev: 1,
    subjectId: of.id,
    from,
    to,
    reason: reason.trim(),
    on: context.today,
    by: context.actor,
  };
  const deadline = readDeadline(board, { deadlineText: to }, context);
  return {
    type: 'change',
    change: { ...NO_CHANGE, added: [adjustment], updated: [[record, { ...record, deadlineText: to, deadline }]] },
  };
}

const isSame = (a: Deadline | null, b: Deadline | null): boolean =>
  a?.kind === b?.kind && a?.date === b?.date && a?.thenLongTerm === b?.thenLongTerm;
