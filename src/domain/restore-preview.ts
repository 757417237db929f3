import { audit } from './audit.ts';
import { countsOf } from './board-counts.ts';
import type { BoardCounts } from './board-counts.ts';
import type { WholeBoard } from './board-store.ts';
import type { BoardId } from './id.ts';

/** How a board that comes stands to the one here. Both have gone on from the same past: 'diverged'. */
export type BoardRelation = 'new' | 'same' | 'older' | 'newer' | 'diverged' | 'only-here';

export interface ComparedBoard {
  readonly id: BoardId;
  readonly name: string;
  readonly year: number;
  /** Of the one that comes; of the one here where it is 'only-here'. */
  readonly problems: number;
  readonly measures: number;
  readonly relation: BoardRelation;
  /** Entries that one side has and the other has not. */
  readonly onlyComing: number;
  readonly onlyHere: number;
}

/** What a restore would come to, told before anything changes (F42). */
export interface RestorePreview {
  /** Those that come, then those that are only here. */
  readonly boards: readonly ComparedBoard[];
  readonly coming: BoardCounts;
  readonly here: BoardCounts;
  /** Entries here that do not come: what replacing everything would take away. */
  readonly changesOnlyHere: number;
  /** Epoch milliseconds of the last entry here; null where there is none. */
  readonly lastChangeHere: number | null;
  readonly isNearlyEmpty: boolean;
  /** Broken invariants in what comes. */
  readonly flaws: number;
}

export function previewRestore(coming: readonly WholeBoard[], here: readonly WholeBoard[]): RestorePreview {
  const known = new Map(here.map((whole) => [whole.board.id, whole]));
  const ids = new Set(coming.map(({ board }) => board.id));
  const boards = [
    ...coming.map((whole) => compare(whole, known.get(whole.board.id))),
    ...here.filter(({ board }) => !ids.has(board.id)).map(onlyHere),
  ];
  const counts = { coming: countsOf(coming), here: countsOf(here) };
  return {
    boards,
    ...counts,
    changesOnlyHere: boards.reduce((sum, board) => sum + board.onlyHere, 0),
    lastChangeHere: here.reduce(latest, null),
    isNearlyEmpty: isNearlyEmpty(counts.coming, counts.here),
    flaws: coming.reduce((sum, { board, ledger }) => sum + audit(board, ledger).length, 0),
  };
}

function compare(coming: WholeBoard, here: WholeBoard | undefined): ComparedBoard {
  const shared = here ? sharedPast(coming, here) : 0;
  const onlyComing = coming.ledger.length - shared;
  const missing = (here?.ledger.length ?? 0) - shared;
  return { ...told(coming), relation: relationOf(here, onlyComing, missing), onlyComing, onlyHere: missing };
}

const onlyHere = (here: WholeBoard): ComparedBoard => ({
  ...told(here),
  relation: 'only-here',
  onlyComing: 0,
  onlyHere: here.ledger.length,
});

const told = ({ board }: WholeBoard) => ({
  id: board.id,
  name: board.about?.name ?? '',
  year: board.about?.year ?? 0,
  problems: board.problems.size,
  measures: board.measures.size,
});

function relationOf(here: WholeBoard | undefined, onlyComing: number, missing: number): BoardRelation {
  if (!here) return 'new';
  if (missing === 0) return onlyComing === 0 ? 'same' : 'newer';
  return onlyComing === 0 ? 'older' : 'diverged';
}

/** How many entries both histories begin with: a command's id is its own, whichever machine it was given on. */
function sharedPast(one: WholeBoard, other: WholeBoard): number {
  const parting = one.ledger.findIndex(({ commandId }, at) => other.ledger[at]?.commandId !== commandId);
  return parting < 0 ? one.ledger.length : parting;
}

const latest = (found: number | null, { ledger }: WholeBoard): number | null => {
  const at = ledger.at(-1)?.at;
  return at === undefined ? found : Math.max(found ?? at, at);
};

/** Less than a fifth of the problems, where there is something to lose. */
const isNearlyEmpty = (coming: BoardCounts, here: BoardCounts): boolean =>
  here.problems >= 5 && coming.problems * 5 < here.problems;
