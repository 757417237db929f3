import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, isDay, weekday } from '../../src/domain/day.ts';
import { deadlineTextToDeadline, deadlineToChinese } from '../../src/domain/deadline.ts';
import type { Deadline } from '../../src/domain/deadline.ts';
import { PHRASINGS } from './deadline-phrasings.ts';

/** A Monday, and the Monday three weeks later on which the branch meets. */
const WRITTEN = { writtenOn: '2025-01-20', meetingDay: '2025-02-10' };

const read = (text: string, context: object = {}): Deadline | null =>
  deadlineTextToDeadline(text, { ...WRITTEN, ...context });

/** As the phrasings have it. */
function brief(deadline: Deadline | null): string | null {
  if (deadline === null) return null;
  const kind = { immediate: '立', dated: deadline.date === '' ? '限' : '', 'long-term': '长' }[deadline.kind];
  return kind + deadline.date + (deadline.thenLongTerm ? '+' : '');
}

describe.each(Object.entries(PHRASINGS))('a time limit: %s', (_, rows) => {
  test.each(rows)('%s → %s', (text, expected) => {
    expect(brief(read(text))).toBe(expected);
  });
});

describe('what a time limit is reckoned from', () => {
  test.each([
    ['6月底前', '2025-06-30', '2025-06-30'],
    ['6月底前', '2025-07-01', '2026-06-30'],
    ['6月30日前', '2025-06-30', '2025-06-30'],
    ['年底前', '2025-12-31', '2025-12-31'],
    ['上半年', '2025-08-01', '2026-06-30'],
    ['3月至6月', '2025-04-10', '2025-06-30'],
    ['3月1日-15日', '2025-03-10', '2025-03-15'],
    ['一个月内', '2025-01-31', '2025-02-28'],
    ['2月29日前', '2027-06-01', '2028-02-29'],
    ['下月底前', '2025-12-05', '2026-01-31'],
    ['今年一季度', '2025-08-01', '2025-03-31'],
    ['本周五前', '2025-02-15', '2025-02-21'],
  ])('%s, met on %s → %s', (text, meetingDay, expected) => {
    expect(read(text, { meetingDay })?.date).toBe(expected);
  });

  it('the day of writing, where the meeting’s is unknown', () => {
    expect(read('1月底前', { meetingDay: '' })?.date).toBe('2025-01-31');
    expect(read('一周内', { meetingDay: '' })?.date).toBe('2025-01-27');
    expect(brief(read('会前', { meetingDay: '' }))).toBe('限');
    expect(brief(read('会后一个月内', { meetingDay: '' }))).toBe('限');
  });

  it('the day of writing, for words that point from there, where the meeting is long past', () => {
    const late = { writtenOn: '2025-06-05' };
    expect(read('本月底前', late)?.date).toBe('2025-06-30');
    expect(read('即日起一个月内', late)?.date).toBe('2025-07-05');
    expect(read('会后一个月内', late)?.date).toBe('2025-03-10');
    expect(brief(read('组织生活会前', late))).toBe('限');
  });

  it('nothing, where no day is known: then only what says its year has a day', () => {
    const nowhere = { writtenOn: '', meetingDay: '2025-02-30' };
    for (const text of [
      '6月底前',
      '年底前',
      '今年底前',
      '三个月内',
      '十个工作日内',
      '本周五前',
      '下月底前',
      '15日前',
      '会前',
      '本季度',
    ])
      expect(brief(read(text, nowhere)), text).toBe('限');
    expect(read('2025年6月底前', nowhere)?.date).toBe('2025-06-30');
    expect(read('13月', nowhere)).toBeNull();
  });

  it('the holidays of whoever knows them', () => {
    const isWorkday = (day: string): boolean => weekday(day) <= 5 && day !== '2025-02-11';
    expect(read('两个工作日内', { isWorkday })?.date).toBe('2025-02-13');
    expect(brief(read('两个工作日内', { isWorkday: () => false }))).toBe('限');
  });
});

const aDay = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => dayOf(year, month, date));
const phrase = fc.constantFrom(...Object.values(PHRASINGS).flatMap((rows) => rows.map(([text]) => text)));
const scraps = fc
  .array(
    fc.constantFrom(
      ...'零一二三十〇两半0123456789年月日号周季度底末前后内起至到-—./、，；：（）每本下上旬会个工作即立改长期持续明今X 　Q',
    ),
    {
      maxLength: 24,
    },
  )
  .map((characters) => characters.join(''));

describe('the reading of a time limit', () => {
  it('never throws, and any day it gives is in the calendar', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), scraps, phrase),
        aDay,
        aDay,
        (text, writtenOn, meetingDay) => {
          const deadline = deadlineTextToDeadline(text, { writtenOn, meetingDay });
          expect(deadline === null || deadline.date === '' || isDay(deadline.date)).toBe(true);
          expect(deadline?.kind === 'long-term' && (deadline.date !== '' || deadline.thenLongTerm)).toBe(false);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is the same in full width, and with spaces anywhere', () => {
    const timeless = phrase.filter((text) => !/\d \d|:00/.test(text));
    fc.assert(
      fc.property(
        timeless,
        fc.array(fc.constantFrom('', '', ' ', '　', '\u200b'), { minLength: 40 }),
        (text, spaces) => {
          const wide = text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
          const spaced = [...text].map((character, at) => character + (spaces[at] ?? '')).join('');
          expect(read(wide)).toEqual(read(text));
          expect(read(spaced)).toEqual(read(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('without a year, is the first such day on or after the meeting', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const yearless = fc.oneof(
      fc
        .tuple(
          month,
          fc.constantFrom('月底前', '月', '月前', '月份', '月上旬', '月中旬', '月下旬', '月28日前', '.15前'),
        )
        .map(([number, rest]) => `${number}${rest}`),
      fc.constantFrom('年底前', '年内', '上半年', '下半年', '一季度', '二季度末', '第三季度', '四季度前', 'Q1', '年中'),
    );
    fc.assert(
      fc.property(yearless, aDay, (text, meetingDay) => {
        const date = deadlineTextToDeadline(text, { writtenOn: '1900-01-01', meetingDay })?.date ?? '';
        expect(date >= meetingDay).toBe(true);
        // Ends of February move: a year, and the day that a leap year has more.
        expect(date <= addDays(addMonths(meetingDay, 12), 1)).toBe(true);
        expect(read(text, { meetingDay: date })?.date).toBe(date);
      }),
    );
  });

  it('takes back what it says in Chinese', () => {
    const deadline: fc.Arbitrary<Deadline> = fc.oneof(
      fc.record({
        kind: fc.constantFrom('immediate' as const, 'dated' as const),
        date: fc.oneof(aDay, fc.constant('')),
        thenLongTerm: fc.boolean(),
      }),
      fc.constant({ kind: 'long-term' as const, date: '', thenLongTerm: false }),
    );
    fc.assert(
      fc.property(deadline, aDay, (given, meetingDay) => {
        expect(deadlineTextToDeadline(deadlineToChinese(given), { ...WRITTEN, meetingDay })).toEqual(given);
      }),
    );
  });

  it('counts workdays one by one', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 99 }), (meetingDay, count) => {
        const date = read(`${count}个工作日内`, { meetingDay })?.date ?? '';
        const passed = Array.from({ length: daysBetween(meetingDay, date) }, (_, each) =>
          addDays(meetingDay, each + 1),
        );
        expect(passed.filter((day) => weekday(day) <= 5).length).toBe(count);
        expect(weekday(date)).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('of a whole book takes no longer than a book’s length', () => {
    for (const text of ['1-', '一', '.', 'X', '1、', '每年3月', '会', '下次会', '(', '2025年', '六月底前，', '99999'])
      read(text.repeat(10000));
  });
});

describe('a deadline in Chinese', () => {
  test.each([
    ['immediate', '', false, '立行立改'],
    ['immediate', '', true, '立行立改，并长期坚持'],
    ['immediate', '2025-03-31', false, '立行立改（2025年3月31日前）'],
    ['dated', '2025-12-31', false, '2025年12月31日前'],
    ['dated', '2025-12-31', true, '2025年12月31日前，并长期坚持'],
    ['dated', '', false, '限期整改'],
    ['long-term', '', false, '长期坚持'],
  ] as const)('%s %s %s → %s', (kind, date, thenLongTerm, words) => {
    expect(deadlineToChinese({ kind, date, thenLongTerm })).toBe(words);
  });
});
