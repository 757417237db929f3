import { STANDARD_LOOK } from '../domain/official-look.ts';
import type { PaperColumn } from '../domain/paper.ts';

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

/** The columns' parts of a whole; what they are rounded off by falls to the last one. */
export function shareOut(columns: readonly PaperColumn[], whole: number): readonly number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const parts = columns.map(({ width }) => Math.floor((whole * width) / sum));
  const rest = whole - parts.reduce((total, part) => total + part, 0);
  return parts.map((part, at) => (at === parts.length - 1 ? part + rest : part));
}
