import type { Board } from '../domain/board.ts';
import type { Day } from '../domain/day.ts';
import type { ProblemId } from '../domain/id.ts';
import { LastYearScreen } from '../features/last-year/LastYearScreen.tsx';
import type { Perform } from '../queries/perform.ts';
import { useBoards } from '../queries/use-boards.ts';
import type { Drafts } from '../ui/use-draft.ts';
import { addressToPath, boardAddress } from './address.ts';
import { paperDoors } from './paper-doors.ts';
import type { Go } from './use-address.ts';

interface Props {
  readonly board: Board;
  readonly today: Day;
  readonly perform: Perform;
  readonly drafts: Drafts;
  readonly onOpenCard: (id: ProblemId) => void;
  readonly go: Go;
}

export function LastYearRoute({ board, go, ...props }: Props) {
  const boards = useBoards() ?? [];
  const year = board.about?.year ?? 0;
  return (
    <LastYearScreen
      {...props}
      board={board}
      doors={paperDoors}
      hrefOf={({ boardId, problemId }) =>
        boards.some(({ id }) => id === boardId) ? `#${addressToPath(boardAddress(boardId, 'kanban', problemId))}` : null
      }
      hasEarlier={boards.some((other) => other.id !== board.id && other.year < year && other.problems > 0)}
      onCarryOver={() => go({ at: 'carry-over', from: null, into: board.id })}
    />
  );
}
