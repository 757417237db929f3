import type { Board, RecordKind } from './board.ts';
import type { StampedCommand } from './command.ts';
import type { Day } from './day.ts';
import type { BoardId, ProblemId } from './id.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Predecessor, Problem } from './problem.ts';
import type { Epoch, KeptCopy, Progress, Restored, Restoring } from './restoring.ts';
import type { Result } from './result.ts';
import type { Ask, Refusal } from './rules.ts';
import type { Stage } from './stage.ts';
import type { Loss } from './watermark.ts';

/**
 * The one port to where boards are kept. Contract, held by every implementation (tests/storage/board-store-contract):
 * a commit is one strict transaction or nothing; a commandId is committed once; seq has no gaps;
 * the records always equal the ledger replayed; a restore is one strict transaction or nothing.
 */
export interface BoardStore {
  /** 'missing' where less is there than was acknowledged: then nothing has been written, and `restore` or `acceptLoss` goes on. */
  open(): Promise<Result<null, StoreFailure>>;
  /** What is there now is the truth from here on, though it is less than was. */
  acceptLoss(): Promise<Result<null, StoreFailure>>;
  list(): Promise<Result<readonly BoardSummary[], StoreFailure>>;
  /** The board as committed; an unknown id is the failure 'no-such-board', one that was here before a replacement 'replaced'. */
  load(boardId: BoardId): Promise<Result<StoredBoard, StoreFailure>>;
  /** The first cards of a big board, before the whole is read; null where the whole is read as soon, and for a board that is not here. */
  glance(boardId: BoardId): Promise<Result<Glance | null, StoreFailure>>;
  /** Decides the command again on stored truth and writes change, entry and seq together; resolves when the disk was asked to keep it. */
  commit(stamped: StampedCommand): Promise<Result<Committed, CommitFailure>>;
  /** Commands that make a new board, in one transaction: all of them or none. */
  commitTogether(commands: readonly StampedCommand[]): Promise<Result<null, CommitFailure>>;
  /** Entries with seq > `seq`, oldest first. Of another epoch than the asker's, they do not continue what the asker holds. */
  entriesSince(boardId: BoardId, seq: number): Promise<Result<EntriesSince, StoreFailure>>;
  /** At most `limit` entries with seq <= `seq`, oldest first. */
  entriesUpTo(boardId: BoardId, seq: number, limit: number): Promise<Result<readonly LedgerEntry[], StoreFailure>>;
  /** The entries that tell of these problems or measures, oldest first: their history, and what their dossiers come to. */
  entriesAbout(boardId: BoardId, subjects: readonly string[]): Promise<Result<readonly LedgerEntry[], StoreFailure>>;
  /** The cards of other boards that go on with cards of this one (结转); costs what there are of them, not the boards' size. */
  successorsOf(boardId: BoardId): Promise<Result<readonly Successor[], StoreFailure>>;
  /** The next problems of one stage of a board in their order, after that rank or from the top (null); at most `limit`. */
  problemsIn(
    boardId: BoardId,
    stage: Stage,
    after: string | null,
    limit: number,
  ): Promise<Result<readonly Problem[], StoreFailure>>;
  /** Every board with its whole ledger, at one instant (one read transaction). */
  readEverything(): Promise<Result<readonly WholeBoard[], StoreFailure>>;
  /**
   * Puts boards in place in one strict transaction (F04). 'replace-all': these and no others are here afterwards, a new epoch begins,
   * and what was here is kept as a copy. 'add-missing': those that are not here yet come to the others.
   */
  restore(boards: readonly WholeBoard[], how: Restoring, progress?: Progress): Promise<Result<Restored, StoreFailure>>;
  /** The copies kept of what was replaced, the latest first. */
  listCopies(): Promise<Result<readonly KeptCopy[], StoreFailure>>;
  /** What a copy holds; nothing where there is no such copy. */
  readCopy(epoch: Epoch): Promise<Result<readonly WholeBoard[], StoreFailure>>;
  removeCopy(epoch: Epoch): Promise<Result<null, StoreFailure>>;
  /** Rows that cannot be the records they lie among: no board shows them, nothing changes them (F20). */
  listSetAside(): Promise<Result<readonly SetAside[], StoreFailure>>;
  /** Tells of commits and restores by any window, this one included, and of the store's closing. Returns how to stop listening. */
  follow(listener: (news: StoreNews) => void): () => void;
  close(): void;
}

/** What lies on the desk: work in hand that is no board yet (an import being cut). Not part of any ledger. */
export interface DeskStore {
  read(key: string): Promise<Result<unknown, StoreFailure>>;
  write(key: string, value: unknown): Promise<Result<null, StoreFailure>>;
  remove(key: string): Promise<Result<null, StoreFailure>>;
}

export interface BoardSummary {
  readonly id: BoardId;
  readonly name: string;
  readonly year: number;
  readonly problems: number;
  readonly completed: number;
  /** '' while in use. */
  readonly archivedOn: Day;
  /** Epoch milliseconds of the last entry. */
  readonly changedAt: number;
}

export interface StoredBoard {
  readonly board: Board;
  /** Of the last entry the board holds. */
  readonly seq: number;
  readonly epoch: Epoch;
}

/** A card of another board that goes on with `from`. */
export interface Successor {
  readonly boardId: BoardId;
  readonly problemId: ProblemId;
  readonly from: Predecessor;
}

/** The head of every column with all that its cards show, and how many problems each column has. */
export interface Glance {
  readonly board: Board;
  readonly totals: Readonly<Record<Stage, number>>;
}

export interface EntriesSince {
  readonly epoch: Epoch;
  readonly entries: readonly LedgerEntry[];
}

/** A row set aside, as it lies there. */
export interface SetAside {
  /** Whose place it takes. */
  readonly kind: RecordKind;
  /** What a person would know it by; '' where it has no such words. */
  readonly name: string;
  readonly text: string;
}

/** A board with its history, wherever it is kept: here, in a copy, in a file. */
export interface WholeBoard {
  readonly board: Board;
  readonly seq: number;
  readonly ledger: readonly LedgerEntry[];
}

export interface Committed {
  /** null: the command changed nothing, and nothing was written. */
  readonly entry: LedgerEntry | null;
  readonly epoch: Epoch;
}

export type CommitFailure =
  | { readonly type: 'failure'; readonly failure: StoreFailure }
  | Refusal
  | { readonly type: 'asks'; readonly asks: readonly Ask[] };

export type StoreNews =
  | { readonly type: 'committed'; readonly boardId: BoardId | null } // null: any of them
  | { readonly type: 'closed'; readonly failure: StoreFailure };

/** What the ground can do to us: the closed list. `detail` is for the curious, never the message. */
export type StoreFailure =
  | { readonly code: Exclude<StoreFailureCode, 'missing'>; readonly detail: string }
  | { readonly code: 'missing'; readonly detail: string; readonly loss: Loss };

export type StoreFailureCode =
  | 'unavailable' // no IndexedDB here, or it refuses to open
  | 'silent' // open never answered
  | 'blocked' // another window holds an older version open
  | 'too-new' // the data were written by a newer program
  | 'outdated' // a newer program took over while we were open
  | 'vanished' // the data were cleared while we were open
  | 'missing' // less is there than was acknowledged before
  | 'damaged' // the browser cannot open what lies there
  | 'full' // no room
  | 'disk' // the transaction was aborted and nobody said why; a restart of the browser helps
  | 'no-such-board'
  | 'replaced' // everything was replaced by a backup that has not this board
  | 'corrupt' // a row that cannot be
  | 'unknown';

/** What happened, what is safe, what to do: a Chinese sentence for each failure. */
export function storeFailureToSentence(failure: StoreFailure): string {
  switch (failure.code) {
    case 'unavailable':
      return '这个浏览器不允许本程序保存数据（可能是无痕窗口，或被设置禁止）。什么都没有丢失。请用普通窗口的 Chrome 或 Edge 打开。';
    case 'silent':
      return '本机的数据库一直没有回应。数据没有被改动。请点“重试”；仍不行，请关闭浏览器再打开。';
    case 'blocked':
      return '本程序在另一个窗口里还开着旧版本。请关闭其他窗口，这里会自动继续。';
    case 'too-new':
      return '数据是由更新版本的程序写的，本版本不会去改它。请用新版程序打开；数据完好，请不要清理浏览器。';
    case 'outdated':
      return '另一个窗口已打开新版程序，本窗口不再写入。请刷新本页。';
    case 'vanished':
      return '浏览器里本程序的数据刚刚被清空（可能是清理了浏览记录），已停止写入。请重新打开本页，用备份恢复。';
    case 'missing':
      return '现在找到的数据比上次记录的少。还没有写入任何内容，找到的原样留着。请用备份恢复。';
    case 'damaged':
      return '浏览器打不开存在这台电脑上的数据，常见原因是磁盘已满，或数据文件损坏。文件原样留着，没有改动。';
    case 'full':
      return '没有保存：浏览器给本程序的空间已满。之前的内容都在。请清理磁盘，或先“导出备份”。';
    case 'disk':
      return '没有保存：磁盘写入被中断（常见原因是磁盘已满）。之前的内容都在。请腾出空间，关闭并重新打开浏览器，再试一次。';
    case 'no-such-board':
      return '找不到这块看板，它可能在另一台电脑或另一个浏览器里。';
    case 'replaced':
      return '刚才用备份替换了全部看板，备份里没有这一块。替换前的内容留有副本，可以在“数据”里恢复。';
    case 'corrupt':
      return '有一条数据读不懂，已停止写入以免扩大损失。请先“导出备份”。';
    case 'unknown':
      return '没有保存：出现了意料之外的错误。之前的内容都在。请重试；仍不行，请“导出备份”后重新打开浏览器。';
  }
}
