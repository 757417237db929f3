import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Board } from '../domain/board.ts';
import type { ProblemId } from '../domain/id.ts';
import { readTitle, similarTo, titlesOf } from '../domain/similar-problems.ts';
import type { SimilarProblem } from '../domain/similar-problems.ts';
import { aMoment, visitInSlices } from './a-moment.ts';
import { useEarlierTitles } from './use-earlier-titles.ts';

export interface FoundSimilar extends SimilarProblem {
  readonly boardId: string;
  /** The year of the other board it stands on; null on this one. */
  readonly year: number | null;
}

/** Problems of this and of earlier boards that are like what is being typed; looked for once the keys leave time. */
export function useSimilarProblems(board: Board, text: string, but: ProblemId | null): readonly FoundSimilar[] {
  const calm = useDeferredValue(text);
  const isRead = useTitlesRead(board);
  const earlier = useEarlierTitles(board, calm.trim() !== '');
  return useMemo(() => {
    const here = similarTo(calm, isRead ? titlesOf(board) : [], MOST + 1)
      .filter(({ problem }) => problem.id !== but)
      .map((found) => ({ ...found, boardId: board.id, year: null }));
    const there = earlier.flatMap(({ boardId, year, titles }) =>
      similarTo(calm, titles, MOST).map((found) => ({ ...found, boardId, year })),
    );
    const best = [...here, ...there].sort((a, b) => b.score + b.likeness - a.score - a.likeness);
    return best.slice(0, MOST);
  }, [calm, board, isRead, earlier, but]);
}

/** More than three are not read while one writes. */
const MOST = 3;

/** The titles that stand there when one begins to write are read a slice at a time; those that change later cost nothing. */
function useTitlesRead(board: Board): boolean {
  const [isRead, setRead] = useState(false);
  const [first] = useState(board);
  useEffect(() => {
    const reading = new AbortController();
    void aMoment()
      .then(() => visitInSlices(first.problems.values(), reading.signal, readTitle))
      .then(aMoment)
      .then(() => {
        if (reading.signal.aborted) return;
        titlesOf(first);
        setRead(true);
      });
    return () => reading.abort();
  }, [first]);
  return isRead;
}
