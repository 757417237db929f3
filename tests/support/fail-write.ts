import { vi } from 'vitest';

/** F08: names under which a disk refuses a write. */
export const WRITE_ERRORS = ['QuotaExceededError', 'AbortError', 'DataError', 'UnknownError'] as const;

const METHODS = ['put', 'add', 'delete', 'clear'] as const;

/** The n-th write from now on fails like this. Answers whether it has come to that; `vi.restoreAllMocks` ends it. */
export function failWrite(nth: number, name: string): () => boolean {
  let writes = 0;
  let hasFailed = false;
  for (const method of METHODS) {
    const original = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      writes += 1;
      if (writes === nth) {
        hasFailed = true;
        throw new DOMException('injected', name);
      }
      return original.apply(this, given) as never;
    });
  }
  return () => hasFailed;
}
