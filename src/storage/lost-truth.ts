import { isBefore } from '../domain/watermark.ts';
import type { Reached } from '../domain/watermark.ts';
import { GroundLost } from './name-failure.ts';

/** A ledger only grows: one that ends before what this window has seen was lost, and is never taken for the truth (M8, M9). */
export function refuseLost(kept: Reached | undefined, now: Reached): void {
  if (kept && isBefore(now, kept))
    throw new GroundLost({
      code: 'vanished',
      detail: `ledger at ${now.epoch}/${now.seq}, was at ${kept.epoch}/${kept.seq}`,
    });
}
