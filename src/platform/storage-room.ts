import type { Memory } from './local-storage.ts';

/** Where this program's databases lie: the browser's usual place, or a spare one because that one is damaged. */
export interface StorageRoom {
  readonly indexedDB: IDBFactory | undefined;
  readonly isSpare: boolean;
  /** Makes a spare place for the next opening to use; what lies in this one stays there untouched. false: not in this browser. */
  readonly makeSpare: () => Promise<boolean>;
  /** Back to the usual place at the next opening: it may have been a full disk after all. */
  readonly leaveSpare: () => void;
  /** Asks the browser, once, never to clear these data by itself; a browser may ask the person. */
  readonly askToKeep: () => void;
  readonly standing: () => Promise<StorageStanding>;
}

/** What the browser says of these data. */
export interface StorageStanding {
  /** Will it keep them when the disk runs short? */
  readonly keeping: 'kept' | 'refused' | 'not-asked' | 'unknown';
  /** Bytes; null where it does not tell. */
  readonly used: number | null;
}

interface Keeper {
  readonly persist: () => Promise<boolean>;
  readonly persisted: () => Promise<boolean>;
  readonly estimate: () => Promise<StorageEstimate>;
}

/** A storage bucket (Chromium 122): files of its own, beside those of the usual place. */
interface Bucket extends Keeper {
  readonly indexedDB: IDBFactory;
}

const SPARE = 'spare-storage';
const ASKED_TO_KEEP = 'asked-to-keep';

export async function openStorageRoom(memory: Memory, newName: () => string): Promise<StorageRoom> {
  const known = memory.read(SPARE);
  const spare = known === null ? null : await openBucket(known);
  const keeper: Keeper | undefined = spare ?? navigator.storage;
  return {
    indexedDB: spare ? spare.indexedDB : globalThis.indexedDB,
    isSpare: spare !== null,
    makeSpare: async () => {
      const name = newName();
      if (!(await openBucket(name))) return false;
      memory.write(SPARE, name);
      return memory.read(SPARE) === name;
    },
    leaveSpare: () => memory.clear(SPARE),
    askToKeep: () => {
      if (memory.read(ASKED_TO_KEEP) !== null) return;
      memory.write(ASKED_TO_KEEP, 'yes');
      void keeper?.persist().catch(() => false);
    },
    standing: async () => {
      const isKept = await keeper?.persisted().catch(() => undefined);
      const estimate = await keeper?.estimate().catch(() => undefined);
      const isAsked = memory.read(ASKED_TO_KEEP) !== null;
      return { keeping: toKeeping(isKept, isAsked), used: estimate?.usage ?? null };
    },
  };
}

function toKeeping(isKept: boolean | undefined, isAsked: boolean): StorageStanding['keeping'] {
  if (isKept === undefined) return 'unknown';
  if (isKept) return 'kept';
  return isAsked ? 'refused' : 'not-asked';
}

async function openBucket(name: string): Promise<Bucket | null> {
  try {
    const { storageBuckets } = navigator as { readonly storageBuckets?: { open: (name: string) => Promise<Bucket> } };
    return (await storageBuckets?.open(name)) ?? null;
  } catch {
    return null;
  }
}
