import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { chineseNumeral, chineseNumeralToNumber } from '../../src/domain/chinese-numeral.ts';
import {
  addDays,
  addMonths,
  dayOf,
  dayToChinese,
  daysBetween,
  isDay,
  lastDayOfMonth,
  partsOf,
  weekday,
} from '../../src/domain/day.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / DAY;
const LAST = Date.UTC(2100, 11, 31) / DAY;

/** What the platform's own calendar says. */
const platformDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
const aNumber = fc.integer({ min: FIRST, max: LAST });

describe('a civil day', () => {
  it('is every day of the calendar from 1900 to 2100, one after another, on its weekday', () => {
    let day = '1900-01-01';
    const wrong: string[] = [];
    for (let number = FIRST; number <= LAST; number += 1) {
      const weekdayOfPlatform = new Date(number * DAY).getUTCDay() || 7;
      if (day !== platformDay(number) || !isDay(day) || weekday(day) !== weekdayOfPlatform) wrong.push(day);
      day = addDays(day, 1);
    }
    expect(wrong).toEqual([]);
    expect(day).toBe('2101-01-01');
  });

  it('lies as far from another as the platform says, and is reached by that many days', () => {
    fc.assert(
      fc.property(aNumber, aNumber, (one, other) => {
        expect(daysBetween(platformDay(one), platformDay(other))).toBe(other - one);
        expect(addDays(platformDay(one), other - one)).toBe(platformDay(other));
      }),
    );
  });

  it('moved by months keeps its date, or takes the last that the month has', () => {
    fc.assert(
      fc.property(aNumber, fc.integer({ min: -600, max: 600 }), (number, months) => {
        const from = platformDay(number);
        const to = addMonths(from, months);
        const { year, month, date } = partsOf(from);
        const reached = partsOf(to);
        expect(reached.year * 12 + reached.month - (year * 12 + month)).toBe(months);
        expect(
          reached.date === date || (reached.date < date && to === lastDayOfMonth(reached.year, reached.month)),
        ).toBe(true);
      }),
    );
  });

  it('is the last of its month if the next is a first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(lastDayOfMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));
      }),
    );
  });

  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['9999-12-01', 1, ''],
    ['', 1, ''],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['0001-01-01', 1, '0001-01-02'],
    ['0001-01-01', -1, ''],
    ['9999-12-31', 1, ''],
    ['9999-12-30', 1, '9999-12-31'],
    ['2025-01-01', Infinity, ''],
    ['2025-02-30', 1, ''],
    ['', 1, ''],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test.each([
    '',
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '2025-01-32',
    '0000-01-01',
    '2025-01-01T00',
    'x',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('is put together from its numbers, if there is such a day', () => {
    expect(dayOf(2000, 2, 29)).toBe('2000-02-29');
    expect(dayOf(2025, 2, 29)).toBe('');
    expect(dayOf(2025, 1.5, 1)).toBe('');
    expect(lastDayOfMonth(2025, 13)).toBe('');
    expect(dayToChinese('2022-03-04')).toBe('2022年3月4日');
  });
});

describe('a Chinese numeral', () => {
  it('is read as it is written', () => {
    for (let number = 0; number <= 99; number += 1) expect(chineseNumeralToNumber(chineseNumeral(number))).toBe(number);
  });

  test.each([
    ['二〇二五', 2025],
    ['二○二五', 2025],
    ['两', 2],
    ['百', 100],
    ['一百二十', 120],
    ['一百零五', 105],
    ['三百', 300],
    ['', null],
    ['十十', null],
    ['六月', null],
  ])('%j is %j', (text, expected) => {
    expect(chineseNumeralToNumber(text)).toBe(expected);
  });
});
