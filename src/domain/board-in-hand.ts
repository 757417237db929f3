import { recordsOf } from './board.ts';
import type { Board } from './board.ts';
import type { WholeBoard } from './board-store.ts';
import type { LedgerEntry } from './ledger.ts';

/** A board a window still holds when its store is gone (F17). */
export interface BoardInHand {
  readonly board: Board;
  readonly seq: number;
  /** The last entries up to `seq`, oldest first. */
  readonly tail: readonly LedgerEntry[];
}

/** Who saves it, and when. */
export type Saving = Pick<LedgerEntry, 'at' | 'today' | 'actor' | 'origin' | 'commandId'>;

/**
 * The board as a backup can hold it. Where the first entries are not in hand, one entry that makes the board as it is takes the
 * place of its history. Law: the ledger replayed is the board.
 */
export function boardInHandToWhole({ board, seq, tail }: BoardInHand, saving: Saving): WholeBoard {
  if (tail.length === seq) return { board, seq, ledger: tail };
  const { name = '', year = 0, unit = '' } = board.about ?? {};
  const entry: LedgerEntry = {
    ...saving,
    seq: 1,
    command: { type: 'create-board', name, year, unit, categories: [] },
    change: { added: recordsOf(board), updated: [], removed: [] },
  };
  return { board, seq: 1, ledger: [entry] };
}
