/** A civil day 'YYYY-MM-DD': no clock, no zone (F29). '' where none is known. */
export type Day = string;

/** 2022-03-04 → 2022年3月4日, as official papers write it (GB/T 9704: no leading zeros). */
export function dayToChinese(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** A day that the calendar has, of the years 0001 to 9999: neither '' nor a 30 February. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, date } = partsOf(text);
  return dayOf(year, month, date) === text;
}

/** The day of that year, month (1–12) and date; '' where the calendar has none. */
export function dayOf(year: number, month: number, date: number): Day {
  const exists =
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month);
  return exists ? `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` : '';
}

/** The last day of that month; '' where there is no such month. */
export const lastDayOfMonth = (year: number, month: number): Day => dayOf(year, month, monthLength(year, month));

/** So many days later (earlier, if negative); '' of no day, and beyond the years 0001 to 9999. */
export const addDays = (day: Day, days: number): Day => (isDay(day) ? numberToDay(dayToNumber(day) + days) : '');

/** The same date so many months later, or that month's last day where it is shorter: 31 January + 1 → 28 February. */
export function addMonths(day: Day, months: number): Day {
  if (!isDay(day)) return '';
  const { year, month, date } = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(date, monthLength(toYear, toMonth)));
}

/** How many days `to` comes after `from`; negative if before. Both are days of the calendar. */
export const daysBetween = (from: Day, to: Day): number => dayToNumber(to) - dayToNumber(from);

/** 1 Monday … 7 Sunday. */
export const weekday = (day: Day): number => ((((dayToNumber(day) - 1) % 7) + 7) % 7) + 1;

/** The numbers in a day's text, whether or not the calendar has it. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const toMonth = day.indexOf('-', 1);
  const toDate = day.indexOf('-', toMonth + 1);
  return toMonth < 0 || toDate < 0
    ? { year: Number(day), month: 0, date: 0 }
    : {
        year: Number(day.slice(0, toMonth)),
        month: Number(day.slice(toMonth + 1, toDate)),
        date: Number(day.slice(toDate + 1)),
      };
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days of an ordinary year come before each month. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** Days since 31 December of the year 0, a Sunday: the Gregorian calendar carried back to the year 1. */
function dayToNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return past * 365 + leaps + (DAYS_BEFORE[month - 1] ?? 0) + leapDay + date;
}

function numberToDay(number: number): Day {
  if (!(number >= 1 && number <= dayToNumber('9999-12-31'))) return '';
  let year = Math.max(1, Math.floor(number / 366));
  while (dayToNumber(`${year + 1}-1-1`) <= number) year += 1;
  let rest = number - dayToNumber(`${year}-1-1`);
  let month = 1;
  while (rest >= monthLength(year, month) && month < 12) {
    rest -= monthLength(year, month);
    month += 1;
  }
  return dayOf(year, month, rest + 1);
}
