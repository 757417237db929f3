import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Board } from '../domain/board.ts';
import { boardBefore } from '../domain/snapshot.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { BoardId } from '../domain/id.ts';
import { boardKey } from './board-truth.ts';
import type { BoardTruth } from './board-truth.ts';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';

/** The board as the snapshot shows it; undefined while it is read, null where it cannot be. Costs what was done since. */
export function useSnapshot(boardId: BoardId, snapshot: Snapshot): Board | null | undefined {
  const { store } = useGround();
  const client = useQueryClient();
  const { data, isError } = useQuery({
    queryKey: ['snapshot', boardId, snapshot.id, snapshot.seq],
    queryFn: async (): Promise<Board> => {
      const truth = client.getQueryData<BoardTruth>(boardKey(boardId));
      const { board, seq } = truth ?? valueOrThrow(await store.load(boardId));
      const { entries } = valueOrThrow(await store.entriesSince(boardId, snapshot.seq));
      return boardBefore(
        board,
        entries.filter((entry) => entry.seq <= seq),
      );
    },
  });
  return isError ? null : data;
}
