import { addDays, weekdayOf } from './day.ts';
import type { Day } from './day.ts';
import type { BoardSettings } from './board-settings.ts';

/** Is it a day at work: as the board's 节假日表 says, or else Monday to Friday. */
export function isWorkday(day: Day, { holidays }: Pick<BoardSettings, 'holidays'>): boolean {
  const line = holidays.find((holiday) => holiday.day === day);
  return line ? line.isWorkday : weekdayOf(day) <= 5;
}

/** The day so many workdays after this one; Monday to Friday are workdays where not said otherwise. */
export function addWorkdays(from: Day, count: number, isAtWork = (day: Day): boolean => weekdayOf(day) <= 5): Day {
  let day = from;
  for (let left = Math.min(count, MOST); left > 0;) {
    day = addDays(day, 1);
    if (isAtWork(day)) left -= 1;
  }
  return day;
}

/** Nobody gives so many; a slip of the pen must not hold the program up. */
const MOST = 400;
