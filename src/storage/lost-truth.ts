import type { StoredBoard } from '../domain/board-store.ts';
import { GroundLost } from './name-failure.ts';

/** A ledger only grows: one that ends before what this window has seen was lost, and is never taken for the truth (M8, M9). */
export function refuseLost(kept: StoredBoard | undefined, seq: number): void {
  if (kept && seq < kept.seq)
    throw new GroundLost({ code: 'vanished', detail: `ledger at ${seq}, was at ${kept.seq}` });
}
