import { numeralsToDigits } from './chinese-numeral.ts';
import { addDays, addMonths, lastDayOfMonth, partsOf, partsToDay, weekdayOf } from './day.ts';
import type { Day } from './day.ts';
import { addWorkdays } from './workday.ts';

/** What a time limit is read against. */
export interface WrittenWhen {
  readonly writtenOn: Day;
  /** The day of the 组织生活会; '' where unknown. */
  readonly meetingDay: Day;
  /** Saturdays and Sundays are no workdays where not said. */
  readonly isWorkday?: (day: Day) => boolean;
}

/** Every day that a time limit names, in the order of the patterns; '二季度末' is the quarter's last day, '6月前' May's. */
export function textToDates(text: string, when: WrittenWhen): readonly Day[] {
  const reading = new Reading(when);
  let rest = withYears(numeralsToDigits(text), reading.base);
  for (const [pattern, read] of PATTERNS)
    rest = rest.replace(pattern, (...match) => {
      const day = read(
        match.filter((part): part is string | undefined => typeof part !== 'number'),
        reading,
      );
      if (day) reading.dates.push(day);
      return day ? '|' : String(match[0]);
    });
  return reading.dates;
}

/** What has been read so far: a year that was named holds for what follows without one. */
class Reading {
  readonly when: WrittenWhen;
  /** From which day on a day without a year is looked for. */
  readonly base: Day;
  readonly dates: Day[] = [];
  #year: number | null = null;

  constructor(when: WrittenWhen) {
    this.when = when;
    this.base = when.meetingDay || when.writtenOn;
  }

  ofYear(year: number, find: (year: number) => Day): Day {
    this.#year = year;
    return find(year);
  }

  /** The first such day on or after the base, or that of the year named before it. */
  next(find: (year: number) => Day): Day {
    const { year } = partsOf(this.base);
    if (this.#year !== null) return find(this.#year);
    const day = find(year);
    return day && day < this.base ? find(year + 1) : day;
  }
}

type Match = readonly (string | undefined)[];
type Read = (match: Match, reading: Reading) => Day;

const YEAR = String.raw`((?:19|20)\d{2})`;
const PART = '(上旬|中旬|下旬|月初|初|中|月底|底|末|月末)?(?:以|之)?(前)?';
const HALF = '(上半年|下半年|[第]?[1-4]个?季度?|Q[1-4]|年?[底末终]|度?内|年?内|年度|年中)?(?:[底末内])?(?:以|之)?(前)?';

/** Years that are said by where they lie: 今年, 明年. */
const withYears = (text: string, base: Day): string => {
  const { year } = partsOf(base);
  return text
    .replace(/(今|本|当)年度?/g, `${year}年`)
    .replace(/(明|次|下一?)年度?/g, `${year + 1}年`)
    .replace(/后年/g, `${year + 2}年`);
};

const num = (text: string | undefined): number => Number(text ?? NaN);

const inMonth = (year: number, month: number, part: string | undefined, isBefore: boolean): Day => {
  if (month < 1 || month > 12) return '';
  if (part === '上旬' || part === '初' || part === '月初') return partsToDay({ year, month, date: 10 });
  if (part === '中旬' || part === '中') return partsToDay({ year, month, date: part === '中' ? 15 : 20 });
  if (!part && isBefore) return addDays(partsToDay({ year, month, date: 1 }), -1);
  return lastDayOfMonth(year, month);
};

const inYear = (year: number, part: string | undefined, isBefore: boolean): Day => {
  if (!part) return isBefore ? `${year - 1}-12-31` : `${year}-12-31`;
  if (part === '上半年' || part === '年中') return `${year}-06-30`;
  const quarter = /[1-4]/.exec(part);
  return quarter ? lastDayOfMonth(year, Number(quarter[0]) * 3) : `${year}-12-31`;
};

const fullDay: Read = ([, year, , month, date], reading) =>
  reading.ofYear(num(year), (named) => partsToDay({ year: named, month: num(month), date: num(date) }));

const monthAndDay: Read = ([, month, date], reading) =>
  reading.next((year) => partsToDay({ year, month: num(month), date: num(date) }));

/** The longest first; what one has read, no other reads again. */
const PATTERNS: readonly (readonly [RegExp, Read])[] = [
  [new RegExp(`${YEAR}(年)(\\d{1,2})月(\\d{1,2})[日号]?`, 'g'), fullDay],
  [new RegExp(`${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)[日号]?`, 'g'), fullDay],
  [
    /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/g,
    ([all, year, month, date], reading) => fullDay([all, year, '', month, date], reading),
  ],
  [
    new RegExp(`${YEAR}(?:年(?=\\d+月)|[-/.])(\\d{1,2})(?!\\d)(?:月份?)?(?!\\d)${PART}`, 'g'),
    ([, year, month, part, before], reading) =>
      reading.ofYear(num(year), (named) => inMonth(named, num(month), part, !!before)),
  ],
  [
    new RegExp(`${YEAR}年${HALF}`, 'g'),
    ([, year, part, before], reading) => reading.ofYear(num(year), (named) => inYear(named, part, !!before)),
  ],
  [
    /(会后)?(\d+)个?工作日/g,
    ([, after, count], { when }) => addWorkdays(startOf(after, when), num(count), when.isWorkday),
  ],
  [/(会后|自?即日起)?(\d+|半)个?(月|季度|年|周|星期|天|日)(?:之|以)?[内后]/g, duration],
  [/(会后|自?即日起)?(\d+|半)个(月|季度|星期)/g, duration],
  [/(?<!\d)(\d{1,2})月(\d{1,2})[日号]?/g, monthAndDay],
  [/(?<![\d.])(\d{1,2})[./](\d{1,2})(?![\d.%个倍])/g, monthAndDay],
  [
    /下个?月(\d{1,2})[日号]/g,
    ([, date], { when }) => {
      const { year, month } = partsOf(addMonths(when.writtenOn, 1));
      return partsToDay({ year, month, date: num(date) });
    },
  ],
  [/下个?月[底末内]?/g, (_, { when }) => monthEnd(addMonths(when.writtenOn, 1))],
  [
    /[本当]月(\d{1,2})[日号]/g,
    ([, date], { when }) => {
      const { year, month } = partsOf(when.writtenOn);
      return partsToDay({ year, month, date: num(date) });
    },
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})月份?(?!\\d)${PART}`, 'g'),
    ([, month, part, before], reading) => reading.next((year) => inMonth(year, num(month), part, !!before)),
  ],
  [/(?:本|当)月[底末内]?|^月[底末]前?$/g, (_, { when }) => monthEnd(when.writtenOn)],
  [/(本|下)周([1-6日天末])?/g, ([, which, day], { when }) => inWeek(when.writtenOn, which === '下' ? 7 : 0, day)],
  [
    /第?([1-4])季度|Q([1-4])/gi,
    ([, one, other], reading) => reading.next((year) => lastDayOfMonth(year, num(one ?? other) * 3)),
  ],
  [/上半年|年中/g, (_, reading) => reading.next((year) => `${year}-06-30`)],
  [/下半年|年底|年末|年终|年内|岁末|全年/g, (_, reading) => reading.next((year) => `${year}-12-31`)],
  [/^会前$/g, (_, { when }) => (when.meetingDay >= when.writtenOn ? when.meetingDay : '')],
];

function startOf(after: string | undefined, { writtenOn, meetingDay }: WrittenWhen): Day {
  return after === '会后' && meetingDay ? meetingDay : writtenOn;
}

function duration([, after, count, unit]: Match, { when }: Reading): Day {
  const start = startOf(after, when);
  const half = count === '半';
  const many = half ? 0 : num(count);
  if (many > 1200) return '';
  switch (unit) {
    case '年':
      return addMonths(start, half ? 6 : many * 12);
    case '季度':
      return addMonths(start, half ? 1 : many * 3);
    case '月':
      return half ? addDays(start, 15) : addMonths(start, many);
    case '周':
    case '星期':
      return addDays(start, many * 7);
    default:
      return addDays(start, many);
  }
}

const monthEnd = (day: Day): Day => {
  const { year, month } = partsOf(day);
  return lastDayOfMonth(year, month);
};

/** Weeks begin on Monday and end on Sunday. */
function inWeek(today: Day, later: number, day: string | undefined): Day {
  const weekday = day === undefined || day === '末' || day === '日' || day === '天' ? 7 : Number(day);
  return addDays(today, later + weekday - weekdayOf(today));
}
