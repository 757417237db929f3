import { categoriesOf } from '../../domain/board.ts';
import type { Board } from '../../domain/board.ts';
import { readLedgerRow } from '../../domain/ledger-rows.ts';
import { ORIGINS } from '../../domain/problem.ts';
import { PROGRESS_WORDS } from '../../domain/progress.ts';

/** Words that may be taken instead of typed. */
export function cellChoices(
  board: Board,
  persons: readonly string[],
  rowId: string,
  columnId: string,
): readonly string[] {
  switch (columnId) {
    case 'category':
      return categoriesOf(board).map(({ name }) => name);
    case 'owner':
    case 'leader':
    case 'subject':
      return persons.slice(0, MOST_PERSONS);
    case 'progress': {
      const stage = readLedgerRow(board, rowId)?.problem.stage;
      return stage ? PROGRESS_WORDS[stage] : [];
    }
    case 'origin':
      return ORIGINS;
    default:
      return [];
  }
}

const MOST_PERSONS = 40;
