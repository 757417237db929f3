import type { Board } from '../domain/board.ts';
import type { ProblemId } from '../domain/id.ts';
import { numbersOf, problemsByCategory } from '../domain/paper-order.ts';

export type ProblemNumbers = ReadonlyMap<ProblemId, number>;

/**
 * 序号: the number people call a card by. It is the one the printed list gives it, so that "第 3 号" is the same on the screen
 * and on the paper; a place in a column would change with every move.
 */
export const problemNumbers = (board: Board): ProblemNumbers =>
  numbersOf(problemsByCategory(board).flatMap(({ problems }) => problems));

/** Nothing has changed by which cards are numbered (numbering ten thousand costs 15 ms, asking this 2). */
export function isNumberedAlike(a: Board, b: Board): boolean {
  if (a.problems === b.problems && a.categories === b.categories) return true;
  if (a.categories !== b.categories || a.problems.size !== b.problems.size) return false;
  for (const { id, categoryId } of b.problems.values()) {
    const known = a.problems.get(id);
    if (!known || known.categoryId !== categoryId) return false;
  }
  return true;
}
