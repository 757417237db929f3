import type { QueryClient } from '@tanstack/react-query';
import type { BoardId } from '../domain/id.ts';
import { BOARDS_KEY, catchUp } from './board-truth.ts';
import type { Ground } from './ground.ts';
import { COPIES_KEY } from './use-copies.ts';
import { SUCCESSORS_KEY } from './use-successors.ts';

/** Brings up to date what was read of the store: this board, or every board where none is named, and the lists. */
export async function refreshAll(client: QueryClient, ground: Ground, boardId: BoardId | null = null): Promise<void> {
  const open = client.getQueryCache().findAll({ queryKey: ['board'] });
  const touched = open.map(({ queryKey }) => String(queryKey[1])).filter((id) => boardId === null || boardId === id);
  await Promise.all([
    ...touched.map((id) => catchUp(client, ground, id)),
    client.invalidateQueries({ queryKey: BOARDS_KEY }),
    client.invalidateQueries({ queryKey: COPIES_KEY }),
    client.invalidateQueries({ queryKey: SUCCESSORS_KEY }),
  ]);
}
