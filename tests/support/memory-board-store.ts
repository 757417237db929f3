import { emptyBoard } from '../../src/domain/board.ts';
import type {
  BoardStore,
  BoardSummary,
  CommitFailure,
  Committed,
  DeskStore,
  StoreFailure,
  StoreNews,
  StoredBoard,
  WholeBoard,
} from '../../src/domain/board-store.ts';
import { applyChange, isNoChange } from '../../src/domain/change.ts';
import type { StampedCommand } from '../../src/domain/command.ts';
import { decide } from '../../src/domain/decide.ts';
import type { LedgerEntry } from '../../src/domain/ledger.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';

/** What several windows share: the "disk". */
export class MemoryGround {
  readonly boards = new Map<string, { board: StoredBoard['board']; ledger: LedgerEntry[] }>();
  readonly listeners = new Set<(news: StoreNews) => void>();
  readonly desk = new Map<string, unknown>();
}

/** A BoardStore of memory, under the same contract as the one on disk; failures and pauses can be asked for. */
export class MemoryBoardStore implements BoardStore {
  readonly #ground: MemoryGround;
  readonly #failures: StoreFailure[] = [];
  #gate: Promise<void> = Promise.resolve();
  #open: () => void = () => undefined;

  constructor(ground = new MemoryGround()) {
    this.#ground = ground;
  }

  /** The next commit fails like this; called twice, the next two do. */
  failNext(failure: StoreFailure): void {
    this.#failures.push(failure);
  }

  /** Commits wait until `resume`. */
  pause(): void {
    this.#gate = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  resume(): void {
    this.#open();
  }

  async open(): Promise<Result<null, StoreFailure>> {
    return ok(null);
  }

  async list(): Promise<Result<readonly BoardSummary[], StoreFailure>> {
    return ok(
      [...this.#ground.boards].map(([id, { board, ledger }]) => ({
        id,
        name: board.about?.name ?? '',
        year: board.about?.year ?? 0,
        problems: board.problems.size,
        completed: board.problemsByStage.completed.length,
        archivedOn: board.about?.archivedOn ?? '',
        changedAt: ledger.at(-1)?.at ?? 0,
      })),
    );
  }

  async load(boardId: string): Promise<Result<StoredBoard, StoreFailure>> {
    const held = this.#ground.boards.get(boardId);
    return held ? ok({ board: held.board, seq: held.ledger.length }) : err({ code: 'no-such-board', detail: boardId });
  }

  async commit(stamped: StampedCommand): Promise<Result<Committed, CommitFailure>> {
    await this.#gate;
    const failure = this.#failures.shift();
    if (failure) return err({ type: 'failure', failure });
    const { boardId, command, commandId } = stamped;
    const held = this.#ground.boards.get(boardId) ?? { board: emptyBoard(boardId), ledger: [] };
    const before = held.ledger.find((entry) => entry.commandId === commandId);
    if (before) return ok({ entry: before });
    const decision = decide(held.board, command, { ...stamped, entry: (seq) => held.ledger[seq - 1] });
    if (decision.type !== 'change') return err(decision);
    if (isNoChange(decision.change)) return ok({ entry: null });
    const { at, today, actor, origin } = stamped;
    const entry: LedgerEntry = {
      seq: held.ledger.length + 1,
      at,
      today,
      actor,
      origin,
      commandId,
      command,
      change: decision.change,
    };
    this.#ground.boards.set(boardId, {
      board: applyChange(decision.change, held.board),
      ledger: [...held.ledger, entry],
    });
    for (const listener of this.#ground.listeners) listener({ type: 'committed', boardId });
    return ok({ entry });
  }

  async entriesSince(boardId: string, seq: number): Promise<Result<readonly LedgerEntry[], StoreFailure>> {
    return ok((this.#ground.boards.get(boardId)?.ledger ?? []).filter((entry) => entry.seq > seq));
  }

  async entriesUpTo(
    boardId: string,
    seq: number,
    limit: number,
  ): Promise<Result<readonly LedgerEntry[], StoreFailure>> {
    return ok((this.#ground.boards.get(boardId)?.ledger ?? []).filter((entry) => entry.seq <= seq).slice(-limit));
  }

  async readEverything(): Promise<Result<readonly WholeBoard[], StoreFailure>> {
    return ok([...this.#ground.boards.values()].map(({ board, ledger }) => ({ board, ledger, seq: ledger.length })));
  }

  follow(listener: (news: StoreNews) => void): () => void {
    this.#ground.listeners.add(listener);
    return () => void this.#ground.listeners.delete(listener);
  }

  close(): void {
    this.#failures.length = 0;
  }
}

export class MemoryDeskStore implements DeskStore {
  readonly #ground: MemoryGround;

  constructor(ground = new MemoryGround()) {
    this.#ground = ground;
  }

  async read(key: string): Promise<Result<unknown, StoreFailure>> {
    return ok(this.#ground.desk.get(key));
  }

  async write(key: string, value: unknown): Promise<Result<null, StoreFailure>> {
    this.#ground.desk.set(key, structuredClone(value));
    return ok(null);
  }

  async remove(key: string): Promise<Result<null, StoreFailure>> {
    this.#ground.desk.delete(key);
    return ok(null);
  }
}
