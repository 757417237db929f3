import type { HolidayLine } from './board-settings.ts';
import { dayOf } from './day.ts';

/** A 节假日表 as it was pasted: the lines that say a day and 休 or 班, and those that do not. */
export interface ReadHolidays {
  /** By day; of two lines for one day the later counts. */
  readonly lines: readonly HolidayLine[];
  readonly unread: readonly string[];
}

/** '2025-10-01 休', '2025年9月28日 班（调休）', '2025/1/1\t休息'. */
export function textToHolidays(text: string): ReadHolidays {
  const byDay = new Map<string, HolidayLine>();
  const unread: string[] = [];
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue;
    const parts = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(line.normalize('NFKC'));
    const day = parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : '';
    const isWorkday = /班|补/.test(line);
    if (day === '' || (!isWorkday && !/休|假|节/.test(line))) unread.push(line);
    else byDay.set(day, { day, isWorkday });
  }
  return { lines: [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)), unread };
}

/** One line a day. Law: read again, it is the same table. */
export const holidaysToText = (lines: readonly HolidayLine[]): string =>
  lines.map(({ day, isWorkday }) => `${day} ${isWorkday ? '班' : '休'}`).join('\n');
