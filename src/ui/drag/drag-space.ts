import { makeCell } from './cell.ts';
import type { Cell } from './cell.ts';
import type { Carried } from './place.ts';

/** Between which items of a column the dragged one would land, and at what height of the column's content. */
export interface Insertion {
  readonly column: string;
  readonly index: number;
  readonly top: number;
}

/** How a list answers where things are, mounted or not. */
export interface Locator {
  readonly scroller: HTMLElement;
  readonly length: number;
  readonly indexOf: (id: string) => number;
  /** The gap nearest to this height of the content. */
  readonly at: (y: number) => { readonly index: number; readonly top: number };
  readonly topOf: (index: number) => number;
  readonly reveal: (index: number) => void;
}

/** One board's drag, outside React. */
export interface DragSpace {
  readonly locators: Map<string, Locator>;
  readonly insertion: Cell<Insertion | null>;
  /** The item that Tab comes to, a column. */
  readonly stops: Cell<Readonly<Record<string, string>>>;
  /** What is being dragged and since where; null when nothing is. */
  readonly held: Cell<Held | null>;
  /** The items chosen to be treated as one. */
  readonly chosen: Cell<ReadonlySet<string>>;
}

export interface Held {
  readonly id: string;
  /** It, and what is carried with it, in the order they are shown. */
  readonly carried: Carried;
  readonly byKeyboard: boolean;
}

export const makeDragSpace = (): DragSpace => ({
  locators: new Map(),
  insertion: makeCell<Insertion | null>(null, isSameInsertion),
  stops: makeCell<Readonly<Record<string, string>>>({}),
  held: makeCell<Held | null>(null),
  chosen: makeCell<ReadonlySet<string>>(new Set()),
});

const isSameInsertion = (a: Insertion | null, b: Insertion | null): boolean =>
  a === b || (a !== null && b !== null && a.column === b.column && a.index === b.index && a.top === b.top);

/** How far above and below a list still counts as it: its head and its foot. */
const REACH = 64;

/** The gap under a point of the window, in the list nearest to it; null beside every column (a drop there changes nothing). */
export function insertionAt({ locators }: DragSpace, x: number, y: number): Insertion | null {
  let nearest: { readonly column: string; readonly off: number; readonly height: number } | null = null;
  for (const [column, { scroller }] of locators) {
    const { left, right, top, bottom } = scroller.getBoundingClientRect();
    const off = Math.max(top - y, y - bottom, 0);
    if (x < left || x > right || off > REACH || (nearest && nearest.off <= off)) continue;
    nearest = { column, off, height: Math.min(Math.max(y, top), bottom) - top + scroller.scrollTop };
  }
  const locator = nearest && locators.get(nearest.column);
  return nearest && locator ? { column: nearest.column, ...locator.at(nearest.height) } : null;
}

export function revealItem({ locators }: DragSpace, id: string): void {
  for (const locator of locators.values()) {
    const index = locator.indexOf(id);
    if (index >= 0) locator.reveal(index);
  }
}

/** Brings an item into sight and gives it the focus once its list has mounted it. */
export function focusItem({ locators, stops }: DragSpace, id: string): boolean {
  for (const [column, locator] of locators) {
    const index = locator.indexOf(id);
    if (index < 0) continue;
    stops.set({ ...stops.get(), [column]: id });
    locator.reveal(index);
    focusWhenMounted(locator.scroller, id, 30);
    return true;
  }
  return false;
}

/** A row that was just mounted is hidden until it has been measured, and what is hidden takes no focus: so once more a frame. */
function focusWhenMounted(scroller: HTMLElement, id: string, tries: number): void {
  const items = [...scroller.querySelectorAll<HTMLElement>('[data-drag-item]')];
  const item = items.find(({ dataset }) => dataset['dragItem'] === id);
  item?.focus({ preventScroll: true });
  if ((!item || document.activeElement !== item) && tries > 0)
    requestAnimationFrame(() => focusWhenMounted(scroller, id, tries - 1));
}
