import type { Board } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { DeleteSnapshot, TakeSnapshot } from './command.ts';
import type { DecideContext, Decision } from './decide.ts';
import { refuse } from './rules.ts';
import type { Snapshot } from './snapshot.ts';

export function decideTakeSnapshot(board: Board, { snapshot }: TakeSnapshot, context: DecideContext): Decision {
  if (board.snapshots.has(snapshot.id)) return refuse('exists', '这份快照已经有了。');
  if (!snapshot.name.trim()) return refuse('empty-text', '快照要有一个名称。');
  const { at, actor } = context;
  const taken: Snapshot = { ...snapshot, kind: 'snapshot', rev: 1, takenAt: at, takenBy: actor };
  return { type: 'change', change: { ...NO_CHANGE, added: [taken] } };
}

export function decideDeleteSnapshot(board: Board, { id }: DeleteSnapshot): Decision {
  const snapshot = board.snapshots.get(id);
  if (!snapshot) return refuse('gone', '这份快照已被删除。');
  return { type: 'change', change: { ...NO_CHANGE, removed: [snapshot] } };
}
