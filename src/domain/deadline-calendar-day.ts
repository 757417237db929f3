import { dateWithoutMonth, dayWithoutYear } from './deadline-bearings.ts';
import type { Bearings, DayInYear, NamedDay } from './deadline-bearings.ts';
import { readOccasion } from './deadline-occasion.ts';
import { dayOf, lastDayOfMonth, partsOf } from './day.ts';
import { matchAt } from './match-at.ts';
import type { MatchAt } from './match-at.ts';

/**
 * 2025年6月底, 6.30, 二季度末, 明年上半年: the last day of what the words name. 前 takes in what it stands behind — 30日前 the
 * 30th, 6月前 June, 二季度前 the second quarter — as limits of June, September and December are written.
 */
export const readCalendarDay = (words: string, at: number, bearings: Bearings): NamedDay | null =>
  readFigures(words, at) ?? readInYear(words, at, bearings) ?? readDate(words, at, bearings);

/** 2025-06-30, 2025.6, 20250630. */
function readFigures(words: string, at: number): NamedDay | null {
  const found = FIGURES.map((pattern) => matchAt(pattern, words, at)).find((match) => match !== null);
  if (!found) return null;
  const [year, month] = [Number(found.part('year')), Number(found.part('month'))];
  const day = found.part('date') ? dayOf(year, month, Number(found.part('date'))) : lastDayOfMonth(year, month);
  return { end: found.end, day: day || null, year };
}

const FIGURES = [
  /(?<year>(?:19|20)\d{2})(?<sign>[-./])(?<month>\d{1,2})\k<sign>(?<date>\d{1,2})(?![\d月])[日号]?/y,
  /(?<year>(?:19|20)\d{2})[-./](?<month>\d{1,2})(?![\d月])/y,
  /(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<date>\d{2})(?!\d)/y,
  /(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?!\d)/y,
];

/** What every year has, said with its year or without. */
function readInYear(words: string, at: number, bearings: Bearings): NamedDay | null {
  const said = matchAt(YEAR, words, at);
  const year = said && yearOf(said, bearings);
  const start = said?.end ?? at;
  for (const { pattern, dayIn } of IN_YEAR) {
    const found = matchAt(pattern, words, start);
    if (!found) continue;
    const early = matchAt(/初/y, words, found.end);
    if (early) return { end: early.end, day: '', year };
    const inSaidYear = year === null ? '' : dayIn(found)(year) || null;
    return { end: found.end, day: said ? inSaidYear : dayWithoutYear(dayIn(found), bearings), year };
  }
  return said && readYear(words, start, year, bearings);
}

const YEAR =
  /(?:(?<year>\d{4}|[2-4]\d)年度?|(?<bare>20\d{2})(?:[-./](?=\d{1,2}月)|(?=[底末]|[上下]半年|Q\d|第?[1-4]季))|(?<this>今年度?|本年度?|当年度?)|(?<next>明年度?|下[1一]?年度?|来年)|(?<after>次年)|(?<last>去年|上年度?))[的,]?(?:力争|争取|计划|拟|原则上)?[于在]?/iy;

/** null where the words point at a year from a day nobody knows. */
function yearOf(said: MatchAt, { now, year }: Bearings): number | null {
  const figures = said.part('year') || said.part('bare');
  if (figures) return Number(figures) + (figures.length === 2 ? 2000 : 0);
  if (said.part('after') && year !== null) return year + 1;
  return now === ''
    ? null
    : partsOf(now).year + (said.part('next') || said.part('after') ? 1 : said.part('last') ? -1 : 0);
}

/** 2025年底前, 今年内; no day is in 2026年初, nor in the year of a plan (2025年度工作计划). */
function readYear(words: string, at: number, year: number | null, bearings: Bearings): NamedDay {
  const early = matchAt(/年?初/y, words, at);
  if (early) return { end: early.end, day: '', year };
  const whole = matchAt(WHOLE_YEAR, words, at);
  if (!whole) return { ...(readOccasion(words, at, bearings) ?? { end: at, day: null }), year };
  return { end: whole.end, day: year === null ? '' : dayOf(year, 12, 31) || null, year };
}

const WHOLE_YEAR =
  /年?度?[底末终内]|(?=$|\P{Script=Han}|[之以]?前|期?间|[至到起后]|开始|以来|[全整]|完成|基本|立|即|长|持|并|常)/uy;

/** What may follow a month: its date, its third, its end. */
export const IN_MONTH =
  '份?(?:(?<date>\\d{1,2})(?:[日号]|(?=$|[^\\d个月年周天次项条名人工季%]))|[上中]?(?<third>[上中下])旬|(?<part>初|中(?![旬央国共小学心层])|月?[底末]))?';

/** By the end of that month, of its third (上旬 to the 10th), or of what 初 and 中 mean: the 10th, the 15th. */
export function dayInMonth(month: number, found: MatchAt): DayInYear {
  const said = found.part('date');
  const third = { 上: 10, 中: 20 }[found.part('third')];
  const part = { 初: 10, 中: 15 }[found.part('part')];
  const date = said ? Number(said) : (third ?? part);
  return (year) => (date === undefined ? lastDayOfMonth(year, month) : dayOf(year, month, date));
}

interface InYear {
  readonly pattern: RegExp;
  readonly dayIn: (found: MatchAt) => DayInYear;
}

const lastOf =
  (month: number): DayInYear =>
  (year) =>
    lastDayOfMonth(year, month);

const IN_YEAR: readonly InYear[] = [
  {
    pattern: new RegExp(`(?:\\d{1,2}[-、至到]){0,11}(?<month>\\d{1,2})月${IN_MONTH}`, 'y'),
    dayIn: (found) => dayInMonth(Number(found.part('month')), found),
  },
  ...['(?<month>\\d{1,2})[./](?<date>\\d{1,2})', '(?<month>\\d{2})-(?<date>\\d{2})'].map((figures) => ({
    pattern: new RegExp(
      `${figures}(?:[日号](?!内)|(?=$|[^\\p{Script=Han}\\d./%A-Za-z]|[之以]?前|[至到起]|下班|完成|整改))`,
      'uy',
    ),
    dayIn: (found: MatchAt) => (year: number) => dayOf(year, Number(found.part('month')), Number(found.part('date'))),
  })),
  {
    pattern: /第?(?:[1-4][-、至到]?第?){0,3}(?<quarter>[1-4])(?:季度|季(?=$|[初中末底前内]))[末底内]?/y,
    dayIn: (found) => lastOf(Number(found.part('quarter')) * 3),
  },
  { pattern: /Q(?<quarter>[1-4])(?!\d)/iy, dayIn: (found) => lastOf(Number(found.part('quarter')) * 3) },
  { pattern: /[上前]半年(?!度)|年中(?=$|\P{Script=Han}|[之以]?前)/uy, dayIn: () => lastOf(6) },
  { pattern: /[下后]半年|年[底末终内]|年度[内底末]|全年|岁末/y, dayIn: () => lastOf(12) },
  {
    pattern: /(?<feast>元旦|五一|七一|国庆)节?(?=[之以]?前)/y,
    dayIn: (found) => (year) => {
      const month = { 元旦: 1, 五一: 5, 七一: 7, 国庆: 10 }[found.part('feast')];
      return dayOf(year, month ?? 0, 1);
    },
  },
];

/** 15日前, and what ends a span by its number alone: the 15日 of 3月1日—15日, the 6 of 2025.3-6. */
function readDate(words: string, at: number, bearings: Bearings): NamedDay | null {
  const isSpan = bearings.spanFrom !== '';
  const found = matchAt(isSpan ? /(?<date>\d{1,2})[日号](?!内)/y : /(?<date>\d{1,2})[日号](?=[之以]?前)/y, words, at);
  if (found) return { end: found.end, day: dateWithoutMonth(Number(found.part('date')), bearings) };
  const month =
    isSpan && bearings.year !== null && matchAt(/\d{1,2}(?=$|[^\p{Script=Han}\d./%]|[之以]?前)/uy, words, at);
  if (!month) return null;
  return { end: month.end, day: dayWithoutYear(lastOf(Number(words.slice(at, month.end))), bearings) };
}
