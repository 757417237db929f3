import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Board } from '../domain/board.ts';
import type { BoardId, ProblemId } from '../domain/id.ts';
import { addText, emptyTextIndex, textsLike } from '../domain/text-index.ts';
import type { TextIndex } from '../domain/text-index.ts';
import { aMoment, visitInSlices } from './a-moment.ts';
import { useGround } from './ground.ts';
import type { Ground } from './ground.ts';
import { useBoards } from './use-boards.ts';

/** A problem that was closed on the board of an earlier year. */
export interface ClosedTitle {
  readonly boardId: BoardId;
  readonly problemId: ProblemId;
  readonly year: number;
  readonly title: string;
}

export type Recurring = ReadonlyMap<ProblemId, ClosedTitle>;

/**
 * 曾整改: the problems of this board that are much like one closed on the board of an earlier year. Nothing is read until
 * `isWanted`, and then little by little between what the person does; none where there is no earlier board.
 */
export function useRecurring(board: Board, isWanted: boolean): Recurring {
  const ground = useGround();
  const year = board.about?.year ?? 0;
  // Of titles that are alike the last one read counts: the latest year's.
  const earlier = (useBoards() ?? [])
    .filter((other) => other.year < year && other.completed > 0)
    .sort((a, b) => a.year - b.year);
  const index = useQuery({
    queryKey: ['closed-titles', earlier.map(({ id, changedAt }) => `${id} ${changedAt}`)],
    queryFn: () => readClosed(ground, earlier),
    enabled: isWanted && earlier.length > 0,
    gcTime: 60_000,
  }).data;
  const [found, setFound] = useState<Recurring>(NONE);
  const known = useRef<Known>({ index: undefined, byTitle: new Map() });
  useEffect(() => {
    if (!index) return undefined;
    if (known.current.index !== index) known.current = { index, byTitle: new Map() };
    const { byTitle } = known.current;
    const look = new AbortController();
    void likenAll(board, index, byTitle, look.signal).then((all) => {
      if (!look.signal.aborted) setFound((before) => (isSame(before, all) ? before : all));
    });
    return () => look.abort();
  }, [index, board]);
  return index ? found : NONE;
}

const NONE: Recurring = new Map();

interface Known {
  readonly index: TextIndex<ClosedTitle> | undefined;
  /** What has been looked up: titles seldom change. */
  readonly byTitle: Map<string, ClosedTitle | null>;
}

/** So many rows are read at once. */
const PAGE = 250;

async function readClosed(
  { store }: Ground,
  boards: readonly { readonly id: string; readonly year: number }[],
): Promise<TextIndex<ClosedTitle>> {
  const index = emptyTextIndex<ClosedTitle>();
  for (const { id: boardId, year } of boards) {
    let after: string | null = null;
    for (;;) {
      const page = await store.problemsIn(boardId, 'completed', after, PAGE);
      // A board that cannot be read is left out: likeness is a courtesy.
      const problems = page.ok ? page.value : [];
      for (const { id: problemId, title } of problems) addText(index, title, { boardId, problemId, year, title });
      after = problems.at(-1)?.rank ?? null;
      if (after === null) break;
      await aMoment();
    }
  }
  return index;
}

async function likenAll(
  board: Board,
  index: TextIndex<ClosedTitle>,
  byTitle: Map<string, ClosedTitle | null>,
  signal: AbortSignal,
): Promise<Recurring> {
  await aMoment();
  const all = new Map<ProblemId, ClosedTitle>();
  await visitInSlices(board.problems.values(), signal, ({ id, title, carriedFrom }) => {
    let closed = byTitle.get(title);
    if (closed === undefined) {
      closed = textsLike(index, title)[0] ?? null;
      byTitle.set(title, closed);
    }
    if (closed && closed.problemId !== carriedFrom?.problemId) all.set(id, closed);
  });
  return all;
}

const isSame = (a: Recurring, b: Recurring): boolean =>
  a.size === b.size && [...a].every(([id, closed]) => b.get(id) === closed);
