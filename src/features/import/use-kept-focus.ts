import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Cutting } from './cutting/cutting.ts';
import { focusRow } from './row-focus.ts';

/** Where a step takes the focused row away, the focus stays in the list: on the row Tab would reach. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, currentId: string | null, cutting: Cutting): void {
  const wasHere = useRef(false);
  useEffect(() => {
    const follow = (event: FocusEvent): void => {
      wasHere.current = event.target instanceof Node && (list.current?.contains(event.target) ?? false);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [list]);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasHere.current && isLost && list.current && currentId !== null) focusRow(list.current, currentId);
  }, [list, currentId, cutting]);
}
