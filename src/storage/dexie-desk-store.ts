import type { DeskStore, StoreFailure } from '../domain/board-store.ts';
import type { Result } from '../domain/result.ts';
import type { DexieBoardStore } from './dexie-board-store.ts';
import type { GuardedDatabase } from './guarded-database.ts';

/** Work in hand, in a table beside the boards and in no ledger; behind the same guard as the boards (F17, F22). */
export class DexieDeskStore implements DeskStore {
  readonly #ground: GuardedDatabase;

  constructor({ ground }: DexieBoardStore) {
    this.#ground = ground;
  }

  read(key: string): Promise<Result<unknown, StoreFailure>> {
    return this.#ground.attempt(({ desk }) => desk.get(key));
  }

  write(key: string, value: unknown): Promise<Result<null, StoreFailure>> {
    return this.#ground.attempt(async ({ desk }) => {
      await desk.put(value, key);
      return null;
    });
  }

  remove(key: string): Promise<Result<null, StoreFailure>> {
    return this.#ground.attempt(async ({ desk }) => {
      await desk.delete(key);
      return null;
    });
  }
}
