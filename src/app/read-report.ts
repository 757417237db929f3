import type { ImportDraft } from '../domain/import-draft.ts';
import { reportTextToDraft } from '../exchange/report-text/report-text-to-draft.ts';
import ReportWorker from '../exchange/report-worker.ts?worker&inline';
import { askWorker } from '../platform/worker-client.ts';

/** Up to this length a report is read faster than a worker starts. */
const READ_HERE = 50_000;

/** Reads a report; a long one in a worker, which aborting ends (F41). */
export async function readReport(text: string, signal?: AbortSignal): Promise<ImportDraft> {
  return text.length <= READ_HERE ? reportTextToDraft(text) : askWorker(() => new ReportWorker(), text, signal);
}
