import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Command } from '../domain/command.ts';
import type { BoardId } from '../domain/id.ts';
import { err, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { BOARDS_KEY } from './board-truth.ts';
import { errorToReason, FailedCommit } from './failed.ts';
import { useGround } from './ground.ts';
import { stamp } from './use-dispatch.ts';

/** Makes a board that is not there yet from commands given in order; answers with its id, or why not in words. */
export type CreateBoard = (commands: readonly Command[]) => Promise<Result<BoardId, string>>;

export function useCreateBoard(): CreateBoard {
  const ground = useGround();
  const client = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationKey: ['create-board'],
    mutationFn: async (commands: readonly Command[]): Promise<BoardId> => {
      const boardId = ground.newId();
      // Wholly or not at all: an import that does not fit leaves no empty board behind (F10).
      const made = await ground.store.commitTogether(commands.map((command) => stamp(ground, boardId, command)));
      if (!made.ok) throw new FailedCommit(made.error);
      return boardId;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: BOARDS_KEY }),
  });
  const running = useRef<ReturnType<CreateBoard> | null>(null);
  const create: CreateBoard = async (commands) => {
    try {
      return ok(await mutateAsync(commands));
    } catch (error) {
      return err(errorToReason(error));
    } finally {
      running.current = null;
    }
  };
  // Asked twice by one trembling hand, it is made once (F27).
  return (commands) => (running.current ??= create(commands));
}
