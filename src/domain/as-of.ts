import type { Day } from './day.ts';
import type { LedgerEntry } from './ledger.ts';

/**
 * The seq after which the board stood at the end of that day; 0 where nothing was done yet. `entries` is the ledger from its
 * first on. By the ledger's order: a clock that was once wrong moves nothing but its own day (F29).
 */
export const seqAtEndOf = (entries: readonly LedgerEntry[], day: Day): number =>
  entries.reduce((last, { seq, today }) => (today <= day ? seq : last), 0);
