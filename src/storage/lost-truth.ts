import type { StoredBoard } from '../domain/board-store.ts';
import { GroundLost } from './name-failure.ts';

type Standing = Pick<StoredBoard, 'epoch' | 'seq'>;

/** Does one stand before the other in a board's history? A replacement begins an epoch, and with it another history. */
export const isBefore = (one: Standing, other: Standing): boolean =>
  one.epoch < other.epoch || (one.epoch === other.epoch && one.seq < other.seq);

/** A ledger only grows: one that ends before what this window has seen was lost, and is never taken for the truth (M8, M9). */
export function refuseLost(kept: StoredBoard | undefined, now: Standing): void {
  if (kept && isBefore(now, kept))
    throw new GroundLost({
      code: 'vanished',
      detail: `ledger at ${now.epoch}/${now.seq}, was at ${kept.epoch}/${kept.seq}`,
    });
}
