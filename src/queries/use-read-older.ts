import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { BoardId } from '../domain/id.ts';
import { readOlder } from './board-truth.ts';
import { useGround } from './ground.ts';

/** Reads one more page of a board's history into what the screen holds. */
export function useReadOlder(boardId: BoardId): () => void {
  const ground = useGround();
  const client = useQueryClient();
  return useCallback(() => void readOlder(client, ground, boardId), [boardId, client, ground]);
}
