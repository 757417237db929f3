import { useMutationState, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BoardId } from '../domain/id.ts';
import { commitKey } from './commit.ts';
import type { CommitMutation, Outgoing } from './commit.ts';
import { errorToReason } from './failed.ts';

/** A command that was not written: it stays here, visible, until it is tried again or let go. */
export interface UnsavedCommand {
  readonly commandId: string;
  readonly sentence: string;
  readonly reason: string;
  readonly retry: () => void;
  readonly letGo: () => void;
}

export interface Saving {
  readonly state: 'saved' | 'saving' | 'unsaved';
  readonly unsaved: readonly UnsavedCommand[];
}

/** 保存中 while any command is pending; 未保存 while any stays failed; 已保存 only when every transaction has completed. */
export function useSaving(boardId: BoardId): Saving {
  const client = useQueryClient();
  const pending = useMutationState({
    filters: { mutationKey: commitKey(boardId), status: 'pending' },
    select: ({ state }) => state.submittedAt,
  });
  const failedIds = useMutationState({
    filters: { mutationKey: commitKey(boardId), status: 'error' },
    select: ({ mutationId }) => mutationId,
  });
  return useMemo(() => {
    const cache = client.getMutationCache();
    const failed = cache
      .getAll()
      .filter(({ mutationId }) => failedIds.includes(mutationId)) as unknown as readonly CommitMutation[];
    const unsaved = failed.flatMap((mutation) =>
      mutation.state.variables
        ? unsavedOf(mutation, mutation.state.variables, () => cache.remove(mutation as never))
        : [],
    );
    return { state: pending.length > 0 ? 'saving' : unsaved.length > 0 ? 'unsaved' : 'saved', unsaved };
  }, [client, pending.length, failedIds]);
}

const unsavedOf = (mutation: CommitMutation, outgoing: Outgoing, remove: () => void): UnsavedCommand => ({
  commandId: outgoing.stamped.commandId,
  sentence: outgoing.sentence,
  reason: errorToReason(mutation.state.error),
  retry: () => {
    mutation.execute(outgoing).catch(() => undefined);
  },
  letGo: remove,
});
