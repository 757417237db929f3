import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { focusItem } from './drag-space.ts';
import { columnOf, nudge, walk } from './place.ts';
import type { Direction } from './place.ts';
import { giveDrop } from './drag-course.ts';
import type { DragScene } from './drag-course.ts';

interface Acts {
  readonly onOpen: (id: string) => void;
  readonly onItemKey: (id: string, event: KeyboardEvent) => void;
  readonly onToggle?: (id: string) => void;
  readonly onStretch?: (from: string | null, to: string) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** With Shift these choose on the way. */
const STRETCHING = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End']);
const WALKING = new Set([...Object.keys(ARROWS), 'Home', 'End']);

/** Keys and clicks on the items of a board, heard once for all of them. */
export function itemKeys(scene: DragScene, { onOpen, onItemKey, onToggle, onStretch }: Acts) {
  const { space, columns, keepFocus } = scene;

  const onKeyDown = (event: KeyboardEvent): void => {
    const id = (event.target as HTMLElement).dataset['dragItem'];
    if (id === undefined || space.held.get() || event.nativeEvent.isComposing) return;
    const direction = ARROWS[event.key];
    if (event.altKey && direction) {
      event.preventDefault();
      const drop = nudge(columns, id, direction, space.chosen.get());
      if (drop) giveDrop(scene, drop);
    } else if (event.ctrlKey || event.metaKey || event.altKey) {
      onItemKey(id, event);
    } else if (event.key === 'Enter') {
      onOpen(id);
    } else if (WALKING.has(event.key)) {
      event.preventDefault();
      const next = walk(columns, id, event.key);
      if (event.shiftKey && STRETCHING.has(event.key)) onStretch?.(id, next ?? id);
      if (next !== null) focusItem(space, next);
    } else {
      onItemKey(id, event);
    }
  };

  /** Tab comes back to the item one was on. */
  const onFocus = ({ target }: FocusEvent): void => {
    const id = (target as HTMLElement).dataset['dragItem'];
    const column = id === undefined ? undefined : columnOf(columns, id);
    if (id === undefined || !column) return;
    keepFocus(id, false);
    if (space.stops.get()[column.id] === id) return;
    space.stops.set({ ...space.stops.get(), [column.id]: id });
  };

  const onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const id = target.closest<HTMLElement>('[data-drag-item]')?.dataset['dragItem'];
    if (id === undefined || target.closest('[data-no-drag]')) return;
    if (onToggle && (event.ctrlKey || event.metaKey)) onToggle(id);
    else if (onStretch && event.shiftKey) onStretch(null, id);
    else onOpen(id);
  };

  return { onKeyDown, onFocus, onClick };
}
