import type { BoardCounts } from '../../domain/board-counts.ts';
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
  readonly counts: BoardCounts;
  readonly boards: readonly BackupBoard[];
}

export interface BackupBoard {
  readonly boardId: BoardId;
  /** Of the ledger's last entry. */
  readonly seq: number;
  readonly records: readonly BoardRecord[];
  readonly ledger: readonly LedgerEntry[];
}

/** SHA-256 over the canonical JSON of everything but the checksum itself. */
export const checksumOf = (body: unknown): string => sha256OfText(canonicalJson(body));
