import { useQuery } from '@tanstack/react-query';
import type { Board } from '../domain/board.ts';
import { titlesToIndex } from '../domain/similar-problems.ts';
import type { TitlesOfBoard } from '../domain/similar-problems.ts';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';
import { useBoards } from './use-boards.ts';

/**
 * The titles of the other boards of this year and of earlier ones, the latest first; none until `isWanted`, and none while
 * they are being read, once. A board that cannot be read is left out: likeness is a courtesy.
 */
export function useEarlierTitles(board: Board, isWanted: boolean): readonly TitlesOfBoard[] {
  const { store } = useGround();
  const year = board.about?.year ?? 0;
  const earlier = (useBoards() ?? []).filter((other) => other.id !== board.id && other.year <= year);
  const { data } = useQuery({
    queryKey: ['earlier-titles', earlier.map(({ id, changedAt }) => `${id} ${changedAt}`)],
    queryFn: async () => {
      const read: TitlesOfBoard[] = [];
      for (const { id, name, year: of } of earlier) {
        const loaded = await store.load(id);
        if (!loaded.ok) continue;
        read.push({ boardId: id, name, year: of, titles: titlesToIndex(valueOrThrow(loaded).board.problems.values()) });
      }
      return read.sort((a, b) => b.year - a.year);
    },
    enabled: isWanted && earlier.length > 0,
  });
  return data ?? NONE;
}

const NONE: readonly TitlesOfBoard[] = [];
