import type { WholeBoard } from '../../domain/board-store.ts';
import type { BoardRecord } from '../../domain/board.ts';
import type { BoardId } from '../../domain/id.ts';
import type { LedgerEntry } from '../../domain/ledger.ts';
import { sha256OfText } from '../hash.ts';
import { canonicalJson } from './canonical-json.ts';

export const BACKUP_FORMAT = 'zhenggai-kanban-backup';

/** Goes up when an older program could misread the file; README.md tells what each version holds. */
export const BACKUP_VERSION = 1;

export interface BackupBody {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  /** An ISO instant, by the keeper's clock. */
  readonly madeAt: string;
  /** The keeper's name; '' where not said. */
  readonly by: string;
  readonly counts: BackupCounts;
  readonly boards: readonly BackupBoard[];
}

export interface BackupBoard {
  readonly boardId: BoardId;
  /** Of the ledger's last entry. */
  readonly seq: number;
  readonly records: readonly BoardRecord[];
  readonly ledger: readonly LedgerEntry[];
}

/** What a person compares before a restore: how much is in it. */
export interface BackupCounts {
  readonly boards: number;
  readonly problems: number;
  readonly measures: number;
  readonly entries: number;
}

export const countsOf = (boards: readonly WholeBoard[]): BackupCounts => ({
  boards: boards.length,
  problems: sum(boards, ({ board }) => board.problems.size),
  measures: sum(boards, ({ board }) => board.measures.size),
  entries: sum(boards, ({ ledger }) => ledger.length),
});

const sum = (boards: readonly WholeBoard[], count: (board: WholeBoard) => number): number =>
  boards.reduce((total, board) => total + count(board), 0);

/** SHA-256 over the canonical JSON of everything but the checksum itself. */
export const checksumOf = (body: unknown): string => sha256OfText(canonicalJson(body));
