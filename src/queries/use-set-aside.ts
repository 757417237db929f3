import { useQuery } from '@tanstack/react-query';
import type { SetAside } from '../domain/board-store.ts';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';

/** What lies in the database and cannot be read; none while it is being looked for. */
export function useSetAside(): readonly SetAside[] {
  const { store } = useGround();
  const { data } = useQuery({
    queryKey: ['set-aside'],
    queryFn: async () => valueOrThrow(await store.listSetAside()),
    staleTime: 0,
  });
  return data ?? [];
}
