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
  /** Which cards were chosen one by one is of the moment: not kept. */
  readonly filter: Omit<BoardFilter, 'ids'>;
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

/** How a board is looked at now. */
export interface Looked extends Pick<SavedView, 'lanesBy' | 'sortBy'> {
  readonly filter: BoardFilter;
}

/** What is kept of it under a name. */
export function lookedToView({ filter, lanesBy, sortBy }: Looked): Omit<SavedView, 'id' | 'name'> {
  const { text, category, person, stage, gap, lamp, standing } = filter;
  return { filter: { text, category, person, stage, gap, lamp, standing }, lanesBy, sortBy };
}

/** Is the board looked at so? */
export const isLookedAt = (view: SavedView, now: Looked, board: Board): boolean => {
  const filter = filterOf(view, board);
  return (
    view.lanesBy === now.lanesBy &&
    view.sortBy === now.sortBy &&
    (Object.keys(NO_FILTER) as (keyof BoardFilter)[]).every((part) => filter[part] === now.filter[part])
  );
};
