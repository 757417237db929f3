import {
  chineseCounting,
  chineseDigits,
  chineseLegal,
  chineseLegalTraditional,
  taiwaneseCounting,
} from './chinese-counting.ts';

/** A number as a w:numFmt shows it (ECMA-376 part 1, 17.18.59); formats of other scripts and past their range as Word does: decimal. */
export function numberToText(value: number, format: string): string {
  if (format === 'none' || format === 'bullet') return '';
  if (value < 0 || value > LARGEST) return String(value);
  return FORMATS.get(format)?.(value) ?? String(value);
}

/** A list this long is no list; letters past it would grow without end (F37). */
const LARGEST = 32_767;

type Format = (value: number) => string;

/** Signs in a row of Unicode from `first` on, for 1 … count; undefined past it. */
const signs =
  (first: number, count: number) =>
  (value: number): string | undefined =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : undefined;

const orDecimal =
  (format: (value: number) => string | undefined): Format =>
  (value) =>
    format(value) ?? String(value);

/** 1 … as the row's characters, decimal past its end. */
const inRow =
  (row: string): Format =>
  (value) =>
    row[value - 1] ?? String(value);

/** A … Z, AA, BB … as Word repeats them. */
const letters =
  (row: string): Format =>
  (value) => {
    const letter = row[(value - 1) % row.length] ?? '';
    const times = Math.ceil(value / row.length);
    return times > 30 ? String(value) : letter.repeat(times);
  };

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const fullWidth: Format = (value) =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

function roman(value: number): string {
  if (value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const circled = orDecimal(
  (value) => signs(0x2460, 20)(value) ?? (value <= 35 ? signs(0x3251, 15)(value - 20) : signs(0x32b1, 15)(value - 35)),
);

const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['chineseCounting', chineseCounting],
  ['chineseCountingThousand', chineseCounting],
  ['japaneseCounting', chineseCounting],
  ['koreanCounting', chineseCounting],
  ['taiwaneseCounting', taiwaneseCounting],
  ['taiwaneseCountingThousand', taiwaneseCounting],
  ['chineseLegalSimplified', chineseLegal],
  ['ideographLegalTraditional', chineseLegalTraditional],
  ['japaneseLegal', chineseLegalTraditional],
  ['ideographDigital', chineseDigits],
  ['japaneseDigitalTenThousand', chineseDigits],
  ['taiwaneseDigital', chineseDigits],
  ['ideographTraditional', inRow('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', inRow('子丑寅卯辰巳午未申酉戌亥')],
  ['ideographEnclosedCircle', orDecimal(signs(0x3280, 10))],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedFullstop', orDecimal(signs(0x2488, 20))],
  ['decimalEnclosedParen', orDecimal(signs(0x2474, 20))],
  ['upperLetter', letters(ALPHABET)],
  ['lowerLetter', letters(ALPHABET.toLowerCase())],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
  ['numberInDash', (value) => `- ${value} -`],
]);
