const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 10 → 十, 21 → 二十一; whole numbers from 0 to 99, as headings count. Beyond that, figures. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

/** 二〇二五年十二月三十一日 → 2025年12月31日, 两个月 → 2个月; whatever is no number up to 99 or row of digits stays as it is. */
export const numeralsToDigits = (text: string): string =>
  text.replace(/[零〇○一二三四五六七八九十两]+/g, (run) => {
    const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(run);
    if (tens) return String((tens[1] ? digitOf(tens[1]) : 1) * 10 + (tens[2] ? digitOf(tens[2]) : 0));
    if (run === '两') return '2';
    return /[十两]/.test(run) ? run : [...run].map(digitOf).join('');
  });

const digitOf = (numeral: string): number => Math.max(0, DIGITS.indexOf(numeral));
