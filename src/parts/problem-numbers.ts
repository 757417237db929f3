import type { Board } from '../domain/board.ts';
import type { ProblemId } from '../domain/id.ts';
import type { Problem } from '../domain/problem.ts';

export type ProblemNumbers = ReadonlyMap<ProblemId, number>;

/**
 * 序号: the number people call a card by. The paper's order, then the order in which cards were added by hand; a place in a
 * column would change with every move. Answers with `known` itself while the board has the same cards.
 */
export function problemNumbers({ problems }: Board, known?: ProblemNumbers): ProblemNumbers {
  if (known && known.size === problems.size && [...problems.keys()].every((id) => known.has(id))) return known;
  const inOrder = [...problems.values()].sort(comparePaperOrder);
  return new Map(inOrder.map(({ id }, index) => [id, index + 1]));
}

/** Ids sort by time (UUIDv7): a paper comes in when it was imported, a card when it was added. */
function comparePaperOrder(a: Problem, b: Problem): number {
  const [cameA, cameB] = [a.passage?.sourceId ?? a.id, b.passage?.sourceId ?? b.id];
  if (cameA !== cameB) return cameA < cameB ? -1 : 1;
  const [startA, startB] = [a.passage?.start ?? 0, b.passage?.start ?? 0];
  return startA - startB || (a.id < b.id ? -1 : 1);
}
