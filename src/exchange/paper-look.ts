import { STANDARD_LOOK } from '../domain/official-look.ts';
import type { PaperColumn, SheetSize } from '../domain/paper.ts';

/** The fonts of official papers (GB/T 9704), by what they are for. They are named in the file, not packed into it: licences. */
export const FONTS = {
  title: STANDARD_LOOK.titleFont,
  head: STANDARD_LOOK.firstFont,
  body: STANDARD_LOOK.bodyFont,
  group: STANDARD_LOOK.secondFont,
  pageNumber: STANDARD_LOOK.pageNumberFont,
} as const;

/** Points: 二号 for the title, 小四 beside the table, 四号 for page numbers. */
export const SIZES = { title: 22, beside: 12, pageNumber: 14 } as const;

/** 五号 in the table; an upright sheet is a little narrow for it. Points. */
export const tableSize = (isPortrait: boolean): number => (isPortrait ? 9.5 : 10.5);

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

/** The columns' parts of a whole; what they are rounded off by falls to the last one. */
export function shareOut(columns: readonly PaperColumn[], whole: number): readonly number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const parts = columns.map(({ width }) => Math.floor((whole * width) / sum));
  const rest = whole - parts.reduce((total, part) => total + part, 0);
  return parts.map((part, at) => (at === parts.length - 1 ? part + rest : part));
}

/** Between a cell's border and its text, points: the same as the browser prints. */
export const cellPadding = (isPortrait: boolean): { readonly beside: number; readonly above: number } => ({
  beside: isPortrait ? 2 : 4,
  above: 3,
});
