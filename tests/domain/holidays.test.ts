import fc from 'fast-check';
import { expect, it } from 'vitest';
import { builtInHolidays } from '../../src/domain/built-in-holidays.ts';
import { addDays, weekday } from '../../src/domain/day.ts';
import { holidaysToText, textToHolidays } from '../../src/domain/holiday-table.ts';

it('a table of days off is the same when it is written out and read again', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));
  const lines = fc.uniqueArray(fc.record({ day, isWorkday: fc.boolean() }), { selector: (line) => line.day });
  fc.assert(
    fc.property(lines, (any) => {
      const sorted = [...any].sort((a, b) => (a.day < b.day ? -1 : 1));
      expect(textToHolidays(holidaysToText(sorted))).toEqual({ lines: sorted, unread: [] });
    }),
  );
});

it('lines are read as people write them, and those that say no day are told', () => {
  const text = '2025年10月1日 休息\n２０２５/9/28\t班（调休）\n2025-02-30 休\n国庆节\n2025.1.1 元旦假\n\n2025-10-01 班';
  expect(textToHolidays(text)).toEqual({
    lines: [
      { day: '2025-01-01', isWorkday: false },
      { day: '2025-09-28', isWorkday: true },
      { day: '2025-10-01', isWorkday: true },
    ],
    unread: ['2025-02-30 休', '国庆节'],
  });
});

it('of a calendar only the days that are not as their weekday are taken, and none of a year it does not know', () => {
  const off = new Set(['2025-10-01', '2025-10-02']);
  const atWork = new Set(['2025-09-28']);
  const isWorkday = (day: string) => atWork.has(day) || (weekday(day) <= 5 && !off.has(day));
  expect(builtInHolidays(2025, { isWorkday })).toEqual([
    { day: '2025-09-28', isWorkday: true },
    { day: '2025-10-01', isWorkday: false },
    { day: '2025-10-02', isWorkday: false },
  ]);
  expect(builtInHolidays(2030, { isWorkday })).toEqual([]);
});
