import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { COMMITS } from './commit.ts';

/** Resolves when nothing is on its way to the disk any more: true where no command stays unsaved. */
export type Settled = () => Promise<boolean>;

export function useSettled(): Settled {
  const client = useQueryClient();
  return useCallback(async () => {
    const cache = client.getMutationCache();
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (client.isMutating() > 0) return;
        stop();
        resolve();
      };
      const stop = cache.subscribe(look);
      look();
    });
    return cache.findAll({ mutationKey: COMMITS, status: 'error' }).length === 0;
  }, [client]);
}
