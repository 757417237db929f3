import { LineRuleType } from 'docx';
import type { IFontAttributesProperties, ISpacingProperties } from 'docx';

/** Twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

export const halfPoints = (points: number): number => Math.round(points * 2);

/** For Chinese; digits and Latin letters in Times New Roman. The hint keeps “ ” … — in the Chinese font. */
export const fontOf = (eastAsia: string): IFontAttributesProperties => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
  hint: 'eastAsia',
});

/** Lines of a fixed height: a font that stands in for a missing one would else spread them. Points. */
export const linesOf = (height: number, around: { before?: number; after?: number } = {}): ISpacingProperties => ({
  line: twips(height),
  lineRule: LineRuleType.EXACT,
  before: twips(around.before ?? 0),
  after: twips(around.after ?? 0),
});
