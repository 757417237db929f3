import type { Cutting } from './cutting.ts';

/** A cutting with what it was before, and what was taken back. Cuttings share what they have in common: each costs little. */
export interface CuttingHistory {
  readonly past: readonly Cutting[];
  readonly present: Cutting;
  readonly future: readonly Cutting[];
}

const CAP = 200;

export const historyOf = (present: Cutting): CuttingHistory => ({ past: [], present, future: [] });

/** The same cutting again is no step. */
export function stepTo(history: CuttingHistory, next: Cutting): CuttingHistory {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-CAP), present: next, future: [] };
}

export function stepBack(history: CuttingHistory): CuttingHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function stepForward(history: CuttingHistory): CuttingHistory {
  const [after, ...future] = history.future;
  if (!after) return history;
  return { past: [...history.past, history.present].slice(-CAP), present: after, future };
}
