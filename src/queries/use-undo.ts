import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { BoardId } from '../domain/id.ts';
import { entryToSentence } from '../domain/entry-sentence.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import { refuse } from '../domain/rules.ts';
import { entryToRedo, entryToUndo, undoneSeqs } from '../domain/undo.ts';
import type { Undoer } from '../domain/undo.ts';
import { boardKey, findEntry, readOlder } from './board-truth.ts';
import type { BoardTruth } from './board-truth.ts';
import { settled } from './commit.ts';
import { useGround } from './ground.ts';
import type { Ground } from './ground.ts';
import type { Dispatch } from './use-dispatch.ts';

/** What undo or redo came to: what it took back in words, or why not. */
export type Undone = { readonly ok: true; readonly sentence: string } | { readonly ok: false; readonly says: string };

export interface UndoActions {
  readonly undo: () => Promise<Undone>;
  readonly redo: () => Promise<Undone>;
  /** Takes back one certain entry of the history. */
  readonly undoEntry: (entry: LedgerEntry) => Promise<Undone>;
}

type Choose = (entries: readonly LedgerEntry[], undoer: Undoer) => LedgerEntry | null;

/** Undo and redo from the ledger: they work from any screen, and after a reload too. */
export function useUndo(boardId: BoardId, dispatch: Dispatch): UndoActions {
  const ground = useGround();
  const client = useQueryClient();
  const takeBack = useCallback(
    async (entry: LedgerEntry): Promise<Undone> => {
      const { performed, saved } = dispatch({ type: 'undo', seq: entry.seq });
      if (performed.type === 'refusal') return { ok: false, says: performed.says };
      const truth = client.getQueryData<BoardTruth>(boardKey(boardId));
      if (!(await saved)) return { ok: false, says: '没有撤销：未能保存，请看“未保存”的说明。' };
      return {
        ok: true,
        sentence: entryToSentence(
          { ...entry, command: { type: 'undo', seq: entry.seq } },
          findEntry(truth?.tail ?? []),
          truth?.board,
        ),
      };
    },
    [boardId, client, dispatch],
  );
  const inTurn = useInTurn();
  const step = useCallback(
    (choose: Choose, nothing: string): Promise<Undone> =>
      inTurn(async () => {
        await settled(client, boardId);
        const entry = await findStep(client, ground, boardId, choose);
        return entry ? takeBack(entry) : { ok: false, says: refuse('nothing-to-undo', nothing).says };
      }),
    [boardId, client, ground, inTurn, takeBack],
  );
  return {
    undo: useCallback(() => step(entryToUndo, '没有可以撤销的更改了。'), [step]),
    redo: useCallback(() => step(entryToRedo, '没有可以重做的更改。'), [step]),
    undoEntry: useCallback(
      (entry) =>
        inTurn(async () => {
          const truth = client.getQueryData<BoardTruth>(boardKey(boardId));
          const isUndone = undoneSeqs(truth?.tail ?? []).has(entry.seq);
          return isUndone ? { ok: false, says: '这一步已经撤销过了。' } : takeBack(entry);
        }),
      [boardId, client, inTurn, takeBack],
    ),
  };
}

/** One after the other: a key pressed thrice in haste takes back three steps, never the same one thrice. */
function useInTurn(): (act: () => Promise<Undone>) => Promise<Undone> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((act) => {
    const turn = last.current.then(act);
    last.current = turn.catch(() => undefined);
    return turn;
  }, []);
}

/** The chosen entry; reads further back in the ledger while none is found and there is more. */
async function findStep(
  client: QueryClient,
  ground: Ground,
  boardId: BoardId,
  choose: Choose,
): Promise<LedgerEntry | null> {
  const truth = client.getQueryData<BoardTruth>(boardKey(boardId));
  if (!truth) return null;
  const undoer = { origin: ground.origin, since: ground.openedAt(boardId, truth) };
  const found = choose(truth.tail, undoer);
  if (found) return found;
  return (await readOlder(client, ground, boardId)) ? findStep(client, ground, boardId, choose) : null;
}
