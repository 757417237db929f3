import type { Day } from '../domain/day.ts';
import { deadlineTextToDeadline } from '../domain/deadline.ts';

/** The civil day that a text names (2022年3月4日, 3月4日, 2022-3-4 …); '' where it names none. */
export const textToDay = (text: string, today: Day): Day =>
  deadlineTextToDeadline(text, { writtenOn: today, meetingDay: '' })?.date ?? '';
