import { emptyBoard, problemsOf } from '../../src/domain/board.ts';
import type {
  BoardStore,
  BoardSummary,
  CommitFailure,
  Committed,
  EntriesSince,
  Glance,
  SetAside,
  DeskStore,
  StoreFailure,
  StoreNews,
  StoredBoard,
  Successor,
  WholeBoard,
} from '../../src/domain/board-store.ts';
import { countsOf } from '../../src/domain/board-counts.ts';
import { applyChange, isNoChange } from '../../src/domain/change.ts';
import type { StampedCommand } from '../../src/domain/command.ts';
import { decide } from '../../src/domain/decide.ts';
import { dossierOf } from '../../src/domain/dossier.ts';
import type { LedgerEntry } from '../../src/domain/ledger.ts';
import { subjectsOf } from '../../src/domain/ledger-subjects.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { MOST_COPIES } from '../../src/domain/restoring.ts';
import type { Epoch, KeptCopy, Progress, Restored, Restoring } from '../../src/domain/restoring.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Stage } from '../../src/domain/stage.ts';

/** What several windows share: the "disk". */
export class MemoryGround {
  readonly boards = new Map<string, { board: StoredBoard['board']; ledger: readonly LedgerEntry[] }>();
  readonly copies: (KeptCopy & { readonly boards: readonly WholeBoard[] })[] = [];
  epoch = 0;
  readonly listeners = new Set<(news: StoreNews) => void>();
  readonly desk = new Map<string, unknown>();
}

/** A BoardStore of memory, under the same contract as the one on disk; failures and pauses can be asked for. */
export class MemoryBoardStore implements BoardStore {
  readonly #ground: MemoryGround;
  readonly #failures: StoreFailure[] = [];
  readonly #seen = new Set<string>();
  #gate: Promise<void> = Promise.resolve();
  #open: () => void = () => undefined;

  constructor(ground = new MemoryGround()) {
    this.#ground = ground;
  }

  /** The next commit or restore fails like this; called twice, the next two do. */
  failNext(failure: StoreFailure): void {
    this.#failures.push(failure);
  }

  /** Commits and restores wait until `resume`. */
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

  async acceptLoss(): Promise<Result<null, StoreFailure>> {
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
    if (!held) return err({ code: this.#seen.has(boardId) ? 'replaced' : 'no-such-board', detail: boardId });
    this.#seen.add(boardId);
    return ok({ board: held.board, seq: held.ledger.length, epoch: this.#ground.epoch });
  }

  async glance(): Promise<Result<Glance | null, StoreFailure>> {
    return ok(null);
  }

  async commit(stamped: StampedCommand): Promise<Result<Committed, CommitFailure>> {
    await this.#gate;
    const failure = this.#failures.shift();
    if (failure) return err({ type: 'failure', failure });
    const { boardId, command, commandId } = stamped;
    const held = this.#ground.boards.get(boardId) ?? { board: emptyBoard(boardId), ledger: [] };
    const before = held.ledger.find((entry) => entry.commandId === commandId);
    const { epoch } = this.#ground;
    if (before) return ok({ entry: before, epoch });
    const dossier = dossierOf(held.ledger);
    const decision = decide(held.board, command, { ...stamped, entry: (seq) => held.ledger[seq - 1], dossier });
    if (decision.type !== 'change') return err(decision);
    if (isNoChange(decision.change)) return ok({ entry: null, epoch });
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
    this.#tell(boardId);
    return ok({ entry, epoch });
  }

  async commitTogether(commands: readonly StampedCommand[]): Promise<Result<null, CommitFailure>> {
    const before = new Map(this.#ground.boards);
    for (const stamped of commands) {
      const done = await this.commit(stamped);
      if (done.ok) continue;
      this.#ground.boards.clear();
      for (const [id, held] of before) this.#ground.boards.set(id, held);
      return done;
    }
    return ok(null);
  }

  async entriesSince(boardId: string, seq: number): Promise<Result<EntriesSince, StoreFailure>> {
    const entries = (this.#ground.boards.get(boardId)?.ledger ?? []).filter((entry) => entry.seq > seq);
    return ok({ epoch: this.#ground.epoch, entries });
  }

  async entriesUpTo(
    boardId: string,
    seq: number,
    limit: number,
  ): Promise<Result<readonly LedgerEntry[], StoreFailure>> {
    return ok((this.#ground.boards.get(boardId)?.ledger ?? []).filter((entry) => entry.seq <= seq).slice(-limit));
  }

  async entriesAbout(
    boardId: string,
    subjects: readonly string[],
  ): Promise<Result<readonly LedgerEntry[], StoreFailure>> {
    const ledger = this.#ground.boards.get(boardId)?.ledger ?? [];
    return ok(ledger.filter(({ change }) => subjectsOf(change).some((id) => subjects.includes(id))));
  }

  async successorsOf(boardId: string): Promise<Result<readonly Successor[], StoreFailure>> {
    return ok(
      this.#everything().flatMap(({ board }) =>
        [...board.problems.values()].flatMap(({ id, carriedFrom }) =>
          carriedFrom?.boardId === boardId ? [{ boardId: board.id, problemId: id, from: carriedFrom }] : [],
        ),
      ),
    );
  }

  async problemsIn(
    boardId: string,
    stage: Stage,
    after: string | null,
    limit: number,
  ): Promise<Result<readonly Problem[], StoreFailure>> {
    const board = this.#ground.boards.get(boardId)?.board;
    const there = board ? problemsOf(board, stage) : [];
    return ok(there.filter(({ rank }) => after === null || rank > after).slice(0, limit));
  }

  async readEverything(): Promise<Result<readonly WholeBoard[], StoreFailure>> {
    return ok(this.#everything());
  }

  async restore(
    boards: readonly WholeBoard[],
    how: Restoring,
    progress: Progress = () => undefined,
  ): Promise<Result<Restored, StoreFailure>> {
    await this.#gate;
    const failure = this.#failures.shift();
    if (failure) return err(failure);
    const ground = this.#ground;
    const copy = how.type === 'replace-all' ? this.#replaced(how) : null;
    const coming = boards.filter(({ board }) => !ground.boards.has(board.id));
    for (const { board, ledger } of coming) ground.boards.set(board.id, { board, ledger });
    progress(coming.length, coming.length);
    this.#tell(null);
    return ok({ boardIds: coming.map(({ board }) => board.id), copy });
  }

  async listCopies(): Promise<Result<readonly KeptCopy[], StoreFailure>> {
    return ok(this.#ground.copies.map(({ boards: _boards, ...copy }) => copy));
  }

  async readCopy(epoch: Epoch): Promise<Result<readonly WholeBoard[], StoreFailure>> {
    return ok(this.#ground.copies.find((copy) => copy.epoch === epoch)?.boards ?? []);
  }

  async removeCopy(epoch: Epoch): Promise<Result<null, StoreFailure>> {
    const at = this.#ground.copies.findIndex((copy) => copy.epoch === epoch);
    if (at >= 0) this.#ground.copies.splice(at, 1);
    this.#tell(null);
    return ok(null);
  }

  async listSetAside(): Promise<Result<readonly SetAside[], StoreFailure>> {
    return ok([]);
  }

  follow(listener: (news: StoreNews) => void): () => void {
    this.#ground.listeners.add(listener);
    return () => void this.#ground.listeners.delete(listener);
  }

  close(): void {
    this.#failures.length = 0;
  }

  #everything(): readonly WholeBoard[] {
    return [...this.#ground.boards.values()].map(({ board, ledger }) => ({ board, ledger, seq: ledger.length }));
  }

  /** Takes everything away; what it was is kept, where it was anything. */
  #replaced({ at, by }: { readonly at: number; readonly by: string }): KeptCopy | null {
    const ground = this.#ground;
    const boards = this.#everything();
    const copy = boards.length === 0 ? null : { epoch: ground.epoch, at, by, counts: countsOf(boards) };
    if (copy)
      ground.copies.splice(0, ground.copies.length, { ...copy, boards }, ...ground.copies.slice(0, MOST_COPIES - 1));
    ground.epoch += 1;
    ground.boards.clear();
    return copy;
  }

  #tell(boardId: string | null): void {
    for (const listener of this.#ground.listeners) listener({ type: 'committed', boardId });
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
