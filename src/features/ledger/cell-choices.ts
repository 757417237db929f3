import { categoriesOf } from '../../domain/board.ts';
import type { Board } from '../../domain/board.ts';
import { ORIGINS } from '../../domain/problem.ts';
import { PROGRESS_WORDS } from '../../domain/progress.ts';

/** Words that may be taken instead of typed. */
export function cellChoices(board: Board, persons: readonly string[], columnId: string): readonly string[] {
  switch (columnId) {
    case 'category':
      return categoriesOf(board).map(({ name }) => name);
    case 'owner':
    case 'leader':
    case 'subject':
      return persons.slice(0, MOST_PERSONS);
    case 'progress':
      return Object.values(PROGRESS_WORDS).flat();
    case 'origin':
      return ORIGINS;
    default:
      return [];
  }
}

const MOST_PERSONS = 40;
