import { useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { problemNumbers } from '../../parts/problem-numbers.ts';
import type { ProblemNumbers } from '../../parts/problem-numbers.ts';

/** The board's 序号, made anew only when cards come or go. */
export function useNumbers(board: Board): ProblemNumbers {
  const [known, setKnown] = useState(() => problemNumbers(board));
  const numbers = useMemo(() => problemNumbers(board, known), [board, known]);
  if (numbers !== known) setKnown(numbers);
  return numbers;
}
