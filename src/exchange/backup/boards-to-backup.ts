import { countsOf } from '../../domain/board-counts.ts';
import type { WholeBoard } from '../../domain/board-store.ts';
import { recordsOf } from '../../domain/board.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, checksumOf } from './backup-format.ts';
import type { BackupBoard, BackupBody } from './backup-format.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * Every board with its whole history, as the bytes of one JSON file. The same boards and maker give the same bytes, in whatever order
 * the boards, their records and the fields come: what was restored is exported as it was.
 */
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
    boards: boards.map(toBackupBoard).sort((a, b) => compare(a.boardId, b.boardId)),
  };
  return new TextEncoder().encode(bodyToText({ ...body, checksum: checksumOf(body) }));
}

const toBackupBoard = ({ board, seq, ledger }: WholeBoard): BackupBoard => ({
  boardId: board.id,
  seq,
  records: [...recordsOf(board)].sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id)),
  ledger,
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the file is stands first, for whoever opens it in an editor; all within is canonical. */
const bodyToText = (body: object): string =>
  `{${Object.entries(body)
    .map(([name, value]) => `${JSON.stringify(name)}:${canonicalJson(value)}`)
    .join(',')}}`;
