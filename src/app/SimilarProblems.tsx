import type { Board } from '../domain/board.ts';
import type { ProblemId } from '../domain/id.ts';
import { useRegistration } from '../features/registration/registration-view.ts';
import { SimilarList } from '../parts/SimilarList.tsx';
import { useSimilarProblems } from '../queries/use-similar-problems.ts';
import { addressToPath, boardAddress } from './address.ts';

interface Props {
  readonly board: Board;
  readonly text: string;
  /** The card whose own words these are. */
  readonly but: ProblemId | null;
}

export function SimilarProblems({ board, text, but }: Props) {
  return (
    <SimilarList
      found={useSimilarProblems(board, text, but)}
      onLeave={() => useRegistration.getState().show(false)}
      hrefOf={(boardId, id) => `#${addressToPath(boardAddress(boardId, 'kanban', id))}`}
    />
  );
}
