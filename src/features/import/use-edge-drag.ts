import { useRef } from 'react';
import type { PointerEvent } from 'react';
import { moveEdge } from './cutting/move-edge.ts';
import type { Edge } from './cutting/move-edge.ts';
import type { Cutting } from './cutting/cutting.ts';
import { preview, settle } from './import-acts.ts';
import { pointToOffset } from './paper-selection.ts';

interface Drag {
  readonly id: string;
  readonly edge: Edge;
  readonly base: Cutting;
}

/** Handlers for the paper: a handle of the selected cut follows the pointer; letting go is one step, a broken-off drag none. */
export function useEdgeDrag(cutting: Cutting) {
  const drag = useRef<Drag | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const handle = (event.target as HTMLElement).closest<HTMLElement>('[data-edge]');
    if (!handle || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      id: handle.dataset.cut ?? '',
      edge: handle.dataset.edge === 'start' ? 'start' : 'end',
      base: cutting,
    };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!drag.current) return;
    const offset = pointToOffset(event.clientX, event.clientY);
    const { id, edge, base } = drag.current;
    if (offset !== null) preview(moveEdge(base, id, edge, offset));
  };
  /** true where something was dragged. */
  const end = (isDone: boolean) => (): boolean => {
    if (!drag.current) return false;
    const { base } = drag.current;
    drag.current = null;
    if (isDone) settle(base);
    else preview(base);
    return true;
  };
  return { onPointerDown, onPointerMove, onPointerUp: end(true), onPointerCancel: () => void end(false)() };
}
