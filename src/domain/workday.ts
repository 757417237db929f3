import type { BoardSettings } from './board-settings.ts';
import { addDays, weekday } from './day.ts';
import type { Day } from './day.ts';

/** Is it a day at work: as the board's 节假日表 says, or else Monday to Friday. */
export function isWorkday(day: Day, { holidays }: Pick<BoardSettings, 'holidays'>): boolean {
  const line = holidays.find((holiday) => holiday.day === day);
  return line ? line.isWorkday : weekday(day) <= 5;
}

/** So many worked days after that day, which itself does not count; '' if there are not that many in years. */
export function addWorkdays(from: Day, count: number, isWorkday: (day: Day) => boolean): Day {
  let left = count;
  let day = from;
  for (let tries = count * 5 + 60; left > 0 && day !== ''; tries -= 1) {
    if (tries === 0) return '';
    day = addDays(day, 1);
    if (day !== '' && isWorkday(day)) left -= 1;
  }
  return day;
}
