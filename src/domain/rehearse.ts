import type { Board } from './board.ts';
import { applyChange } from './change.ts';
import type { StampedCommand } from './command.ts';
import { decide } from './decide.ts';
import type { CommandId } from './id.ts';
import type { LedgerEntry } from './ledger.ts';

/** What the screen stands on: committed truth, and what is needed to decide on top of it. */
export interface Rehearsal {
  readonly board: Board;
  readonly pending: readonly StampedCommand[];
  readonly isCommitted: (id: CommandId) => boolean;
  readonly entry: (seq: number) => LedgerEntry | undefined;
}

/**
 * What the screen shows: the committed board with every pending command decided on top of it, in order.
 * A command already committed is skipped; one that is now refused or asked about is passed over (its own answer tells the person).
 */
export function rehearse({ board, pending, isCommitted, entry }: Rehearsal): Board {
  return pending.reduce((shown, stamped) => {
    if (isCommitted(stamped.commandId)) return shown;
    const decision = decide(shown, stamped.command, { ...stamped, entry });
    return decision.type === 'change' ? applyChange(decision.change, shown) : shown;
  }, board);
}
