import { useCallback, useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { Board } from '../../domain/board.ts';
import type { ProblemId } from '../../domain/id.ts';
import { announce } from '../../ui/announce.ts';
import { allShown, begun, keptWithin, NOTHING_CHOSEN, stretched, toggled } from './selection.ts';
import type { Selection } from './selection.ts';
import type { ShownColumn } from './use-shown-columns.ts';

/** What is chosen on the board that is shown; outside React, so that a card hears only of itself. */
export const useSelection = create<Selection>(() => NOTHING_CHOSEN);

export interface Choosing {
  readonly selection: Selection;
  readonly toggle: (id: ProblemId) => void;
  readonly stretch: (from: ProblemId | null, to: ProblemId) => void;
  readonly begin: (id: ProblemId) => void;
  readonly chooseAll: () => void;
  readonly clear: () => void;
}

/** Choosing cards. What goes out of sight is no longer chosen: nobody changes what they do not see. */
export function useChoosing(board: Board, columns: readonly ShownColumn[]): Choosing {
  const held = useSelection();
  const selection = useMemo(() => keptWithin(held, shownOn(board, columns)), [held, board, columns]);
  useEffect(() => {
    if (selection === held) return;
    useSelection.setState(selection);
    announce(`有 ${held.ids.size - selection.ids.size} 张不再显示，已取消选择。${countToChinese(selection)}`);
  }, [selection, held]);
  useEffect(() => () => useSelection.setState(NOTHING_CHOSEN), []);
  const chooseAll = useCallback(() => choose(allShown(columns)), [columns]);
  useChooseAllKey(chooseAll);
  return useMemo(
    () => ({
      selection,
      toggle,
      stretch: (from, to) => choose(stretched(useSelection.getState(), columns, from, to)),
      begin: (id) => useSelection.setState(begun(useSelection.getState(), id)),
      chooseAll,
      clear: () => choose(NOTHING_CHOSEN),
    }),
    [selection, columns, chooseAll],
  );
}

/** Ctrl+A on the board, wherever on it one is; in a field, a dialog or a card's panel it stays what it is there. */
function useChooseAllKey(chooseAll: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (key.toLowerCase() !== 'a' || !(ctrlKey || metaKey) || altKey || shiftKey || event.defaultPrevented) return;
      const isOnBoard = target === document.body || (target instanceof Element && target.closest('main:not([inert])'));
      if (!isOnBoard || (target instanceof Element && target.closest('input, textarea'))) return;
      if (document.querySelector('main[inert], [role="dialog"]')) return;
      event.preventDefault();
      chooseAll();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [chooseAll]);
}

function choose(next: Selection): void {
  useSelection.setState(next);
  announce(countToChinese(next));
}

/** Always the same function: a card is not drawn anew because another was chosen. */
const toggle = (id: ProblemId): void => choose(toggled(useSelection.getState(), id));

const countToChinese = ({ ids }: Selection): string => (ids.size === 0 ? '没有选中卡片' : `已选 ${ids.size} 张`);

/** Where nothing is filtered or divided, the board itself says what is shown. */
function shownOn(board: Board, columns: readonly ShownColumn[]): (id: ProblemId) => boolean {
  if (columns.every(({ lane, itemIds, all }) => lane === null && itemIds.length === all))
    return (id) => board.problems.has(id);
  let shown: ReadonlySet<ProblemId> | null = null;
  return (id) => (shown ??= new Set(columns.flatMap(({ itemIds }) => itemIds))).has(id);
}
