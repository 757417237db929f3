import { useEffect } from 'react';
import { useCell } from './cell.ts';
import { insertionAt } from './drag-space.ts';
import type { DragSpace } from './drag-space.ts';
import { placed } from './keyboard-drag.ts';
import { columnOf } from './place.ts';
import type { DragColumn } from './place.ts';

/** While something is held: the line follows the pointer and the scrolling, and whatever breaks a drag off ends it cleanly (F31). */
export function useDragGuards(space: DragSpace, columns: readonly DragColumn[]): void {
  const held = useCell(space.held, (value) => value);
  const isGone = held !== null && !columnOf(columns, held.id);
  useEffect(() => {
    if (isGone) breakOff();
  }, [isGone]);
  useEffect(() => (held ? followPointer(space, held.byKeyboard) : undefined), [space, held]);
}

/** The sensors listen for Escape on the document; no other listener hears this one. */
const breakOff = (): void =>
  void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape' }));

function followPointer(space: DragSpace, byKeyboard: boolean): () => void {
  const ended = new AbortController();
  const options = { capture: true, passive: true, signal: ended.signal };
  let at: { readonly clientX: number; readonly clientY: number } | null = null;
  const locate = (): void => {
    const now = space.insertion.get();
    if (byKeyboard) space.insertion.set(now && placed(space, now.column, now.index));
    else if (at) space.insertion.set(insertionAt(space, at.clientX, at.clientY));
  };
  const follow = (point: { readonly clientX: number; readonly clientY: number } | undefined): void => {
    at = point ?? at;
    locate();
  };
  addEventListener('mousemove', (event) => follow(event), options);
  addEventListener('touchmove', (event) => follow(event.touches[0]), options);
  addEventListener('touchstart', (event) => event.touches.length > 1 && breakOff(), options);
  addEventListener('scroll', locate, options);
  addEventListener('blur', (event) => event.target === window && breakOff(), options);
  addEventListener('pointercancel', breakOff, options);
  return () => ended.abort();
}
