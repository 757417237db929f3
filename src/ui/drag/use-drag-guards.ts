import { useEffect, useLayoutEffect, useRef } from 'react';
import { useCell } from './cell.ts';
import { insertionAt } from './drag-space.ts';
import type { DragSpace } from './drag-space.ts';
import { placed } from './keyboard-drag.ts';
import { afterAt, columnOf } from './place.ts';
import type { DragColumn } from './place.ts';

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** While something is held: the line follows the pointer and the scrolling, and whatever breaks a drag off ends it cleanly (F31). */
export function useDragGuards(space: DragSpace, columns: readonly DragColumn[]): void {
  const held = useCell(space.held, (value) => value);
  const point = useRef<Point | null>(null);
  const before = useRef(columns);
  const isGone = held !== null && !columnOf(columns, held.id);
  useEffect(() => {
    if (isGone) breakOff();
  }, [isGone]);
  useLayoutEffect(() => {
    if (held && before.current !== columns) keepInsertion(space, before.current, columns, point.current);
    before.current = columns;
  }, [space, held, columns]);
  useEffect(() => {
    point.current = null;
    return held ? followPointer(space, point, held.byKeyboard) : undefined;
  }, [space, held]);
}

/** The sensors listen for Escape on the document; no other listener hears this one. */
const breakOff = (): void =>
  void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape' }));

/** Another window has changed the columns under the drag (F26): the pointer points at the same gap, the keyboard below the same neighbour. */
function keepInsertion(
  space: DragSpace,
  before: readonly DragColumn[],
  now: readonly DragColumn[],
  point: Point | null,
): void {
  const insertion = space.insertion.get();
  const held = space.held.get();
  if (point) return space.insertion.set(insertionAt(space, point.clientX, point.clientY));
  if (!insertion || !held) return;
  const idsOf = (columns: readonly DragColumn[]) => columns.find(({ id }) => id === insertion.column)?.itemIds ?? [];
  const after = afterAt(idsOf(before), insertion.index, held.carried);
  space.insertion.set(placed(space, insertion.column, after === null ? 0 : idsOf(now).indexOf(after) + 1));
}

function followPointer(space: DragSpace, point: { current: Point | null }, byKeyboard: boolean): () => void {
  const ended = new AbortController();
  const options = { capture: true, passive: true, signal: ended.signal };
  const locate = (): void => {
    const now = space.insertion.get();
    const at = point.current;
    if (byKeyboard) space.insertion.set(now && placed(space, now.column, now.index));
    else if (at) space.insertion.set(insertionAt(space, at.clientX, at.clientY));
  };
  const follow = (at: Point | undefined): void => {
    if (byKeyboard || !at) return;
    point.current = at;
    locate();
  };
  addEventListener('mousemove', follow, options);
  addEventListener('touchmove', (event) => follow(event.touches[0]), options);
  // A second finger, a finger beside the mouse, the other button: its release would let go what the first one holds.
  for (const press of ['touchstart', 'mousedown']) addEventListener(press, breakOff, options);
  addEventListener('scroll', locate, options);
  addEventListener('blur', (event) => event.target === window && breakOff(), options);
  addEventListener('pointercancel', breakOff, options);
  return () => ended.abort();
}
