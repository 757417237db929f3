import { useMutation } from '@tanstack/react-query';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';

export interface AcceptLoss {
  readonly isRunning: boolean;
  readonly error: Error | null;
  readonly run: () => void;
}

/** What is there now is the truth from here on. */
export function useAcceptLoss(onAccepted: () => void): AcceptLoss {
  const { store } = useGround();
  const { mutate, isPending, error } = useMutation({
    mutationKey: ['accept-loss'],
    mutationFn: async () => valueOrThrow(await store.acceptLoss()),
    onSuccess: onAccepted,
  });
  return { isRunning: isPending, error, run: () => mutate() };
}
