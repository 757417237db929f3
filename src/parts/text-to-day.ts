import { dayOf, partsOf } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import { deadlineTextToDeadline } from '../domain/deadline.ts';

/** The civil day that a text names (2022年3月4日, 3月4日, 2022-3-4 …); '' where it names none. */
export const textToDay = (text: string, today: Day): Day =>
  deadlineTextToDeadline(text, { writtenOn: today, meetingDay: '' })?.date ?? '';

/** The same of what is over: 3月1日 without a year is the last one, not the next. */
export function textToPastDay(text: string, today: Day): Day {
  const day = textToDay(text, today);
  if (day <= today || /\d{4}|明年/.test(text)) return day;
  const { year, month, date } = partsOf(day);
  return dayOf(year - 1, month, date);
}
