/** One question to a worker made for it; aborting ends the worker at once (F41). Rejects when the worker breaks. */
export function askWorker<Question, Answer>(
  makeWorker: () => Worker,
  question: Question,
  signal?: AbortSignal,
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
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => end(() => resolve(data)));
    worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message))));
    if (signal?.aborted) abort();
    else worker.postMessage(question);
  });
}
