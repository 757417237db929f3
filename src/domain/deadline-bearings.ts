import { addMonths, dayOf, isDay, partsOf, weekday } from './day.ts';
import type { Day } from './day.ts';

/** What a time limit is read by. */
export interface DeadlineContext {
  readonly writtenOn: Day;
  /** '' where unknown; then what counts from the meeting counts from the day of writing. */
  readonly meetingDay: Day;
  /** Which days are worked, holidays and made-up days included; without it, Monday to Friday. */
  readonly isWorkday?: (day: Day) => boolean;
}

/** Where a reader of a time limit stands: what "June", "this week" and "within a month" are reckoned from. */
export interface Bearings {
  /** The meeting's day, or the day of writing where that is unknown: from here on, days without a year. */
  readonly base: Day;
  /** The later of the two: what 本月, 下周, 今年 and 即日 point at; a limit typed in June does not mean February's week. */
  readonly now: Day;
  /** The day of the meeting; '' where unknown. */
  readonly meeting: Day;
  readonly writtenOn: Day;
  /** The year said before, which holds for what follows: 2025年3月底前启动，6月底前完成. */
  readonly year: number | null;
  /** The day named before a 至 or —, of which this is the end; '' elsewhere. */
  readonly spanFrom: Day;
  readonly isWorkday: (day: Day) => boolean;
}

/** A phrase that names a day, and where it ends. */
export interface NamedDay {
  readonly end: number;
  /** '' where it names one that nobody can derive, null where it only looks as if it named one: 2月30日. */
  readonly day: Day | null;
  /** The year that its words say. */
  readonly year?: number | null;
}

export function bearingsOf({ writtenOn, meetingDay, isWorkday }: DeadlineContext): Bearings {
  const written = isDay(writtenOn) ? writtenOn : '';
  const meeting = isDay(meetingDay) ? meetingDay : '';
  return {
    base: meeting || written,
    now: written > meeting ? written : meeting,
    meeting,
    writtenOn: written,
    year: null,
    spanFrom: '',
    isWorkday: isWorkday ?? ((day) => weekday(day) <= 5),
  };
}

/** The day that each year has of a name: its 30 June, its last of February. '' where it has none. */
export type DayInYear = (year: number) => Day;

/**
 * The day meant where no year is said: that of the year said before; else the first on or after the base day.
 * '' where nothing is known to reckon from, null where no calendar has it (2月30日).
 */
export function dayWithoutYear(dayIn: DayInYear, { base, year, spanFrom }: Bearings): Day | null {
  if (dayIn(A_LEAP_YEAR) === '') return null;
  if (year !== null && spanFrom === '') return dayIn(year) || null;
  return firstFrom(year === null ? base : monthStart(spanFrom), dayIn);
}

/** The date meant where no month is said: in the month that a span began in, else the first on or after the base day. */
export function dateWithoutMonth(date: number, bearings: Bearings): Day | null {
  const { base, spanFrom } = bearings;
  if (spanFrom !== '') return dayWithoutYear((year) => dayOf(year, partsOf(spanFrom).month, date), bearings);
  if (base === '') return '';
  const days = [0, 1, 2].map((later) => partsOf(addMonths(monthStart(base), later)));
  return days.map(({ year, month }) => dayOf(year, month, date)).find((day) => day >= base && day !== '') ?? null;
}

const A_LEAP_YEAR = 2000;

function firstFrom(from: Day, dayIn: DayInYear): Day | null {
  if (from === '') return '';
  const { year } = partsOf(from);
  return [dayIn(year), dayIn(year + 1)].find((day) => day >= from && day !== '') ?? null;
}

const monthStart = (day: Day): Day => day && `${day.slice(0, 8)}01`;
