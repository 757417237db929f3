import { useMutation } from '@tanstack/react-query';
import type { WholeBoard } from '../domain/board-store.ts';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';

export interface Backup {
  readonly isRunning: boolean;
  readonly error: Error | null;
  readonly run: () => void;
}

/** Reads every board with its ledger at one instant and hands them on. */
export function useBackup(handOn: (boards: readonly WholeBoard[]) => Promise<void>): Backup {
  const { store } = useGround();
  const { mutate, isPending, error } = useMutation({
    mutationKey: ['backup'],
    mutationFn: async () => handOn(valueOrThrow(await store.readEverything())),
  });
  return { isRunning: isPending, error, run: () => mutate() };
}
