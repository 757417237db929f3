import type { RefObject } from 'react';

export interface RowsProps {
  readonly column: string;
  readonly label: string;
  readonly itemIds: readonly string[];
  /** Index of the item that Tab comes to. */
  readonly stop: number;
  readonly estimate: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
}
