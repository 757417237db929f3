import type { Board } from '../domain/board.ts';
import type { ProblemId } from '../domain/id.ts';
import { lastYearItemIdOf } from '../domain/last-year.ts';
import { titleToLabel } from '../domain/problem.ts';
import type { ClosedTitle } from '../queries/use-recurring.ts';
import type { YearLink } from '../features/problem/YearLinks.tsx';
import { useBoards } from '../queries/use-boards.ts';
import { useSuccessors } from '../queries/use-successors.ts';
import { addressToPath, boardAddress } from './address.ts';

/** From a card to the one of the year before that it goes on with, to the one that goes on with it, and to one it is much like. */
export function useYearLinks(board: Board, problemId: ProblemId, recurring: ClosedTitle | null): readonly YearLink[] {
  const boards = useBoards() ?? [];
  const successors = useSuccessors(board.id);
  const carriedFrom = board.problems.get(problemId)?.carriedFrom ?? null;
  const nameOf = (boardId: string): string | null => {
    const found = boards.find(({ id }) => id === boardId);
    return found ? `${found.year}年度看板` : null;
  };
  const hrefOf = (boardId: string, cardId: ProblemId): string =>
    `#${addressToPath(boardAddress(boardId, 'kanban', cardId))}`;
  const links: YearLink[] = [];
  if (carriedFrom) {
    const item = board.lastYearItems.get(lastYearItemIdOf(carriedFrom));
    const name = nameOf(carriedFrom.boardId);
    links.push({
      key: 'from',
      says: `结转自${name ?? (item ? `${item.year}年度看板` : '上一年的看板')}`,
      act: '看上年度的卡片',
      href: name === null ? null : hrefOf(carriedFrom.boardId, carriedFrom.problemId),
    });
  }
  for (const { boardId, problemId: id, from } of successors)
    if (from.problemId === problemId)
      links.push({
        key: `${boardId} ${id}`,
        says: `已结转到${nameOf(boardId) ?? '另一块看板'}`,
        act: '看新的卡片',
        href: hrefOf(boardId, id),
      });
  if (recurring)
    links.push({
      key: 'recurring',
      says: `曾整改：和${recurring.year}年度已销号的“${titleToLabel(recurring.title)}”相近`,
      act: '看那张卡片',
      href: hrefOf(recurring.boardId, recurring.problemId),
    });
  return links;
}
