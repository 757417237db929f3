import { useState } from 'react';
import type { Board } from '../domain/board.ts';
import { isNumberedAlike, problemNumbers } from './problem-numbers.ts';
import type { ProblemNumbers } from './problem-numbers.ts';

/** The board's 序号, made anew only when a card comes, goes or changes its category; none while the board is not whole. */
export function useNumbers(board: Board, isPartial: boolean): ProblemNumbers {
  const [known, setKnown] = useState(() => ({ board, numbers: isPartial ? NONE : problemNumbers(board) }));
  if (known.board === board) return known.numbers;
  const numbers = isNumberedAlike(known.board, board) ? known.numbers : problemNumbers(board);
  setKnown({ board, numbers });
  return numbers;
}

const NONE: ProblemNumbers = new Map();
