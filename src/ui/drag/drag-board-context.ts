import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { DragSpace } from './drag-space.ts';
import type { Spot } from './place.ts';

/** All that is said, with the names of things, never their ids. */
export interface DragWords {
  /** What an item is called: 卡片. */
  readonly role: string;
  readonly instructions: string;
  /** The item as the ear meets it: everything that is seen on it. */
  readonly label: (id: string) => string;
  /** Said after the label of an item that is chosen. */
  readonly chosen: string;
  readonly name: (id: string) => string;
  /** `count`: how many are carried, with the one that is held. */
  readonly pickedUp: (id: string, count: number) => string;
  readonly over: (id: string, spot: Spot) => string;
  /** `spot`: of the first of them. */
  readonly dropped: (id: string, spot: Spot, count: number) => string;
  readonly cancelled: (id: string, count: number) => string;
}

export interface DragBoardValue {
  readonly space: DragSpace;
  readonly words: DragWords;
  /** The columns keep an order of their own: a drop chooses a column, not a place in it. */
  readonly isSorted: boolean;
  /** isStop: Tab comes to this item, and from it to the buttons inside it. */
  readonly renderItem: (id: string, isStop: boolean) => ReactNode;
}

export const DragBoardContext = createContext<DragBoardValue | null>(null);

export function useDragBoard(): DragBoardValue {
  const value = useContext(DragBoardContext);
  if (!value) throw new Error('no DragBoard above this component');
  return value;
}
