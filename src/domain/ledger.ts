import type { Change } from './change.ts';
import type { Command } from './command.ts';
import type { Day } from './day.ts';
import type { CommandId, WindowId } from './id.ts';

/** One line of a board's history: append-only, numbered from 1 without gaps, written in the same transaction as its change. */
export interface LedgerEntry {
  readonly seq: number;
  /** Epoch milliseconds by the keeper's clock; order follows seq, never the clock (F29). */
  readonly at: number;
  readonly today: Day;
  readonly actor: string;
  readonly origin: WindowId;
  readonly commandId: CommandId;
  readonly command: Command;
  readonly change: Change;
}
