import 'fake-indexeddb/auto';
import type { BoardStore } from '../../src/domain/board-store.ts';
import { DexieBoardStore } from '../../src/storage/dexie-board-store.ts';
import { MemoryBoardStore, MemoryGround } from './memory-board-store.ts';

let databases = 0;

/** Every BoardStore there is: two windows over one new ground. */
export const GROUNDS: readonly (readonly [string, () => readonly [BoardStore, BoardStore]])[] = [
  [
    'memory',
    () => {
      const ground = new MemoryGround();
      return [new MemoryBoardStore(ground), new MemoryBoardStore(ground)];
    },
  ],
  [
    'Dexie',
    () => {
      databases += 1;
      return [new DexieBoardStore(`contract-${databases}`), new DexieBoardStore(`contract-${databases}`)];
    },
  ],
];
