import type { WholeBoard } from '../../domain/board-store.ts';
import { recordsOf } from '../../domain/board.ts';
import type { BoardRecord } from '../../domain/board.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, checksumOf, countsOf } from './backup-format.ts';
import type { BackupBody } from './backup-format.ts';

/** Every board with its whole history, as the bytes of one JSON file. The same boards and maker give the same bytes. */
export function boardsToBackup(
  boards: readonly WholeBoard[],
  maker: { readonly madeAt: string; readonly by: string },
): Uint8Array<ArrayBuffer> {
  const body: BackupBody = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    madeAt: maker.madeAt,
    by: maker.by,
    counts: countsOf(boards),
    boards: boards.map(({ board, seq, ledger }) => ({
      boardId: board.id,
      seq,
      records: [...recordsOf(board)].sort(byKindAndId),
      ledger,
    })),
  };
  return new TextEncoder().encode(JSON.stringify({ ...body, checksum: checksumOf(body) }));
}

const byKindAndId = (a: BoardRecord, b: BoardRecord): number => compare(a.kind, b.kind) || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
