const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 10 → 十, 21 → 二十一; whole numbers from 0 to 99, as headings count. Beyond that, figures. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}
