/** Lets everything else have its turn. */
export const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** In ms: longer the person is not kept waiting. */
const SLICE = 6;

/** Visits all of them a slice at a time, until `signal` ends it. */
export async function visitInSlices<T>(all: Iterable<T>, signal: AbortSignal, visit: (one: T) => void): Promise<void> {
  let begun = performance.now();
  for (const one of all) {
    if (signal.aborted) return;
    visit(one);
    if (performance.now() - begun < SLICE) continue;
    await aMoment();
    begun = performance.now();
  }
}
