import type { WholeBoard } from '../../domain/board-store.ts';
import { boardsToBackup } from '../../exchange/backup/boards-to-backup.ts';
import { saveFile } from '../../platform/save-file.ts';
import type { SaveOutcome } from '../../platform/save-file.ts';

/** Saves boards as a backup file: `at` is the instant at which they were so, `by` who says it. */
export const saveBackup = (
  boards: readonly WholeBoard[],
  { at, by, name }: { readonly at: number; readonly by: string; readonly name: string },
): Promise<SaveOutcome> =>
  saveFile({
    name: `${name}.json`,
    bytes: boardsToBackup(boards, { madeAt: new Date(at).toISOString(), by }),
    mime: 'application/json',
    description: '整改看板备份',
    extension: '.json',
  });
