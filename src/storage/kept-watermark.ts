import { raise } from '../domain/watermark.ts';
import type { Mark, Watermark } from '../domain/watermark.ts';

/** A place outside IndexedDB that keeps one text; it may forget, and must not throw. */
export interface Witness {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
}

/** For what may be made anew when it is lost. */
export const NO_WITNESS: Witness = { read: () => null, write: () => undefined };

/**
 * The watermark, kept outside IndexedDB: when Chromium finds a database damaged it makes a new one in silence, and this is the only
 * witness (M9). Written after a commit is acknowledged, so it is never ahead of the disk; read anew each time, because other
 * windows write it too.
 */
export class KeptWatermark {
  readonly #witness: Witness;

  constructor(witness: Witness) {
    this.#witness = witness;
  }

  read(): Watermark {
    return new Map(
      entriesOf(this.#witness.read() ?? '{}').filter((entry): entry is [string, Mark] => isMark(entry[1])),
    );
  }

  raise(seen: Watermark): void {
    this.set(raise(this.read(), seen));
  }

  set(watermark: Watermark): void {
    this.#witness.write(JSON.stringify(Object.fromEntries(watermark)));
  }
}

/** What somebody else has written over is no witness. */
function entriesOf(text: string): readonly [string, unknown][] {
  try {
    return Object.entries(JSON.parse(text) as object);
  } catch {
    return [];
  }
}

const isMark = (value: unknown): value is Mark => {
  const { epoch, seq, name } = (value ?? {}) as Partial<Record<keyof Mark, unknown>>;
  return typeof epoch === 'number' && typeof seq === 'number' && typeof name === 'string';
};
