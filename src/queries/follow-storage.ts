import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { StoreFailure } from '../domain/board-store.ts';
import { useGround } from './ground.ts';
import { refreshAll } from './refresh-all.ts';

/** Follows what any window commits; answers with why the store has closed, null while it has not. */
export function useFollowStorage(): StoreFailure | null {
  const ground = useGround();
  const client = useQueryClient();
  const [closed, setClosed] = useState<StoreFailure | null>(null);
  useEffect(
    () =>
      ground.store.follow((news) => {
        if (news.type === 'closed') {
          setClosed(news.failure);
          return;
        }
        void refreshAll(client, ground, news.boardId);
      }),
    [client, ground],
  );
  return closed;
}
