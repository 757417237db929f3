/** How a way of writing Chinese numbers differs: its digits, its units, and whether 十一 is written 一十一. */
interface Counting {
  readonly digits: string;
  readonly units: string;
  readonly tenThousand: string;
  readonly isOneTenSpoken: boolean;
}

const PLAIN: Counting = { digits: '零一二三四五六七八九', units: '十百千', tenThousand: '万', isOneTenSpoken: false };
const TAIWANESE: Counting = { ...PLAIN, tenThousand: '萬' };
const LEGAL: Counting = { digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟', tenThousand: '万', isOneTenSpoken: true };
const LEGAL_TRADITIONAL: Counting = { ...LEGAL, digits: '零壹貳參肆伍陸柒捌玖', tenThousand: '萬' };

/** 一, 十, 十一, 二十, 一百零一, 一千零二十. For 0 … 99,999,999. */
export const chineseCounting = (value: number): string => countingText(value, PLAIN);
export const taiwaneseCounting = (value: number): string => countingText(value, TAIWANESE);
/** 壹, 壹拾壹 */
export const chineseLegal = (value: number): string => countingText(value, LEGAL);
export const chineseLegalTraditional = (value: number): string => countingText(value, LEGAL_TRADITIONAL);

/** Digit by digit: 一〇, 二一. */
export const chineseDigits = (value: number): string =>
  [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)] ?? '').join('');

function countingText(value: number, counting: Counting): string {
  if (value === 0) return counting.digits[0] ?? '';
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const gap = high > 0 && low > 0 && low < 1000 ? counting.digits[0] : '';
  const text = `${high > 0 ? belowTenThousand(high, counting) + counting.tenThousand : ''}${gap}${belowTenThousand(low, counting)}`;
  const isOneTen = !counting.isOneTenSpoken && text.startsWith(`${counting.digits[1]}${counting.units[0]}`);
  return isOneTen ? text.slice(1) : text;
}

function belowTenThousand(value: number, { digits, units }: Counting): string {
  let text = '';
  let isGap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      isGap ||= text !== '';
      continue;
    }
    text += `${isGap ? digits[0] : ''}${digits[digit]}${power > 0 ? units[power - 1] : ''}`;
    isGap = false;
  }
  return text;
}
