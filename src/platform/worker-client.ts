/** What a worker posts on its way to the answer. */
interface OnTheWay<Progress> {
  readonly progress: Progress;
}

/**
 * One question to a worker made for it; aborting ends the worker at once (F41). Rejects when the worker breaks. A worker that tells
 * how far it is answers with nothing that has a `progress` of its own.
 */
export function askWorker<Question, Answer, Progress = never>(
  makeWorker: () => Worker,
  question: Question,
  signal?: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = makeWorker();
    const end = (settle: () => void): void => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
      settle();
    };
    const abort = (): void => end(() => reject(new DOMException('cancelled', 'AbortError')));
    signal?.addEventListener('abort', abort);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer | OnTheWay<Progress>>) => {
      if (onProgress && isOnTheWay<Progress>(data)) onProgress(data.progress);
      else end(() => resolve(data as Answer));
    });
    worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message))));
    if (signal?.aborted) abort();
    else worker.postMessage(question);
  });
}

const isOnTheWay = <Progress>(data: unknown): data is OnTheWay<Progress> =>
  typeof data === 'object' && data !== null && 'progress' in data;
