import { useDeferredValue, useMemo } from 'react';
import type { Board } from '../domain/board.ts';
import type { ProblemId } from '../domain/id.ts';
import { similarTo, titlesOf } from '../domain/similar-problems.ts';
import type { SimilarProblem } from '../domain/similar-problems.ts';
import { useEarlierTitles } from './use-earlier-titles.ts';

export interface FoundSimilar extends SimilarProblem {
  readonly boardId: string;
  /** The year of the other board it stands on; null on this one. */
  readonly year: number | null;
}

/** Problems of this and of earlier boards that are like what is being typed; looked for once the keys leave time. */
export function useSimilarProblems(board: Board, text: string, but: ProblemId | null): readonly FoundSimilar[] {
  const calm = useDeferredValue(text);
  const earlier = useEarlierTitles(board, calm.trim() !== '');
  return useMemo(() => {
    const here = similarTo(calm, titlesOf(board), MOST + 1)
      .filter(({ problem }) => problem.id !== but)
      .map((found) => ({ ...found, boardId: board.id, year: null }));
    const there = earlier.flatMap(({ boardId, year, titles }) =>
      similarTo(calm, [titles], MOST).map((found) => ({ ...found, boardId, year })),
    );
    const best = [...here, ...there].sort((a, b) => b.score + b.likeness - a.score - a.likeness);
    return best.slice(0, MOST);
  }, [calm, board, earlier, but]);
}

/** More than three are not read while one writes. */
const MOST = 3;
