import type { DragSpace, Insertion, Locator } from './drag-space.ts';
import { isOwnPlace } from './place.ts';
import type { DragColumn } from './place.ts';

/** Where an arrow takes the insertion. The places above and below what is carried, and in it, are one. null: the key is not ours. */
export function steppedInsertion(space: DragSpace, columns: readonly DragColumn[], key: string): Insertion | null {
  const now = space.insertion.get();
  const held = space.held.get();
  const column = columns.find(({ id }) => id === now?.column);
  if (!now || !held || !column) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return sideways(space, columns, now, key === 'ArrowLeft' ? -1 : 1);
  const last = column.itemIds.length;
  const isOwn = (index: number): boolean => isOwnPlace(column.itemIds, index, held.carried);
  const stepped = (step: number): number => {
    let next = now.index + step;
    while (isOwn(now.index) && isOwn(next)) next += step;
    return Math.min(last, Math.max(0, next));
  };
  switch (key) {
    case 'ArrowDown':
      return placed(space, now.column, stepped(1));
    case 'ArrowUp':
      return placed(space, now.column, stepped(-1));
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
function sideways(space: DragSpace, columns: readonly DragColumn[], now: Insertion, step: number): Insertion {
  const next = columns[columns.findIndex(({ id }) => id === now.column) + step];
  const here = space.locators.get(now.column);
  const there = next && space.locators.get(next.id);
  if (!next || !here || !there) return now;
  const height = windowTop(here) + now.top - here.scroller.scrollTop;
  return { column: next.id, ...there.at(height - windowTop(there) + there.scroller.scrollTop) };
}

const windowTop = ({ scroller }: Locator): number => scroller.getBoundingClientRect().top;
