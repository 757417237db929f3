/**
 * How hard the random faults strike, chosen here alone: one round in `npm test`, many in `npm run test:faults`
 * (tests/faults/playwright.config.ts), as many as ROUNDS says anywhere. SEED repeats what a failed round names.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 1);
const SEED = Number(process.env['SEED'] ?? Date.now() % 100_000);

interface Round {
  /** For the end of a test's title. */
  readonly sign: string;
  readonly seed: number;
}

export const rounds: readonly Round[] = Array.from({ length: ROUNDS }, (_, at) => ({
  sign: ROUNDS > 1 ? ` (${at + 1} of ${ROUNDS})` : '',
  seed: SEED + at,
}));

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
