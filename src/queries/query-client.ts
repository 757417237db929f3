import { notifyManager, QueryClient } from '@tanstack/react-query';
import type { MutationCache } from '@tanstack/react-query';

/**
 * One client for the program. 'always': with the default an offline laptop writes nothing (F28). Results reach the screen in a
 * microtask: a later flush would show a dropped card back in its old column for a frame (F32).
 */
export function createQueryClient(): QueryClient {
  notifyManager.setScheduler(queueMicrotask);
  const client = new QueryClient({
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
  letWrittenGo(client.getMutationCache());
  return client;
}

/** A long meeting gives a thousand commands (F50): one that is written is forgotten, one that is not stays as 未保存. */
function letWrittenGo(commands: MutationCache): void {
  commands.subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') commands.remove(event.mutation);
  });
}
