import type { CategoryId } from './id.ts';

/** How many quiet tints the look has for categories. */
export const TINTS = 8;

/** A review category (查摆方面): one of the aspects the committee checks itself against. */
export interface Category {
  readonly kind: 'category';
  readonly id: CategoryId;
  readonly rev: number;
  readonly rank: string;
  readonly name: string;
  /** What the chip shows: four to six characters. */
  readonly shortName: string;
  /** 0 … TINTS - 1 */
  readonly tint: number;
}

/** A category before the board has given it a place. */
export type NewCategory = Pick<Category, 'id' | 'name' | 'shortName' | 'tint'>;

const ENUMERATOR = /^\s*(?:[(（][^()（）]{1,4}[)）]|[一二三四五六七八九十]+[、.．]|[0-9０-９]+[、.．)）])\s*/;

/**
 * The name a heading gives its category: without enumerator, 【】, 对照/在/带头/聚焦…方面, a count in brackets and what
 * follows "，主要是".
 * '(一)对照履行党章规定和职责任务方面' → '履行党章规定和职责任务'. Falls back to the heading itself.
 */
export function headingToCategoryName(heading: string): string {
  const bare = heading
    .replace(ENUMERATOR, '')
    .replace(/[（(][^（）()]{1,6}(?:[条个项]|问题)[）)]$/, '')
    .replace(/^【(.+)】$/, '$1')
    .trim();
  const name = bare
    .replace(/[，,：:]\s*主要(?:是|表现|问题|存在).*$/s, '')
    .replace(/[。：:；;，,\s]+$/, '')
    .replace(/^(?:对照|对标|关于|聚焦|围绕|在)/, '')
    .replace(/(?:等?方面|情况)(?:的问题|存在的问题|的不足)?$/, '')
    .trim();
  return name || bare || heading.trim();
}

/** What a chip has room for: a name of up to six characters whole, else up to its first pause, else its first four. */
export function categoryNameToShortName(name: string): string {
  const bare = name.replace(/^(?:带头|严守|完成|落实|履行)(?=.{4})/, '');
  if (bare.length <= 6) return bare;
  const pause = bare.slice(2, 6).search(/[、，,和与及]/);
  return bare.slice(0, pause >= 0 ? pause + 2 : 4);
}
