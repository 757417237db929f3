import type { BoardCounts } from './board-counts.ts';
import type { BoardId } from './id.ts';

/**
 * How often everything in one store was replaced. (epoch, seq) of a board only grows: a lower one was lost, a higher epoch is
 * another history, in which the same seq may be another entry.
 */
export type Epoch = number;

/** How boards come in: in the place of everything here, or only those whose id is not here. */
export type Restoring =
  | { readonly type: 'replace-all'; readonly at: number; readonly by: string }
  | { readonly type: 'add-missing' };

export interface Restored {
  /** The boards that came in. */
  readonly boardIds: readonly BoardId[];
  /** What was kept of what was here; null where nothing was replaced. */
  readonly copy: KeptCopy | null;
}

/** What was here before a replacement, kept beside the boards. */
export interface KeptCopy {
  /** The epoch that ended: the copy's name. */
  readonly epoch: Epoch;
  /** When it was replaced, epoch milliseconds, and by whom. */
  readonly at: number;
  readonly by: string;
  readonly counts: BoardCounts;
}

/** Older copies go when another is made. */
export const MOST_COPIES = 3;

/** Told while rows are written: how many of how many. */
export type Progress = (written: number, total: number) => void;
