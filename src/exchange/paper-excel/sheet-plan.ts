import type { SheetSize } from '../../domain/paper.ts';

/** A workbook as it shall be, before a library writes it: bands of cells, one below the other. All of its cells are text. */
export interface PlannedBook {
  readonly title: string;
  readonly isPortrait: boolean;
  readonly size: SheetSize;
  readonly sheets: readonly PlannedSheet[];
}

export interface PlannedSheet {
  /** Points. */
  readonly columnWidths: readonly number[];
  readonly bands: readonly Band[];
  /** The bands above and the one that is repeated at the top of every page. */
  readonly headBand: number;
  /** The bands that begin a page, whatever room there is left on the one before. */
  readonly breaksBefore: readonly number[];
}

/** A row of the sheet: cells side by side. */
export interface Band {
  /** Points, up to TALLEST_ROW. */
  readonly height: number;
  readonly cells: readonly PlannedCell[];
  /** It belongs to the band below it. */
  readonly keepsNext?: boolean;
  /** It goes on with what had no room in the band above it: no line parts them. */
  readonly isContinued?: boolean;
}

export interface PlannedCell {
  readonly runs: readonly PlannedRun[];
  readonly look: CellLook;
  /** How many columns it spans. */
  readonly columns: number;
  /** How many bands it spans; 0 where it is one with the cell above. */
  readonly rows?: number;
}

export interface PlannedRun {
  readonly text: string;
  readonly isLead: boolean;
}

export interface CellLook {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly isBold?: boolean;
  readonly hasBorder: boolean;
}

/** What a row of Excel's can be at most, points. */
export const TALLEST_ROW = 409;

/** What a cell of Excel's holds at most, UTF-16 units. */
export const LONGEST_CELL = 32_767;
