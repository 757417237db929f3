import { notifyManager, QueryClient } from '@tanstack/react-query';

/**
 * One client for the program. 'always': with the default an offline laptop writes nothing (F28). Results reach the screen in a
 * microtask: a later flush would show a dropped card back in its old column for a frame (F32).
 */
export function createQueryClient(): QueryClient {
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Infinity,
        gcTime: Infinity,
        structuralSharing: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false, gcTime: Infinity },
    },
  });
}
