import { useQuery } from '@tanstack/react-query';
import type { Board } from '../domain/board.ts';
import type { BoardStore, BoardSummary } from '../domain/board-store.ts';
import { titlesToIndex } from '../domain/similar-problems.ts';
import type { TitleIndex, TitlesOfBoard } from '../domain/similar-problems.ts';
import { STAGES } from '../domain/stage.ts';
import { aMoment } from './a-moment.ts';
import { useGround } from './ground.ts';
import { useBoards } from './use-boards.ts';

/**
 * The titles of the other boards of this year and of earlier ones; none until `isWanted`, and none while they are read: once,
 * and little by little between what the person does.
 */
export function useEarlierTitles(board: Board, isWanted: boolean): readonly TitlesOfBoard[] {
  const { store } = useGround();
  const year = board.about?.year ?? 0;
  const earlier = (useBoards() ?? []).filter((other) => other.id !== board.id && other.year <= year);
  const { data } = useQuery({
    queryKey: ['earlier-titles', earlier.map(({ id, changedAt }) => `${id} ${changedAt}`)],
    queryFn: async () => {
      const read: TitlesOfBoard[] = [];
      for (const one of earlier) read.push(await readTitles(store, one));
      return read;
    },
    enabled: isWanted && earlier.length > 0,
    gcTime: 60_000,
  });
  return data ?? NONE;
}

const NONE: readonly TitlesOfBoard[] = [];

/** So many rows are read at once. */
const PAGE = 250;

async function readTitles(store: BoardStore, { id: boardId, year }: BoardSummary): Promise<TitlesOfBoard> {
  const titles: TitleIndex[] = [];
  for (const stage of STAGES) {
    let after: string | null = null;
    do {
      const page = await store.problemsIn(boardId, stage, after, PAGE);
      // A board that cannot be read is left out: likeness is a courtesy.
      const problems = page.ok ? page.value : [];
      if (problems.length > 0)
        titles.push(titlesToIndex(problems.map(({ id, title, stage: at }) => ({ id, title, stage: at }))));
      after = problems.length < PAGE ? null : (problems.at(-1)?.rank ?? null);
      if (after !== null) await aMoment();
    } while (after !== null);
  }
  return { boardId, year, titles };
}
