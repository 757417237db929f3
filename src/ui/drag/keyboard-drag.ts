import type { DragSpace, Insertion, Locator } from './drag-space.ts';
import { besideColumn, isOwnPlace } from './place.ts';
import type { Direction, DragColumn } from './place.ts';

/** Where an arrow takes the insertion. The places above and below what is carried, and in it, are one. null: the key is not ours. */
export function steppedInsertion(space: DragSpace, columns: readonly DragColumn[], key: string): Insertion | null {
  const now = space.insertion.get();
  const held = space.held.get();
  const column = columns.find(({ id }) => id === now?.column);
  if (!now || !held || !column) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return sideways(space, columns, now, key === 'ArrowLeft' ? 'left' : 'right');
  const last = column.itemIds.length;
  const isOwn = (index: number): boolean => isOwnPlace(column.itemIds, index, held.carried);
  const stepped = (step: number): number => {
    let next = now.index + step;
    while (isOwn(now.index) && isOwn(next)) next += step;
    return Math.min(last, Math.max(0, next));
  };
  /** From where the list ends, into the row below or above. */
  const step = (direction: 'up' | 'down', to: number): Insertion => {
    const isEdge = to === now.index || (isOwn(now.index) && isOwn(to));
    const next = isEdge ? besideColumn(columns, columns.indexOf(column), direction) : undefined;
    if (!next) return placed(space, now.column, to);
    return placed(space, next.id, direction === 'down' ? 0 : next.itemIds.length);
  };
  switch (key) {
    case 'ArrowDown':
      return step('down', stepped(1));
    case 'ArrowUp':
      return step('up', stepped(-1));
    case 'Home':
      return placed(space, now.column, 0);
    case 'End':
      return placed(space, now.column, last);
    default:
      return null;
  }
}

export function placed({ locators }: DragSpace, column: string, index: number): Insertion {
  return { column, index, top: locators.get(column)?.topOf(index) ?? 0 };
}

/** The next column, at the height one looks at. */
function sideways(space: DragSpace, columns: readonly DragColumn[], now: Insertion, direction: Direction): Insertion {
  const next = besideColumn(
    columns,
    columns.findIndex(({ id }) => id === now.column),
    direction,
  );
  const here = space.locators.get(now.column);
  const there = next && space.locators.get(next.id);
  if (!next || !here || !there) return now;
  const height = windowTop(here) + now.top - here.scroller.scrollTop;
  return { column: next.id, ...there.at(height - windowTop(there) + there.scroller.scrollTop) };
}

const windowTop = ({ scroller }: Locator): number => scroller.getBoundingClientRect().top;
