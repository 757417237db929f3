import { useDeferredValue, useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import { isFiltering, visibleByStage } from '../../domain/board-filter.ts';
import type { BoardFilter } from '../../domain/board-filter.ts';
import type { ProblemId } from '../../domain/id.ts';
import type { LampRule } from '../../domain/lamp.ts';
import { lanesOf } from '../../domain/lanes.ts';
import type { Lane, LanesBy } from '../../domain/lanes.ts';
import type { Spelling } from '../../domain/search-word.ts';
import { sortedByStage } from '../../domain/sorting.ts';
import type { SortBy } from '../../domain/sorting.ts';
import { STAGES } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import { columnId } from './column-id.ts';

export interface ShownColumn {
  readonly id: string;
  readonly stage: Stage;
  /** Its lane, and which of the open ones that is, from the top. */
  readonly lane: Lane | null;
  readonly row?: number;
  readonly itemIds: readonly ProblemId[];
  readonly all: number;
}

export interface ShownBoard {
  readonly visible: Board['problemsByStage'];
  /** null where the board is not divided into lanes. */
  readonly lanes: readonly Lane[] | null;
  /** What can be walked and dragged on: without the lanes that are folded. */
  readonly columns: readonly ShownColumn[];
}

interface Narrowing {
  readonly filter: BoardFilter;
  readonly spelling: Spelling | null;
  readonly lamps: LampRule;
  readonly lanesBy: LanesBy | null;
  readonly sortBy: SortBy | null;
  readonly isFolded: (lane: string) => boolean;
  readonly totals: Readonly<Record<Stage, number>> | undefined;
}

/** The board as the filter lets it through. The filter may lag behind the typing; the board never lags behind a drop (F32). */
export function useShownColumns(
  board: Board,
  { filter, spelling, lamps, lanesBy, sortBy, isFolded, totals }: Narrowing,
): ShownBoard {
  const calm = useDeferredValue(filter);
  const passed = useMemo(() => visibleByStage(board, calm, spelling, lamps), [board, calm, spelling, lamps]);
  const visible = useMemo(() => sortedByStage(board, passed, sortBy), [board, passed, sortBy]);
  const isWhole = !isFiltering(calm);
  const lanes = useMemo(
    () => (lanesBy === null ? null : lanesOf(board, visible, lanesBy, isWhole)),
    [board, visible, lanesBy, isWhole],
  );
  const columns = useMemo(() => {
    const all = (stage: Stage): number => totals?.[stage] ?? board.problemsByStage[stage].length;
    if (lanes === null)
      return STAGES.map((stage) => ({
        id: columnId(stage, null),
        stage,
        lane: null,
        itemIds: visible[stage],
        all: all(stage),
      }));
    return lanes
      .filter(({ id }) => !isFolded(id))
      .flatMap((lane, row) =>
        STAGES.map((stage) => ({
          id: columnId(stage, lane.id),
          stage,
          lane,
          row,
          itemIds: lane.cards[stage],
          all: all(stage),
        })),
      );
  }, [board, visible, lanes, isFolded, totals]);
  return { visible, lanes, columns };
}
