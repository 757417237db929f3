/**
 * The form of an official paper (公文), every value of it a choice. Sizes and line pitch in points, margins and distances in
 * millimetres, `narrowing` in points taken from each character. Source of the usual values: GB/T 9704-2012.
 */
export interface OfficialLook {
  readonly titleFont: string;
  readonly bodyFont: string;
  /** 一、 */
  readonly firstFont: string;
  /** （一） */
  readonly secondFont: string;
  readonly pageNumberFont: string;
  readonly titleSize: number;
  readonly bodySize: number;
  readonly pageNumberSize: number;
  readonly linePitch: number;
  readonly narrowing: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly pageNumbers: PageNumbers;
}

/** outer: odd pages at the right, even ones at the left. */
export type PageNumbers = (typeof PAGE_NUMBERS)[number];

export const PAGE_NUMBERS = ['outer', 'centre', 'none'] as const;

export const PAGE_NUMBER_LABELS: Readonly<Record<PageNumbers, string>> = {
  outer: '单页码居右、双页码居左',
  centre: '页码居中',
  none: '不加页码',
};

/** 22 lines of 28 characters on 156 × 225 mm: 28 × 16 pt is 158 mm, so each character is set a quarter of a point narrower. */
export const STANDARD_LOOK: OfficialLook = {
  titleFont: '方正小标宋简体',
  bodyFont: '仿宋_GB2312',
  firstFont: '黑体',
  secondFont: '楷体_GB2312',
  pageNumberFont: '宋体',
  titleSize: 22,
  bodySize: 16,
  pageNumberSize: 14,
  linePitch: 28.95,
  narrowing: 0.25,
  top: 37,
  bottom: 35,
  left: 28,
  right: 26,
  pageNumbers: 'outer',
};

/** Between the margins of an upright A4 sheet, millimetres. */
export const textWidth = ({ left, right }: OfficialLook): number => 210 - left - right;

/** The standard, with what a board wants otherwise. */
export const lookOf = (otherwise: Partial<OfficialLook>): OfficialLook => ({ ...STANDARD_LOOK, ...otherwise });
