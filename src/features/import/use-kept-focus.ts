import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Cutting } from './cutting/cutting.ts';
import { useImportDesk } from './import-desk.ts';
import { rowIdOf, rowsIn } from './row-focus.ts';

/** Where a step takes away what had the focus, or makes it do nothing, the focus goes to the list: to the selected row, or the one in its place. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, cutting: Cutting): void {
  const wasHere = useRef(false);
  const place = useRef(0);
  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      wasHere.current = target instanceof Node && (list.current?.closest('main')?.contains(target) ?? false);
      const id = target && rowIdOf(target);
      if (id !== null) place.current = rowsIn(list.current).findIndex((row) => row.dataset.row === id);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [list]);
  useLayoutEffect(() => {
    if (!wasHere.current || !isLost(document.activeElement)) return;
    const rows = rowsIn(list.current);
    const { selectedId } = useImportDesk.getState();
    const selected = rows.find((row) => row.dataset.row === selectedId);
    (selected ?? rows[Math.min(place.current, rows.length - 1)])?.focus();
  }, [list, cutting]);
}

const isLost = (active: Element | null): boolean =>
  active === null || active === document.body || active.matches(':disabled');
