import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { StoreFailure } from '../domain/board-store.ts';
import { BOARDS_KEY, catchUp } from './board-truth.ts';
import { useGround } from './ground.ts';

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
        for (const query of client.getQueryCache().findAll({ queryKey: ['board'] })) {
          const boardId = String(query.queryKey[1]);
          if (news.boardId === null || news.boardId === boardId) void catchUp(client, ground, boardId);
        }
        void client.invalidateQueries({ queryKey: BOARDS_KEY });
      }),
    [client, ground],
  );
  return closed;
}
