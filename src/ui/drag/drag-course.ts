import type { DragEndEvent, DragStartEvent } from '@dnd-kit/core';
import { announce } from '../announce.ts';
import type { DragWords } from './drag-board-context.ts';
import { insertionAt } from './drag-space.ts';
import type { DragSpace, Insertion } from './drag-space.ts';
import { placed, steppedInsertion } from './keyboard-drag.ts';
import { afterAt, carriedWith, columnOf, isOwnPlace, spotAt } from './place.ts';
import type { DragColumn, Drop } from './place.ts';

/** What the person sees now, and what a drop comes to; `give` answers whether it went there. */
export interface DragScene {
  readonly space: DragSpace;
  readonly columns: readonly DragColumn[];
  readonly words: DragWords;
  readonly onDrop: (drop: Drop) => boolean;
  readonly keepFocus: (id: string, isExpected: boolean) => void;
}

/** From picking up to letting go: the line is put, the words are said, the drop is given. */
export function dragCourse(scene: DragScene) {
  const { space, columns, words } = scene;

  const start = ({ active, activatorEvent }: DragStartEvent): void => {
    const id = String(active.id);
    const column = columnOf(columns, id);
    if (!column) return;
    const byKeyboard = activatorEvent.type.startsWith('key');
    const carried = carriedWith(columns, space.chosen.get(), id);
    space.held.set({ id, carried, byKeyboard });
    space.insertion.set(
      byKeyboard ? placed(space, column.id, column.itemIds.indexOf(id)) : insertionUnder(space, activatorEvent),
    );
    announce(words.pickedUp(id, carried.size));
  };

  const step = (key: string): boolean => {
    const held = space.held.get();
    const insertion = steppedInsertion(space, columns, key);
    const column = columns.find(({ id }) => id === insertion?.column);
    if (!insertion || !column || !held) return false;
    space.locators.get(column.id)?.reveal(insertion.index);
    space.insertion.set(insertion);
    announce(words.over(held.id, spotAt(column, insertion.index, held.carried)));
    return true;
  };

  const cancel = (): void => {
    const held = space.held.get();
    space.held.set(null);
    space.insertion.set(null);
    if (held) announce(words.cancelled(held.id, held.carried.size));
  };

  const end = ({ active }: DragEndEvent): void => {
    const id = String(active.id);
    const insertion = space.insertion.get();
    const held = space.held.get();
    const to = columns.find((column) => column.id === insertion?.column);
    if (!insertion || !to || !held) return cancel();
    const { carried } = held;
    if (isOwnPlace(to.itemIds, insertion.index, carried)) return cancel();
    space.held.set(null);
    space.insertion.set(null);
    giveDrop(scene, { id, carried, to: to.id, after: afterAt(to.itemIds, insertion.index, carried) });
  };

  return { start, step, cancel, end };
}

/** Gives the drop, and says where it went if it went there. */
export function giveDrop({ columns, words, onDrop, keepFocus }: DragScene, drop: Drop): void {
  const column = columns.find(({ id }) => id === drop.to);
  keepFocus(drop.id, true);
  if (!onDrop(drop) || !column) return;
  const index = drop.after === null ? 0 : column.itemIds.indexOf(drop.after) + 1;
  announce(words.dropped(drop.id, spotAt(column, index, drop.carried), drop.carried.size));
}

function insertionUnder(space: DragSpace, event: Event): Insertion | null {
  const point = 'touches' in event ? (event as TouchEvent).touches[0] : (event as MouseEvent);
  return point ? insertionAt(space, point.clientX, point.clientY) : null;
}
