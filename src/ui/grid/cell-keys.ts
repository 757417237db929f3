import type { KeyboardEvent } from 'react';
import { rangeAfterKey, rangeAt, spotAfterTab, spotWithin } from './grid-range.ts';
import type { GridRange, GridSize, Spot } from './grid-range.ts';

/** What a key in the chosen cell comes to. */
export type GridAct =
  /** Goes there; what is being written is taken first. `isMeant`: by Enter, that says so of what is held too. */
  | { readonly type: 'go'; readonly range: GridRange; readonly isMeant?: boolean }
  | { readonly type: 'open' }
  | { readonly type: 'erase' }
  | { readonly type: 'clear' }
  | { readonly type: 'drop' }
  | { readonly type: 'new-line' }
  /** To the names of the columns. */
  | { readonly type: 'head' }
  /** From now on Tab leaves the grid. */
  | { readonly type: 'release' }
  | { readonly type: 'leave' };

export interface CellState {
  readonly range: GridRange;
  readonly size: GridSize;
  /** null: nothing is written. */
  readonly mode: 'typing' | 'writing' | null;
  readonly isReleased: boolean;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** null: the key belongs to the field itself. Never asked while an input method composes. */
export function keyToGridAct(pressed: Pressed, state: CellState): GridAct | null {
  const { key, shiftKey: isShift, altKey: isAlt } = pressed;
  const isCtrl = pressed.ctrlKey || pressed.metaKey;
  if (key === 'Tab' && !isCtrl && !isAlt) return tabTo(state, isShift);
  if (key === 'Enter') return state.mode === null ? { type: 'open' } : enterFrom(state, isAlt, isShift);
  if (isAlt) return null;
  return state.mode === null ? idleAct(pressed, state, isCtrl) : writingAct(key, state, isCtrl, isShift);
}

function tabTo({ range, size, isReleased, mode }: CellState, isBack: boolean): GridAct {
  const spot = isReleased && mode === null ? null : spotAfterTab(range.anchor, isBack, size);
  return spot === null ? { type: 'leave' } : goTo(spot);
}

function enterFrom({ range, size }: CellState, isAlt: boolean, isShift: boolean): GridAct {
  if (isAlt) return { type: 'new-line' };
  const { row, column } = range.anchor;
  return { ...goTo(spotWithin({ row: row + (isShift ? -1 : 1), column }, size)), isMeant: true };
}

function idleAct({ key, shiftKey: isShift }: Pressed, { range, size }: CellState, isCtrl: boolean): GridAct | null {
  if (key === 'F2') return { type: 'open' };
  if (key === 'Delete') return { type: 'clear' };
  if (key === 'Backspace') return { type: 'erase' };
  if (key === 'Escape') return { type: 'release' };
  if (key === 'ArrowUp' && !isCtrl && !isShift && range.anchor.row === 0) return { type: 'head' };
  const next = rangeAfterKey(range, { key, isCtrl, isShift }, size);
  return next && { type: 'go', range: next };
}

function writingAct(key: string, { range, size, mode }: CellState, isCtrl: boolean, isShift: boolean): GridAct | null {
  if (key === 'Escape') return { type: 'drop' };
  if (key === 'F2' && mode === 'typing') return { type: 'open' };
  if (mode !== 'typing' || isCtrl || isShift || !key.startsWith('Arrow')) return null;
  const next = rangeAfterKey(range, { key, isCtrl, isShift }, size);
  return next && { type: 'go', range: next };
}

const goTo = (spot: Spot) => ({ type: 'go', range: rangeAt(spot) }) as const;
