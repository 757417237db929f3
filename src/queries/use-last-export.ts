import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useGround } from './ground.ts';

const LAST_EXPORT_KEY = ['last-export'] as const;

/** When everything was last exported from this browser, epoch milliseconds; null where never. */
export function useLastExport(): readonly [at: number | null, remember: (at: number) => void] {
  const { exported } = useGround();
  const client = useQueryClient();
  // Another window may have exported meanwhile: asked again when this one is looked at.
  const { data } = useQuery({ queryKey: LAST_EXPORT_KEY, queryFn: () => exported.last(), staleTime: 0 });
  const remember = (at: number): void => {
    exported.remember(at);
    client.setQueryData(LAST_EXPORT_KEY, at);
  };
  return [data ?? null, remember];
}
