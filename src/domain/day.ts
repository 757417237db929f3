/** A civil day 'YYYY-MM-DD': no clock, no zone (F29). '' where none is known. */
export type Day = string;

/** 2022-03-04 → 2022年3月4日, as official papers write it (GB/T 9704: no leading zeros). */
export function dayToChinese(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}

/** Is it a day that a calendar has? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, date } = partsOf(text);
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

export interface DayParts {
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  /** 1 … 31 */
  readonly date: number;
}

export function partsOf(day: Day): DayParts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

/** The day of these parts; '' where no calendar has it. */
export function partsToDay({ year, month, date }: DayParts): Day {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : '';
}

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const lastDayOfMonth = (year: number, month: number): Day =>
  partsToDay({ year, month, date: daysInMonth(year, month) });

export const addDays = (day: Day, count: number): Day => numberToDay(dayToNumber(day) + count);

/** The same date so many months on; the month's last day where it has no such date. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return partsToDay({ year: toYear, month: toMonth, date: Math.min(date, daysInMonth(toYear, toMonth)) });
}

/** How many days after `from` is `to`; negative where it is before. */
export const daysBetween = (from: Day, to: Day): number => dayToNumber(to) - dayToNumber(from);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((dayToNumber(day) + 3) % 7) + 7) % 7) + 1;

/** Days since 1970-01-01 in the Gregorian calendar: years begin in March, so that the leap day is the last (H. Hinnant, days_from_civil). */
function dayToNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function numberToDay(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return partsToDay({ year, month, date: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 });
}
