import type { ReactNode, Ref } from 'react';
import type { GridBox, Spot } from './grid-range.ts';
import type { CellDrafts } from './use-cell-edit.ts';

export interface GridColumn {
  readonly id: string;
  readonly head: string;
  /** In px. */
  readonly width: number;
  readonly align: 'left' | 'center';
}

export interface GridSort {
  readonly columnId: string;
  readonly isDown: boolean;
}

/** What is chosen, by what it is called. */
export interface GridCells {
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
}

export interface DataGridHandle {
  /** The focus goes to the chosen cell. */
  readonly focus: () => void;
  /** Chooses a cell and goes there. */
  readonly choose: (spot: Spot) => void;
}

export interface DataGridProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rowIds: readonly string[];
  /** So many columns stay where they are when the rest is scrolled sideways. */
  readonly frozen: number;
  readonly sort: GridSort | null;
  /** What a cell shows; the same function as long as nothing changed. */
  readonly renderCell: (rowId: string, columnId: string) => ReactNode;
  /** A cell in words, for the ear. */
  readonly sayCell: (rowId: string, columnId: string) => string;
  /** The text that a cell is edited as; null where it is not edited. */
  readonly editAs: (rowId: string, columnId: string) => string | null;
  /** Words that may be chosen instead of typed; the cell still takes any text. */
  readonly choicesFor?: (rowId: string, columnId: string) => readonly string[];
  /** false: it cannot be so, and the typed text stays in the cell. */
  readonly onEdit: (rowId: string, columnId: string, text: string) => boolean;
  /** Enter on a cell that is not edited. */
  readonly onOpen: (rowId: string, columnId: string) => void;
  readonly onCopy: (cells: GridCells) => string;
  readonly onPaste: (text: string, at: GridBox) => void;
  readonly onClear: (cells: GridCells) => void;
  /** The menu of a column, under its head. */
  readonly onHead?: (columnId: string, anchor: Element) => void;
  readonly onWidth?: (columnId: string, width: number) => void;
  /** Where what is typed into a cell outlives a crash. */
  readonly kept?: CellDrafts;
  readonly handle?: Ref<DataGridHandle>;
}
