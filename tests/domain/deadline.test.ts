import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, weekdayOf } from '../../src/domain/day.ts';
import { deadlineTextToDeadline, deadlineToChinese } from '../../src/domain/deadline.ts';
import type { Deadline } from '../../src/domain/deadline.ts';

/** Written on 20 January 2025, for a meeting on 10 February. */
const WHEN = { writtenOn: '2025-01-20', meetingDay: '2025-02-10' };
const read = (text: string) => deadlineTextToDeadline(text, WHEN);

const dated = (date: string, thenLongTerm = false): Deadline => ({ kind: 'dated', date, thenLongTerm });
const immediate = (date = '', thenLongTerm = false): Deadline => ({ kind: 'immediate', date, thenLongTerm });
const LONG: Deadline = { kind: 'long-term', date: '', thenLongTerm: false };

const TABLE: readonly (readonly [string, Deadline | null])[] = [
  ...['立行立改', '立即整改', '即知即改', '立查立改', '马上整改', '边查边改', '即查即改', '立行立改。', '即行即改'].map(
    (text) => [text, immediate()] as const,
  ),
  ...[
    '长期坚持',
    '持续推进',
    '常态化推进',
    '长期',
    '持续整改',
    '常抓不懈',
    '每季度一次',
    '每月开展',
    '长期坚持，每半年检查一次',
  ].map((text) => [text, LONG] as const),
  ['立行立改，并长期坚持', immediate('', true)],
  ['立行立改、长期坚持', immediate('', true)],
  ['立行立改（2025年3月底前）', immediate('2025-03-31')],
  ['2025年底前', dated('2025-12-31')],
  ['2025年年底', dated('2025-12-31')],
  ['2025年12月底前', dated('2025-12-31')],
  ['2025年底前，并长期坚持', dated('2025-12-31', true)],
  ['2025年6月底前完成，长期坚持', dated('2025-06-30', true)],
  ['年底前', dated('2025-12-31')],
  ['年内', dated('2025-12-31')],
  ['今年年底', dated('2025-12-31')],
  ['今年底前完成', dated('2025-12-31')],
  ['本年度内', dated('2025-12-31')],
  ['明年底', dated('2026-12-31')],
  ['明年3月底前', dated('2026-03-31')],
  ['2025年', dated('2025-12-31')],
  ['2025年内完成', dated('2025-12-31')],
  ['6月底前', dated('2025-06-30')],
  ['6月底', dated('2025-06-30')],
  ['1月底前', dated('2026-01-31')],
  ['6月前', dated('2025-05-31')],
  ['2025年6月前', dated('2025-05-31')],
  ['6月份', dated('2025-06-30')],
  ['6月上旬', dated('2025-06-10')],
  ['6月中旬前', dated('2025-06-20')],
  ['6月下旬', dated('2025-06-30')],
  ['6月初', dated('2025-06-10')],
  ['6月30日前', dated('2025-06-30')],
  ['6月30日', dated('2025-06-30')],
  ['6月30号之前', dated('2025-06-30')],
  ['2月10日', dated('2025-02-10')],
  ['2月9日', dated('2026-02-09')],
  ['6.30前', dated('2025-06-30')],
  ['6/30', dated('2025-06-30')],
  ['2025-06-30', dated('2025-06-30')],
  ['2025/6/30', dated('2025-06-30')],
  ['2025.6.30', dated('2025-06-30')],
  ['20250630', dated('2025-06-30')],
  ['2025.6', dated('2025-06-30')],
  ['2025-06', dated('2025-06-30')],
  ['2025年6月30日前', dated('2025-06-30')],
  ['2025年6月30日之前完成', dated('2025-06-30')],
  ['2025年6月', dated('2025-06-30')],
  ['2025年6月底', dated('2025-06-30')],
  ['２０２５年６月３０日', dated('2025-06-30')],
  ['2025 年 6 月 底 前', dated('2025-06-30')],
  ['二〇二五年六月底前', dated('2025-06-30')],
  ['六月底前', dated('2025-06-30')],
  ['十二月三十一日前', dated('2025-12-31')],
  ['第二季度末', dated('2025-06-30')],
  ['二季度末', dated('2025-06-30')],
  ['二季度前', dated('2025-06-30')],
  ['2季度', dated('2025-06-30')],
  ['一季度', dated('2025-03-31')],
  ['2025年三季度', dated('2025-09-30')],
  ['2025年第一季度末前', dated('2025-03-31')],
  ['今年三季度内', dated('2025-09-30')],
  ['Q2', dated('2025-06-30')],
  ['上半年', dated('2025-06-30')],
  ['2025年上半年', dated('2025-06-30')],
  ['下半年', dated('2025-12-31')],
  ['2026年上半年', dated('2026-06-30')],
  ['三个月内', dated('2025-04-20')],
  ['3个月', dated('2025-04-20')],
  ['两个月内完成', dated('2025-03-20')],
  ['半年内', dated('2025-07-20')],
  ['一年内', dated('2026-01-20')],
  ['一周内', dated('2025-01-27')],
  ['两周内', dated('2025-02-03')],
  ['10日内', dated('2025-01-30')],
  ['10天内', dated('2025-01-30')],
  ['十个工作日内', dated('2025-02-03')],
  ['即日起一个月内', dated('2025-02-20')],
  ['会后一个月内', dated('2025-03-10')],
  ['会后10个工作日内', dated('2025-02-24')],
  ['本月底前', dated('2025-01-31')],
  ['本月内', dated('2025-01-31')],
  ['月底前', dated('2025-01-31')],
  ['下月底前', dated('2025-02-28')],
  ['下个月15日前', dated('2025-02-15')],
  ['本周内', dated('2025-01-26')],
  ['本周五前', dated('2025-01-24')],
  ['下周五前', dated('2025-01-31')],
  ['会前', dated('2025-02-10')],
  ['下次组织生活会前', dated('')],
  ['下年度组织生活会', dated('2026-12-31')],
  ['换届前', dated('')],
  ['2025年3月—12月', dated('2025-12-31')],
  ['3月至6月', dated('2025-06-30')],
  ['2025.3-2025.6', dated('2025-06-30')],
  ['2025年1月至2026年12月', dated('2026-12-31')],
  ['2025年3月1日-3月31日', dated('2025-03-31')],
  ['2024-2025年', dated('2025-12-31')],
  ['第一阶段3月底前，第二阶段6月底前', dated('2025-06-30')],
  ['完成时限：2025年6月底前', dated('2025-06-30')],
  ['整改时限:6月底', dated('2025-06-30')],
  ['于2025年9月底前完成整改', dated('2025-09-30')],
  ['力争5月底前', dated('2025-05-31')],
  ['原则上不超过3个月内', dated('2025-04-20')],
  ['2025年6月底前取得明显成效，并持续推进', dated('2025-06-30', true)],
  ['已于2024年12月20日完成', dated('2024-12-20')],
  ...['', '/', '—', '无', '待定', '张三', '一支部', '见附件', '2月30日', '13月', '按计划'].map(
    (text) => [text, null] as const,
  ),
];

describe('a time limit as people write it', () => {
  it.each(TABLE)('“%s”', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('without a meeting day is read from the day it is written on', () => {
    const at = (text: string) => deadlineTextToDeadline(text, { writtenOn: '2025-07-01', meetingDay: '' })?.date;
    expect(['6月底前', '7月1日', '年底前', '二季度末'].map(at)).toEqual([
      '2026-06-30',
      '2025-07-01',
      '2025-12-31',
      '2026-06-30',
    ]);
  });

  it('counts workdays by the calendar it is given', () => {
    const when = { ...WHEN, isWorkday: (day: string) => day >= '2025-02-05' };
    expect(deadlineTextToDeadline('3个工作日内', when)?.date).toBe('2025-02-07');
  });

  it('never throws, and a day read is one that a calendar has', () => {
    const bits = [
      '年',
      '月',
      '日',
      '底',
      '前',
      '内',
      '个',
      '季度',
      '半',
      '一',
      '十',
      '2025',
      '31',
      '-',
      '.',
      '/',
      '长期',
    ];
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...bits), { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const date = read(any)?.date ?? '';
        expect(date === '' || isDay(date), `${any} → ${date}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('full width, half width and gaps make no difference', () => {
    const wide = (text: string) =>
      text.replace(/[0-9]/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));
    for (const [text, expected] of TABLE) {
      expect(read(wide(text)), text).toEqual(expected);
      expect(read([...text].join(' ')), text).toEqual(expected);
    }
  });

  it('told in words and read again, it is the same', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
    const any: fc.Arbitrary<Deadline> = fc.oneof(
      fc.record({
        kind: fc.constantFrom('dated', 'immediate'),
        date: fc.oneof(day, fc.constant('')),
        thenLongTerm: fc.boolean(),
      }),
      fc.constant(LONG),
    );
    fc.assert(
      fc.property(any, (deadline) => {
        expect(read(deadlineToChinese(deadline))).toEqual(deadline);
      }),
    );
  });
});

describe('civil days', () => {
  const instant = fc.integer({ min: -25_000, max: 47_000 });
  const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

  it('are counted as the calendar counts them', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -5000, max: 5000 }), (at, count) => {
        expect(addDays(dayOf(at), count)).toBe(dayOf(at + count));
        expect(daysBetween(dayOf(at), dayOf(at + count))).toBe(count);
        expect(weekdayOf(dayOf(at))).toBe(new Date(at * 86_400_000).getUTCDay() || 7);
      }),
    );
  });

  it('months on keep the date, or end with the month', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
    expect(addMonths('2025-11-15', 3)).toBe('2026-02-15');
    fc.assert(
      fc.property(instant, fc.integer({ min: -300, max: 300 }), (at, count) => {
        expect(isDay(addMonths(dayOf(at), count))).toBe(true);
      }),
    );
  });
});
