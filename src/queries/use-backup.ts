import { useMutation } from '@tanstack/react-query';
import type { WholeBoard } from '../domain/board-store.ts';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';

export interface Backup {
  readonly isRunning: boolean;
  readonly error: Error | null;
  readonly run: () => void;
}

/** Reads every board with its ledger at one instant and hands them on, with when that was. */
export function useBackup(handOn: (boards: readonly WholeBoard[], at: number) => Promise<void>): Backup {
  const { store, now } = useGround();
  const { mutate, isPending, error } = useMutation({
    mutationKey: ['backup'],
    mutationFn: async () => {
      // Before the reading: what is changed meanwhile counts as changed since.
      const at = now();
      await handOn(valueOrThrow(await store.readEverything()), at);
    },
  });
  return { isRunning: isPending, error, run: () => mutate() };
}
