import type { DeskStore, StoreFailure } from '../domain/board-store.ts';
import { err, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import type { DexieBoardStore } from './dexie-board-store.ts';
import { nameFailure } from './name-failure.ts';

/** Work in hand, in a table beside the boards and in no ledger. */
export class DexieDeskStore implements DeskStore {
  readonly #boards: DexieBoardStore;

  constructor(boards: DexieBoardStore) {
    this.#boards = boards;
  }

  read(key: string): Promise<Result<unknown, StoreFailure>> {
    return attempt(() => this.#desk.get(key));
  }

  write(key: string, value: unknown): Promise<Result<null, StoreFailure>> {
    return attempt(async () => {
      await this.#desk.put(value, key);
      return null;
    });
  }

  remove(key: string): Promise<Result<null, StoreFailure>> {
    return attempt(async () => {
      await this.#desk.delete(key);
      return null;
    });
  }

  get #desk() {
    return this.#boards.database.desk;
  }
}

async function attempt<T>(action: () => PromiseLike<T>): Promise<Result<T, StoreFailure>> {
  try {
    return ok(await action());
  } catch (error) {
    return err(nameFailure(error));
  }
}
