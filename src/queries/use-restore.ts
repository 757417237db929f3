import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WholeBoard } from '../domain/board-store.ts';
import { storeFailureToSentence } from '../domain/board-store.ts';
import { previewRestore } from '../domain/restore-preview.ts';
import type { RestorePreview } from '../domain/restore-preview.ts';
import type { Restored, Restoring } from '../domain/restoring.ts';
import { err, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { errorToFailure, valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';
import { refreshAll } from './refresh-all.ts';

export interface Restore {
  /** What would come of it, against what is here at this moment. */
  readonly preview: (boards: readonly WholeBoard[]) => Promise<Result<RestorePreview, string>>;
  readonly run: (boards: readonly WholeBoard[], how: Restoring['type']) => Promise<Result<Restored, string>>;
  /** How far the writing is, 0 to 1; null while nothing is written. */
  readonly progress: number | null;
}

export function useRestore(): Restore {
  const ground = useGround();
  const client = useQueryClient();
  const [progress, setProgress] = useState<number | null>(null);
  const { mutateAsync } = useMutation({
    mutationKey: ['restore'],
    mutationFn: async ({
      boards,
      how,
    }: {
      readonly boards: readonly WholeBoard[];
      readonly how: Restoring['type'];
    }) => {
      setProgress(0);
      const restoring = how === 'add-missing' ? { type: how } : { type: how, at: ground.now(), by: ground.actor() };
      const done = await ground.store.restore(boards, restoring, (written, total) => setProgress(written / total));
      return valueOrThrow(done);
    },
    onSuccess: () => refreshAll(client, ground),
    onSettled: () => setProgress(null),
  });
  return {
    progress,
    preview: async (boards) => {
      const here = await ground.store.readEverything();
      return here.ok ? ok(previewRestore(boards, here.value)) : err(storeFailureToSentence(here.error));
    },
    run: async (boards, how) => {
      try {
        return ok(await mutateAsync({ boards, how }));
      } catch (error) {
        return err(storeFailureToSentence(errorToFailure(error)));
      }
    },
  };
}
