import { createContext, useContext } from 'react';
import type { BoardStore, DeskStore, StoredBoard } from '../domain/board-store.ts';
import type { Day } from '../domain/day.ts';
import type { WindowId } from '../domain/id.ts';
import type { Spelling } from '../domain/search-word.ts';

/** What the program stands on; made once in main, given to every hook. Tests give a ground of memory. */
export interface Ground {
  readonly store: BoardStore;
  readonly desk: DeskStore;
  /** This window; survives its reload. */
  readonly origin: WindowId;
  readonly newId: () => string;
  /** Epoch milliseconds, and the local civil day. */
  readonly now: () => number;
  readonly today: () => Day;
  /** The keeper's name; '' where not given. */
  readonly actor: () => string;
  /** What this browser remembers, outside the database, of exporting everything. Epoch milliseconds. */
  readonly exported: {
    readonly last: () => number | null;
    readonly remember: (at: number) => void;
    /** When the program was first used in this browser. */
    readonly firstUse: number;
  };
  /** How Chinese is typed, from the dictionary. */
  readonly readSpelling: () => Promise<Spelling>;
  /** The seq a board stood at when this window first opened it in this epoch; remembered over a reload. */
  readonly openedAt: (boardId: string, now: Pick<StoredBoard, 'seq' | 'epoch'>) => number;
}

/** Given by GroundProvider. */
export const GroundContext = createContext<Ground | null>(null);

export function useGround(): Ground {
  const ground = useContext(GroundContext);
  if (!ground) throw new Error('no Ground above this component');
  return ground;
}
