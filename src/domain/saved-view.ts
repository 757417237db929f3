import { NO_FILTER } from './board-filter.ts';
import type { BoardFilter } from './board-filter.ts';
import type { Board } from './board.ts';
import type { ViewId } from './id.ts';
import type { LanesBy } from './lanes.ts';
import type { SortBy } from './sorting.ts';

/** 视图: what a board is narrowed to, divided and sorted by, under a name; kept with the board. */
export interface SavedView {
  readonly id: ViewId;
  readonly name: string;
  readonly filter: BoardFilter;
  /** null: not divided. */
  readonly lanesBy: LanesBy | null;
  /** null: in the order made by hand. */
  readonly sortBy: SortBy | null;
}

/** The view's filter, without a category that the board no longer has. */
export const filterOf = ({ filter }: SavedView, board: Board): BoardFilter =>
  filter.category === null || filter.category === 'none' || board.categories.has(filter.category)
    ? { ...NO_FILTER, ...filter }
    : { ...NO_FILTER, ...filter, category: null };

/** Is the board looked at so? */
export const isLookedAt = (
  view: SavedView,
  now: Pick<SavedView, 'filter' | 'lanesBy' | 'sortBy'>,
  board: Board,
): boolean => {
  const filter = filterOf(view, board);
  return (
    view.lanesBy === now.lanesBy &&
    view.sortBy === now.sortBy &&
    (Object.keys(NO_FILTER) as (keyof BoardFilter)[]).every((part) => filter[part] === now.filter[part])
  );
};
