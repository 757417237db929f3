const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 10 → 十, 21 → 二十一; whole numbers from 0 to 99, as headings count. Beyond that, figures. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

/** 二〇二五 → 2025 (figure by figure), 三十一 → 31, 一百二十 → 120, 两 → 2; null for what is no such number. */
export function chineseNumeralToNumber(text: string): number | null {
  const plain = text.replace(/[〇○]/g, '零').replace(/两/g, '二');
  if (/^[零一二三四五六七八九]{1,9}$/.test(plain)) return Number([...plain].map(digitOf).join(''));
  const [whole, hundreds, tens, ones] =
    /^(?:([一二三四五六七八九]?)百)?零?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(plain) ?? [];
  if (!whole) return null;
  return 100 * timesOf(hundreds) + 10 * timesOf(tens) + (ones ? digitOf(ones) : 0);
}

const digitOf = (character: string): number => DIGITS.indexOf(character);

/** How many of a unit: 二十 two, 十 one, none where the unit is not there. */
const timesOf = (digit: string | undefined): number => (digit === undefined ? 0 : digit === '' ? 1 : digitOf(digit));
