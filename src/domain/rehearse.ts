import type { Board } from './board.ts';
import { applyChange } from './change.ts';
import type { Change } from './change.ts';
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
export const rehearse = (rehearsal: Rehearsal): Board => rehearsed(rehearsal).board;

/** What the pending commands come to, one after the other. */
export const rehearsedChanges = (rehearsal: Rehearsal): readonly Change[] => rehearsed(rehearsal).changes;

function rehearsed({ board, pending, isCommitted, entry }: Rehearsal) {
  const changes: Change[] = [];
  let shown = board;
  for (const stamped of pending) {
    if (isCommitted(stamped.commandId)) continue;
    const decision = decide(shown, stamped.command, { ...stamped, entry, dossier: null });
    if (decision.type !== 'change') continue;
    changes.push(decision.change);
    shown = applyChange(decision.change, shown);
  }
  return { board: shown, changes };
}
