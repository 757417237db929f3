import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { emptyBoard } from '../domain/board.ts';
import { isNoChange } from '../domain/change.ts';
import type { Command, StampedCommand } from '../domain/command.ts';
import { decide } from '../domain/decide.ts';
import { entryToSentence } from '../domain/entry-sentence.ts';
import type { BoardId } from '../domain/id.ts';
import { boardKey, findEntry } from './board-truth.ts';
import type { BoardTruth } from './board-truth.ts';
import { commitOptions, pendingOf } from './commit.ts';
import { useGround } from './ground.ts';
import type { Ground } from './ground.ts';
import type { Performed } from './perform.ts';
import { showBoard } from './use-board.ts';

/** What dispatching came to at once, and when it is on disk; `saved` is false where it was not written (the tray says why). */
export interface Dispatched {
  readonly performed: Performed;
  readonly saved: Promise<boolean>;
}

export type Dispatch = (command: Command) => Dispatched;

/** Stamps a command, rehearses it on what the screen shows, and sends it on its way when it can be done. */
export function useDispatch(boardId: BoardId): Dispatch {
  const ground = useGround();
  const client = useQueryClient();
  const { mutateAsync } = useMutation(commitOptions(client, ground, boardId));
  return useCallback(
    (command) => {
      const truth = client.getQueryData<BoardTruth>(boardKey(boardId));
      const stamped = stamp(ground, boardId, command);
      const shown = truth ? showBoard(truth, pendingOf(client, boardId)) : emptyBoard(boardId);
      const entry = findEntry(truth?.tail ?? []);
      const decision = decide(shown, command, { ...stamped, entry, dossier: null });
      if (decision.type !== 'change') return { performed: decision, saved: Promise.resolve(false) };
      if (isNoChange(decision.change)) return { performed: { type: 'pending' }, saved: Promise.resolve(true) };
      const sentence = entryToSentence({ ...stamped, seq: 0, change: decision.change }, entry, shown);
      const saved = mutateAsync({ stamped, sentence }).then(
        () => true,
        () => false,
      );
      return { performed: { type: 'pending' }, saved };
    },
    [boardId, client, ground, mutateAsync],
  );
}

/** A command with who, when and where, and an id of its own. */
export const stamp = (ground: Ground, boardId: BoardId, command: Command): StampedCommand => ({
  commandId: ground.newId(),
  boardId,
  at: ground.now(),
  today: ground.today(),
  actor: ground.actor(),
  origin: ground.origin,
  command,
});
