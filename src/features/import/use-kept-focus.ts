import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { present } from './cut-acts.ts';
import type { Cutting } from './cutting/cutting.ts';
import { useImportDesk } from './import-desk.ts';
import { goTo } from './import-acts.ts';
import { rowIdOf, rowIn } from './row-focus.ts';
import { cuttingToView } from './workbench-view.ts';

/** Where a step takes away what had the focus, or makes it do nothing, the focus goes to the list: to the selected row, or the one in its place. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, cutting: Cutting): void {
  const wasHere = useRef(false);
  const place = useRef(0);
  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      wasHere.current = target instanceof Node && (list.current?.closest('main')?.contains(target) ?? false);
      const id = target && rowIdOf(target);
      if (id !== null) place.current = rowsNow().indexOf(id);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [list]);
  useLayoutEffect(() => {
    if (!wasHere.current || !isLost(document.activeElement)) return;
    const { selectedId } = useImportDesk.getState();
    const selected = selectedId === null ? null : rowIn(list.current, selectedId);
    if (selected) selected.focus();
    else goTo(rowsNow()[Math.min(place.current, rowsNow().length - 1)] ?? null);
  }, [list, cutting]);
}

function rowsNow(): readonly string[] {
  const cutting = present();
  return cutting ? cuttingToView(cutting).ids : [];
}

const isLost = (active: Element | null): boolean =>
  active === null || active === document.body || active.matches(':disabled');
