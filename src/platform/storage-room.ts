import type { Memory } from './local-storage.ts';

/** Where this program's databases lie: the browser's usual place, or a spare one because that one is damaged. */
export interface StorageRoom {
  readonly indexedDB: IDBFactory | undefined;
  readonly isSpare: boolean;
  /** Makes a spare place for the next opening to use; what lies in this one stays there untouched. false: not in this browser. */
  readonly makeSpare: () => Promise<boolean>;
  /** Back to the usual place at the next opening: it may have been a full disk after all. */
  readonly leaveSpare: () => void;
}

/** A storage bucket (Chromium 122): files of its own, beside those of the usual place. */
interface Bucket {
  readonly indexedDB: IDBFactory;
}

const SPARE = 'spare-storage';

export async function openStorageRoom(memory: Memory, newName: () => string): Promise<StorageRoom> {
  const known = memory.read(SPARE);
  const spare = known === null ? null : await openBucket(known);
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
  };
}

async function openBucket(name: string): Promise<Bucket | null> {
  try {
    const { storageBuckets } = navigator as { readonly storageBuckets?: { open: (name: string) => Promise<Bucket> } };
    return (await storageBuckets?.open(name)) ?? null;
  } catch {
    return null;
  }
}
