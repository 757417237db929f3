import type { Mutation, QueryClient } from '@tanstack/react-query';
import type { Committed } from '../domain/board-store.ts';
import type { StampedCommand } from '../domain/command.ts';
import type { BoardId } from '../domain/id.ts';
import { absorb, BOARDS_KEY, boardKey, catchUp } from './board-truth.ts';
import type { BoardTruth } from './board-truth.ts';
import { FailedCommit } from './failed.ts';
import type { Ground } from './ground.ts';

/** A command as it was given, and in words what it was to do. */
export interface Outgoing {
  readonly stamped: StampedCommand;
  readonly sentence: string;
}

export type CommitMutation = Mutation<Committed, Error, Outgoing>;

/** Commands of all boards. */
export const COMMITS = ['commit'] as const;

export const commitKey = (boardId: BoardId) => [...COMMITS, boardId] as const;

/**
 * A command on its way to the disk. One scope a board: commands leave in the order they were given; one that fails does not
 * hold back those behind it (F08), and stays in the mutation cache as 未保存 until the person has dealt with it.
 */
export const commitOptions = (client: QueryClient, ground: Ground, boardId: BoardId) => ({
  mutationKey: commitKey(boardId),
  scope: { id: boardId },
  mutationFn: async ({ stamped }: Outgoing): Promise<Committed> => {
    const result = await ground.store.commit(stamped);
    if (!result.ok) {
      // The person sees what is stored, not what this window last read.
      await catchUp(client, ground, boardId);
      throw new FailedCommit(result.error);
    }
    return result.value;
  },
  onSuccess: async ({ entry, epoch }: Committed): Promise<void> => {
    if (entry) {
      await absorb(client, boardId, { epoch, entries: [entry] });
      const truth = client.getQueryData<BoardTruth>(boardKey(boardId));
      if (truth && truth.seq < entry.seq) await catchUp(client, ground, boardId);
    }
    void client.invalidateQueries({ queryKey: BOARDS_KEY });
  },
});

export function pendingOf(client: QueryClient, boardId: BoardId): readonly StampedCommand[] {
  const pending = client.getMutationCache().findAll({ mutationKey: commitKey(boardId), status: 'pending' });
  return (pending as unknown as readonly CommitMutation[]).flatMap(({ state }) => state.variables?.stamped ?? []);
}

/** Resolves when nothing of this board is on its way any more. */
export function settled(client: QueryClient, boardId: BoardId): Promise<void> {
  return new Promise((resolve) => {
    const cache = client.getMutationCache();
    const look = (): void => {
      if (pendingOf(client, boardId).length > 0) return;
      stop();
      resolve();
    };
    const stop = cache.subscribe(look);
    look();
  });
}
