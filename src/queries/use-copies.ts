import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { WholeBoard } from '../domain/board-store.ts';
import { storeFailureToSentence } from '../domain/board-store.ts';
import { err } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import type { Epoch, KeptCopy } from '../domain/restoring.ts';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';

export const COPIES_KEY = ['copies'] as const;

export interface Copies {
  /** The copies kept of what was replaced, the latest first; none while they are being read. */
  readonly list: readonly KeptCopy[];
  readonly read: (epoch: Epoch) => Promise<Result<readonly WholeBoard[], string>>;
  readonly remove: (epoch: Epoch) => Promise<Result<null, string>>;
}

export function useCopies(): Copies {
  const { store } = useGround();
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: COPIES_KEY, queryFn: async () => valueOrThrow(await store.listCopies()) });
  return {
    list: data ?? [],
    read: async (epoch) => {
      const read = await store.readCopy(epoch);
      return read.ok ? read : err(storeFailureToSentence(read.error));
    },
    remove: async (epoch) => {
      const removed = await store.removeCopy(epoch);
      await client.invalidateQueries({ queryKey: COPIES_KEY });
      return removed.ok ? removed : err(storeFailureToSentence(removed.error));
    },
  };
}
