import type { WholeBoard } from './board-store.ts';

/** How much there is: what a person compares before one thing takes the place of another (F42). */
export interface BoardCounts {
  readonly boards: number;
  readonly problems: number;
  readonly measures: number;
  /** Entries of all ledgers. */
  readonly entries: number;
}

export const countsOf = (boards: readonly WholeBoard[]): BoardCounts => ({
  boards: boards.length,
  problems: sum(boards, ({ board }) => board.problems.size),
  measures: sum(boards, ({ board }) => board.measures.size),
  entries: sum(boards, ({ ledger }) => ledger.length),
});

const sum = (boards: readonly WholeBoard[], count: (board: WholeBoard) => number): number =>
  boards.reduce((total, board) => total + count(board), 0);

/** 2 块看板、41 个问题、39 条措施 */
export const countsToChinese = ({ boards, problems, measures }: BoardCounts): string =>
  `${boards} 块看板、${problems} 个问题、${measures} 条措施`;
