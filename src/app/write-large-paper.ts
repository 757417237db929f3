import type { WritingProgress } from '../domain/paper.ts';
import type { PaperToWrite } from '../exchange/paper-worker.ts';
import PaperWorker from '../exchange/paper-worker.ts?worker&inline';
import { askWorker } from '../platform/worker-client.ts';

/**
 * Writes a paper in a worker, which aborting ends: the screen never stands still for it. It goes as one text: to copy 10,000 rows of
 * small objects to the worker takes the main thread several times as long as writing them down.
 */
export const writeLargePaper = (
  asked: PaperToWrite,
  signal?: AbortSignal,
  onWritten?: (progress: WritingProgress) => void,
): Promise<Uint8Array<ArrayBuffer>> => askWorker(() => new PaperWorker(), JSON.stringify(asked), signal, onWritten);
