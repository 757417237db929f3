import { err, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { backupProblemToSentence } from '../exchange/backup/backup-problem.ts';
import { backupToContent, contentToBackup } from '../exchange/backup/backup-to-boards.ts';
import type { Backup } from '../exchange/backup/backup-to-boards.ts';
import BackupWorker from '../exchange/backup-worker.ts?worker&inline';
import { LARGEST_BACKUP } from '../exchange/limits.ts';
import { askWorker } from '../platform/worker-client.ts';

/** Up to this size a backup is read faster than a worker starts. Bytes. */
const READ_HERE = 300_000;

/** A chosen or dropped backup, checked, or why not in words; a large one is read in a worker, which aborting ends (F41). */
export async function readBackup(file: File, signal: AbortSignal): Promise<Result<Backup, string>> {
  // Not even read: a file of gigabytes would fill the memory.
  if (file.size > LARGEST_BACKUP) return err(backupProblemToSentence({ code: 'too-large', detail: `${file.size}` }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read =
    bytes.length <= READ_HERE
      ? backupToContent(bytes)
      : await askWorker<Uint8Array, ReturnType<typeof backupToContent>>(() => new BackupWorker(), bytes, signal);
  return read.ok ? ok(contentToBackup(read.value)) : err(backupProblemToSentence(read.error));
}
