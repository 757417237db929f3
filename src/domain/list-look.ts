import type { SheetSize } from './paper.ts';

/** How a list lies on its sheet: the same on the screen, in Word and in Excel. */
export interface ListSheet {
  readonly isPortrait: boolean;
  readonly size: SheetSize;
}

/** Millimetres, of the sheet as it lies: the same as the browser prints. */
export const MARGINS = { top: 20, bottom: 18, side: 15 } as const;

/** The upright sheet, millimetres. */
export const SHEETS: Readonly<Record<SheetSize, { readonly width: number; readonly height: number }>> = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
};

/** Between the margins, millimetres. */
export const contentWidth = (isPortrait: boolean, size: SheetSize = 'A4'): number =>
  (isPortrait ? SHEETS[size].width : SHEETS[size].height) - 2 * MARGINS.side;

/** Between the margins, millimetres. */
export const contentHeight = (isPortrait: boolean, size: SheetSize = 'A4'): number =>
  (isPortrait ? SHEETS[size].height : SHEETS[size].width) - MARGINS.top - MARGINS.bottom;

/** 五号 in the table; an upright sheet is a little narrow for it. Points. */
export const tableSize = (isPortrait: boolean): number => (isPortrait ? 9.5 : 10.5);

/** 小五 and 六号, for tables that have more columns, or in Excel taller rows, than there is room for. Points. */
export const SMALLER_SIZES = [9, 7.5] as const;

/** Between a cell's border and its text, points: the same as the browser prints. */
export const cellPadding = (isPortrait: boolean): { readonly beside: number; readonly above: number } => ({
  beside: isPortrait ? 2 : 4,
  above: 3,
});
