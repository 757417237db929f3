import type { HolidayLine } from './board-settings.ts';
import { addDays, dayOf, weekday } from './day.ts';
import type { Day } from './day.ts';

/** A calendar of the state's days off and made-up days at work. */
export interface StateCalendar {
  readonly isWorkday: (day: Day) => boolean;
}

/**
 * The days of a year that are not as their weekday would have them. None where the calendar knows no day off on a weekday: then
 * it does not know the year, and nothing is guessed.
 */
export function builtInHolidays(year: number, { isWorkday }: StateCalendar): readonly HolidayLine[] {
  const lines: HolidayLine[] = [];
  for (let day = dayOf(year, 1, 1); day.startsWith(String(year)); day = addDays(day, 1)) {
    const atWork = isWorkday(day);
    if (atWork !== weekday(day) <= 5) lines.push({ day, isWorkday: atWork });
  }
  return lines.some((line) => !line.isWorkday) ? lines : [];
}
