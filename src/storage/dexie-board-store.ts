import { Dexie } from 'dexie';
import type { Board } from '../domain/board.ts';
import type {
  BoardStore,
  BoardSummary,
  CommitFailure,
  Committed,
  EntriesSince,
  Glance,
  StoreFailure,
  StoreNews,
  SetAside,
  StoredBoard,
  Successor,
  WholeBoard,
} from '../domain/board-store.ts';
import type { StampedCommand } from '../domain/command.ts';
import type { BoardId } from '../domain/id.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import type { Stage } from '../domain/stage.ts';
import type { Epoch, KeptCopy, Progress, Restored, Restoring } from '../domain/restoring.ts';
import { err, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { isBefore, lossBetween } from '../domain/watermark.ts';
import type { Held } from '../domain/watermark.ts';
import { restoreInTransaction } from './commit-restore.ts';
import { commitEachInTransaction, commitInTransaction } from './commit.ts';
import type { Outcome } from './commit.ts';
import { readCopy, removeCopy } from './copies.ts';
import { GuardedDatabase } from './guarded-database.ts';
import { KeptWatermark, NO_WITNESS } from './kept-watermark.ts';
import type { Witness } from './kept-watermark.ts';
import { refuseLost } from './lost-truth.ts';
import {
  readBoard,
  readEntriesAbout,
  readEntriesSince,
  readEntriesUpTo,
  readEpoch,
  readHeld,
  readSetAside,
} from './read-board.ts';
import { readGlance } from './read-glance.ts';
import { readProblemsIn, readSuccessors } from './read-other-years.ts';
import type { BoardDatabase } from './schema.ts';

/** Boards in IndexedDB. Keeps each board it has read, at its seq, so that a commit costs what it changes. */
export class DexieBoardStore implements BoardStore {
  readonly ground: GuardedDatabase;
  readonly #watermark: KeptWatermark;
  readonly #kept = new Map<BoardId, StoredBoard>();
  readonly #listeners = new Set<(news: StoreNews) => void>();

  constructor(name: string, witness: Witness = NO_WITNESS, factory: IDBFactory | undefined = globalThis.indexedDB) {
    this.#watermark = new KeptWatermark(witness);
    this.ground = new GuardedDatabase(name, factory, (failure) => this.#tell({ type: 'closed', failure }));
    Dexie.on('storagemutated', this.#hear);
  }

  /** Opens, and compares with the watermark; a database that is gone though it has held boards is not made anew (F14, F15, F18). */
  async open(): Promise<Result<null, StoreFailure>> {
    const watermark = this.#watermark.read();
    const isGone = watermark.size > 0 && (await this.ground.isGone());
    const opened = isGone ? ok(null) : await this.ground.open();
    if (!opened.ok) return opened;
    const held = isGone ? ok(NOTHING) : await this.ground.attempt(readHeld);
    if (!held.ok) return held;
    const loss = lossBetween(watermark, held.value);
    if (loss) return err({ code: 'missing', detail: JSON.stringify(loss), loss });
    this.#watermark.raise(held.value.boards);
    return ok(null);
  }

  async acceptLoss(): Promise<Result<null, StoreFailure>> {
    const held = await this.ground.attempt(readHeld);
    if (!held.ok) return held;
    this.#watermark.set(held.value.boards);
    return ok(null);
  }

  list(): Promise<Result<readonly BoardSummary[], StoreFailure>> {
    return this.ground.attempt(async ({ heads }) =>
      (await heads.toArray()).map(({ seq: _seq, ...summary }) => summary),
    );
  }

  async load(boardId: BoardId): Promise<Result<StoredBoard, StoreFailure>> {
    const kept = this.#kept.get(boardId);
    const read = await this.ground.attempt(async (db) => {
      const stored = await readStored(db, boardId);
      refuseLost(kept, stored);
      return stored;
    });
    if (!read.ok) return read;
    const { board, seq, epoch } = read.value;
    if (!board) return err({ code: kept ? 'replaced' : 'no-such-board', detail: boardId });
    const stored = { board, seq, epoch };
    this.#keep(boardId, stored);
    return ok(stored);
  }

  glance(boardId: BoardId): Promise<Result<Glance | null, StoreFailure>> {
    return this.ground.attempt((db) => db.transaction('r', db.boardTables(), async () => readGlance(db, boardId)));
  }

  async commit(stamped: StampedCommand): Promise<Result<Committed, CommitFailure>> {
    const { boardId } = stamped;
    const done = await this.ground.attempt((db) =>
      db.transaction('rw', db.boardTables(), async () => commitInTransaction(db, stamped, this.#kept.get(boardId))),
    );
    if (!done.ok) return err({ type: 'failure', failure: done.error });
    const outcome = done.value;
    if (outcome.type !== 'committed') return err(outcome);
    // Only now is it true: a transaction that failed leaves what is kept as it was (F08).
    this.#keep(boardId, outcome.now);
    this.#remember(outcome.now);
    return ok({ entry: outcome.entry, epoch: outcome.now.epoch });
  }

  async commitTogether(commands: readonly StampedCommand[]): Promise<Result<null, CommitFailure>> {
    let stopped: Exclude<Outcome, { type: 'committed' }> | null = null;
    let made: StoredBoard | null = null;
    const done = await this.ground.attempt((db) =>
      db.transaction('rw', db.boardTables(), async (transaction) => {
        const outcome = await commitEachInTransaction(db, commands);
        if (outcome?.type === 'committed') made = outcome.now;
        if (outcome === null || outcome.type === 'committed') return;
        stopped = outcome;
        transaction.abort();
      }),
    );
    if (stopped) return err(stopped);
    if (!done.ok) return err({ type: 'failure', failure: done.error });
    if (made) this.#remember(made);
    return ok(null);
  }

  entriesSince(boardId: BoardId, seq: number): Promise<Result<EntriesSince, StoreFailure>> {
    return this.ground.attempt((db) =>
      db.transaction('r', [db.ledger, db.marks], async () => ({
        epoch: await readEpoch(db),
        entries: await readEntriesSince(db, boardId, seq),
      })),
    );
  }

  entriesUpTo(boardId: BoardId, seq: number, limit: number): Promise<Result<readonly LedgerEntry[], StoreFailure>> {
    return this.ground.attempt((db) => readEntriesUpTo(db, boardId, seq, limit));
  }

  entriesAbout(boardId: BoardId, subjects: readonly string[]): Promise<Result<readonly LedgerEntry[], StoreFailure>> {
    return this.ground.attempt((db) => readEntriesAbout(db, boardId, subjects));
  }

  successorsOf(boardId: BoardId): Promise<Result<readonly Successor[], StoreFailure>> {
    return this.ground.attempt((db) => readSuccessors(db, boardId));
  }

  problemsIn(
    boardId: BoardId,
    stage: Stage,
    after: string | null,
    limit: number,
  ): Promise<Result<readonly Problem[], StoreFailure>> {
    return this.ground.attempt((db) => readProblemsIn(db, boardId, stage, after, limit));
  }

  readEverything(): Promise<Result<readonly WholeBoard[], StoreFailure>> {
    return this.ground.attempt((db) =>
      db.transaction('r', db.boardTables(), async () => {
        const whole: WholeBoard[] = [];
        for (const { id, seq } of await db.heads.toArray())
          whole.push({ board: await readBoard(db, id), seq, ledger: await readEntriesSince(db, id, 0) });
        return whole;
      }),
    );
  }

  async restore(
    boards: readonly WholeBoard[],
    how: Restoring,
    tell: Progress = () => undefined,
  ): Promise<Result<Restored, StoreFailure>> {
    const restored = await this.ground.attempt((db) =>
      db.transaction('rw', db.restoreTables(), async () => restoreInTransaction(db, boards, how, tell)),
    );
    if (restored.ok) await this.#settle(new Set(restored.value.boardIds), how);
    return restored;
  }

  listCopies(): Promise<Result<readonly KeptCopy[], StoreFailure>> {
    return this.ground.attempt(({ copies }) => copies.reverse().toArray());
  }

  readCopy(epoch: Epoch): Promise<Result<readonly WholeBoard[], StoreFailure>> {
    return this.ground.attempt((db) => readCopy(db, epoch));
  }

  removeCopy(epoch: Epoch): Promise<Result<null, StoreFailure>> {
    return this.ground.attempt((db) => removeCopy(db, epoch));
  }

  listSetAside(): Promise<Result<readonly SetAside[], StoreFailure>> {
    return this.ground.attempt(readSetAside);
  }

  follow(listener: (news: StoreNews) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    Dexie.on.storagemutated.unsubscribe(this.#hear);
    this.ground.close();
  }

  /** Answers may overtake one another: the later truth stays. */
  #keep(boardId: BoardId, stored: StoredBoard): void {
    const kept = this.#kept.get(boardId);
    if (!kept || !isBefore(stored, kept)) this.#kept.set(boardId, stored);
  }

  #remember({ board, seq, epoch }: StoredBoard): void {
    this.#watermark.raise(new Map([[board.id, { epoch, seq, name: board.about?.name ?? '' }]]));
  }

  /** What a person restored is the truth, though it may stand lower than what was lost; a replacement settles all boards. */
  async #settle(restored: ReadonlySet<BoardId>, how: Restoring): Promise<void> {
    const held = await this.ground.attempt(readHeld);
    if (!held.ok) return;
    const others = how.type === 'add-missing' ? this.#watermark.read() : [];
    this.#watermark.set(new Map([...others, ...[...held.value.boards].filter(([id]) => restored.has(id))]));
  }

  /** Parts are named 'idb://DATABASE/TABLE/INDEX'; 'all' when a page that was put aside comes back. */
  readonly #hear = (parts: Readonly<Record<string, unknown>>): void => {
    const told = ['ledger', 'copies'].map((table) => `idb://${this.ground.name}/${table}/`);
    if (Object.keys(parts).some((part) => part === 'all' || told.some((table) => part.startsWith(table))))
      this.#tell({ type: 'committed', boardId: null });
  };

  #tell(news: StoreNews): void {
    for (const listener of this.#listeners) listener(news);
  }
}

const NOTHING: Held = { epoch: 0, boards: new Map() };

/** The board and where it stands; null for a board that is not here. */
const readStored = (
  db: BoardDatabase,
  boardId: BoardId,
): PromiseLike<{ readonly board: Board | null; readonly seq: number; readonly epoch: Epoch }> =>
  db.transaction('r', db.boardTables(), async () => {
    const epoch = await readEpoch(db);
    const head = await db.heads.get(boardId);
    return { board: head ? await readBoard(db, boardId) : null, seq: head?.seq ?? 0, epoch };
  });
