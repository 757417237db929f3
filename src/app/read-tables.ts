import { err, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { LARGEST_FILE } from '../exchange/limits.ts';
import type { SheetTable } from '../exchange/spreadsheet/sheet-table.ts';
import { tableProblemToSentence, xlsxToTables } from '../exchange/spreadsheet/xlsx-to-tables.ts';
import TableWorker from '../exchange/table-worker.ts?worker&inline';
import { askWorker } from '../platform/worker-client.ts';

/** Up to this size a workbook is read faster than a worker starts. Bytes. */
const READ_HERE = 30_000;

/** The tables of a chosen or dropped workbook, or why there are none, in words; a large one is read in a worker, which aborting ends (F41). */
export async function readTables(file: File, signal: AbortSignal): Promise<Result<readonly SheetTable[], string>> {
  // Not even read: a file of gigabytes would fill the memory.
  if (file.size > LARGEST_FILE) return err(tableProblemToSentence('too-large'));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read =
    bytes.length <= READ_HERE
      ? await xlsxToTables(bytes)
      : await askWorker<Uint8Array, Awaited<ReturnType<typeof xlsxToTables>>>(() => new TableWorker(), bytes, signal);
  return read.ok ? ok(read.value) : err(tableProblemToSentence(read.error));
}
