import type { PaperToWrite } from '../exchange/paper-worker.ts';
import PaperWorker from '../exchange/paper-worker.ts?worker&inline';
import { askWorker } from '../platform/worker-client.ts';

/** Writes a paper in a worker, which aborting ends: the screen never stands still for it. */
export const writeLargePaper = (asked: PaperToWrite, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> =>
  askWorker(() => new PaperWorker(), asked, signal);
