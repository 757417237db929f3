import { Dexie } from 'dexie';
import type { BoardStore, BoardSummary, CommitFailure, Committed, StoreFailure, StoreNews, StoredBoard, WholeBoard } from '../domain/board-store.ts';
import type { StampedCommand } from '../domain/command.ts';
import type { BoardId } from '../domain/id.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import { err, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { commitInTransaction } from './commit.ts';
import { nameFailure } from './name-failure.ts';
import { openDatabase } from './open-database.ts';
import { readBoard, readEntriesSince, readEntriesUpTo } from './read-board.ts';
import { BoardDatabase } from './schema.ts';

/** Boards in IndexedDB. Keeps each board it has read, at its seq, so that a commit costs what it changes. */
export class DexieBoardStore implements BoardStore {
  readonly database: BoardDatabase;
  readonly #kept = new Map<BoardId, StoredBoard>();
  readonly #listeners = new Set<(news: StoreNews) => void>();
  #closed: StoreFailure | null = null;

  constructor(name: string) {
    this.database = new BoardDatabase(name);
    Dexie.on('storagemutated', this.#hear);
  }

  async open(): Promise<Result<null, StoreFailure>> {
    if (this.#closed) return err(this.#closed);
    return openDatabase(this.database, (failure) => this.#shut(failure));
  }

  list(): Promise<Result<readonly BoardSummary[], StoreFailure>> {
    return this.#attempt(async () => (await this.database.heads.toArray()).map(({ seq: _, ...summary }) => summary));
  }

  async load(boardId: BoardId): Promise<Result<StoredBoard, StoreFailure>> {
    const read = await this.#attempt(() => this.#readWhole(boardId));
    if (!read.ok) return read;
    if (!read.value) return err({ code: 'no-such-board', detail: boardId });
    this.#kept.set(boardId, read.value);
    return ok(read.value);
  }

  async commit(stamped: StampedCommand): Promise<Result<Committed, CommitFailure>> {
    const { database } = this;
    const done = await this.#attempt(() =>
      database.transaction('rw', database.boardTables(), async () => commitInTransaction(database, stamped, this.#kept.get(stamped.boardId))),
    );
    if (!done.ok) return err({ type: 'failure', failure: done.error });
    const outcome = done.value;
    if (outcome.type !== 'committed') return err(outcome);
    // Only now is it true: a transaction that failed leaves what is kept as it was.
    if (outcome.now.seq > (this.#kept.get(stamped.boardId)?.seq ?? 0)) this.#kept.set(stamped.boardId, outcome.now);
    return ok({ entry: outcome.entry });
  }

  entriesSince(boardId: BoardId, seq: number): Promise<Result<readonly LedgerEntry[], StoreFailure>> {
    return this.#attempt(() => readEntriesSince(this.database, boardId, seq));
  }

  entriesUpTo(boardId: BoardId, seq: number, limit: number): Promise<Result<readonly LedgerEntry[], StoreFailure>> {
    return this.#attempt(() => readEntriesUpTo(this.database, boardId, seq, limit));
  }

  readEverything(): Promise<Result<readonly WholeBoard[], StoreFailure>> {
    const { database } = this;
    return this.#attempt(() =>
      database.transaction('r', database.boardTables(), async () => {
        const whole: WholeBoard[] = [];
        for (const { id, seq } of await database.heads.toArray())
          whole.push({ board: await readBoard(database, id), seq, ledger: await readEntriesSince(database, id, 0) });
        return whole;
      }),
    );
  }

  follow(listener: (news: StoreNews) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    Dexie.on.storagemutated.unsubscribe(this.#hear);
    this.database.close();
  }

  /** Runs a database action; once the store is shut nothing is tried any more (F17, F22). */
  async #attempt<T>(action: () => PromiseLike<T>): Promise<Result<T, StoreFailure>> {
    if (this.#closed) return err(this.#closed);
    try {
      return ok(await action());
    } catch (error) {
      return err(this.#closed ?? nameFailure(error));
    }
  }

  #readWhole(boardId: BoardId): PromiseLike<StoredBoard | null> {
    const { database } = this;
    return database.transaction('r', database.boardTables(), async () => {
      const head = await database.heads.get(boardId);
      return head ? { board: await readBoard(database, boardId), seq: head.seq } : null;
    });
  }

  /** Closes for good: Dexie would reopen by itself and write an old shape into a new schema (M7), or into an emptied one (M8). */
  #shut(failure: StoreFailure): void {
    if (this.#closed) return;
    this.#closed = failure;
    this.database.close({ disableAutoOpen: true });
    this.#tell({ type: 'closed', failure });
  }

  readonly #hear = (parts: Record<string, unknown>): void => {
    const mine = `idb://${this.database.name}/ledger`;
    if (Object.keys(parts).some((part) => part.startsWith(mine))) this.#tell({ type: 'committed', boardId: null });
  };

  #tell(news: StoreNews): void {
    for (const listener of this.#listeners) listener(news);
  }
}
