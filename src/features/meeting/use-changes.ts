import { useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import { differenceBetween } from '../../domain/difference-between.ts';
import type { CardLine } from '../../domain/difference-between.ts';
import { entriesBetween, standAt } from '../../domain/moment.ts';
import type { ProblemId } from '../../domain/id.ts';
import type { Day } from '../../domain/day.ts';
import { snapshotsOf } from '../../domain/snapshot.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { usePast } from '../../queries/use-past.ts';

/** What came since the last snapshot, by card. */
export interface Changes {
  /** null: there is no snapshot yet. */
  readonly since: Snapshot | null;
  readonly lines: ReadonlyMap<ProblemId, readonly CardLine[]>;
  /** The board of that snapshot; null while it is read. */
  readonly earlier: Board | null;
}

const NONE: Pick<Changes, 'lines' | 'earlier'> = { lines: new Map(), earlier: null };

export function useChanges(board: Board, today: Day): Changes {
  const since = useMemo(() => snapshotsOf(board)[0] ?? null, [board]);
  const past = usePast(board.id, since?.seq ?? null);
  const told = useMemo(() => {
    const then = since && past && standAt({ kind: 'snapshot', id: since.id }, past, today);
    const now = past && standAt({ kind: 'now' }, past, today);
    if (!past || !then || !now) return NONE;
    const { cards } = differenceBetween(then.board, now.board, entriesBetween(past, then, now));
    return { earlier: then.board, lines: new Map(cards.map((card) => [card.problemId, card.lines])) };
  }, [since, past, today]);
  return { since, ...told };
}
