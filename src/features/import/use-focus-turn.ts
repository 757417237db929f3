import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useImportDesk } from './import-desk.ts';
import { focusEditorPart, rowIn } from './row-focus.ts';

/** Takes the focus where an act, a key, or the opening of the workbench sends it. */
export function useFocusTurn(list: RefObject<HTMLElement | null>): void {
  const turn = useImportDesk((state) => state.focusTurn);
  const seen = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (seen.current === turn || !list.current) return;
    seen.current = turn;
    const { selectedId, focusPart } = useImportDesk.getState();
    if (selectedId === null) return;
    if (focusPart) focusEditorPart(list.current, selectedId, focusPart);
    else rowIn(list.current, selectedId)?.focus();
  }, [list, turn]);
}
