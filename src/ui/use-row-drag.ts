import { useState } from 'react';
import type { PointerEvent } from 'react';

/** What a row of a short list needs so that its handle drags it; keys need a way of their own. */
export interface RowDrag {
  /** The row that is held; null while none is. */
  readonly held: number | null;
  readonly row: (at: number) => { readonly 'data-drag-row': number };
  readonly handle: (at: number) => { readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void };
}

/** Rows of one list dragged up and down by a handle: the list follows the pointer, place by place. */
export function useRowDrag(onMove: (from: number, to: number) => void): RowDrag {
  const [held, hold] = useState<number | null>(null);
  const begin = (event: PointerEvent<HTMLElement>, at: number): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    let from = at;
    hold(at);
    const move = ({ clientX, clientY }: globalThis.PointerEvent): void => {
      const over = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-drag-row]');
      const to = over ? Number(over.dataset['dragRow']) : from;
      if (to === from) return;
      onMove(from, to);
      from = to;
      hold(to);
    };
    const end = (): void => {
      hold(null);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
  };
  return {
    held,
    row: (at) => ({ 'data-drag-row': at }),
    handle: (at) => ({ onPointerDown: (event) => begin(event, at) }),
  };
}
