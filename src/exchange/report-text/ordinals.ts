import type { EnumeratorStyle } from './enumerators.ts';

const CN = '一二三四五六七八九十';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The number an enumerator stands for; 0 where it has none. */
export function ordinalOf(style: EnumeratorStyle, matched: string): number {
  if (style === 'bullet') return 0;
  if (style === 'sequence') return matched.startsWith('首先') ? 1 : 2;
  if (style === 'circled') {
    const code = matched.charCodeAt(0);
    return code >= 0x2474 && code <= 0x2487
      ? code - 0x2473
      : code >= 0x2776 && code <= 0x277f
        ? code - 0x2775
        : code >= 0x2780 && code <= 0x2789
          ? code - 0x277f
          : CIRCLED.indexOf(matched[0] ?? '') + 1;
  }
  const digits = (style.startsWith('decimal') ? /\d+(?=[^\d.]*$)/ : /\d+/).exec(matched)?.[0];
  // Character recognition makes l and I of 1.
  if (style === 'digit' && !digits) return 1;
  return digits ? Number(digits) : chineseToNumber(matched);
}

export function chineseToNumber(text: string): number {
  const numerals = text.match(new RegExp(`[${CN}-]`, 'g')) ?? [];
  return numerals.reduce((sum, numeral) => {
    const value = numeral === '-' ? 1 : CN.indexOf(numeral) + 1;
    return value === 10 ? Math.max(sum, 1) * 10 : sum + value;
  }, 0);
}
