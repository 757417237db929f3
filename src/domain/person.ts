import type { Board } from './board.ts';
import type { Problem } from './problem.ts';

/** Names as people join them: 张三、李四 / 张三，李四 / 张三 李四. */
export const textToPersons = (text: string): readonly string[] =>
  text.split(/[、，,；;\s/]+/).filter((name) => name !== '');

export const personsOfProblem = ({ leader, owner }: Pick<Problem, 'leader' | 'owner'>): readonly string[] => [
  ...new Set([...textToPersons(owner), ...textToPersons(leader)]),
];

/** Everyone named on the board, most often named first. */
export function personsOf(board: Board): readonly string[] {
  const counts = new Map<string, number>();
  for (const problem of board.problems.values())
    for (const name of personsOfProblem(problem)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}
