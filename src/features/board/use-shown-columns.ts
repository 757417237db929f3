import { useDeferredValue, useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import { visibleByStage } from '../../domain/board-filter.ts';
import type { BoardFilter } from '../../domain/board-filter.ts';
import type { ProblemId } from '../../domain/id.ts';
import type { LampRule } from '../../domain/lamp.ts';
import type { Spelling } from '../../domain/search-word.ts';
import { STAGES } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';

export interface ShownColumn {
  readonly id: Stage;
  readonly itemIds: readonly ProblemId[];
  readonly all: number;
}

/** The columns as the filter lets them through. The filter may lag behind the typing; the board never lags behind a drop (F32). */
export function useShownColumns(
  board: Board,
  filter: BoardFilter,
  spelling: Spelling | null,
  lamps: LampRule,
  totals?: Readonly<Record<Stage, number>>,
): readonly ShownColumn[] {
  const calm = useDeferredValue(filter);
  return useMemo(() => {
    const visible = visibleByStage(board, calm, spelling, lamps);
    return STAGES.map((id) => ({ id, itemIds: visible[id], all: totals?.[id] ?? board.problemsByStage[id].length }));
  }, [board, calm, spelling, lamps, totals]);
}
