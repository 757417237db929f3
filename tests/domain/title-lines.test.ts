import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emsOf } from '../../src/domain/text-width.ts';
import { titleLines } from '../../src/domain/title-lines.ts';

/** 156 mm of 二号. */
const COLUMN = (156 * 72) / 25.4 / 22;

const title = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        '关于',
        '2021年度',
        '组织生活会',
        '查摆问题',
        '整改',
        '的',
        '（张三，整改中）',
        '“',
        '”',
        'W',
        '甲',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
);

test('together the lines are the title', () => {
  fc.assert(
    fc.property(title, fc.integer({ min: 4, max: 40 }), (text, column) => {
      expect(titleLines(text, column).join('')).toBe(text.replaceAll('\n', ''));
    }),
  );
});

test('no line is longer than the column, and none is empty but where the title has an empty line', () => {
  fc.assert(
    fc.property(title, fc.integer({ min: 4, max: 40 }), (text, column) => {
      const lines = titleLines(text, column);
      expect(lines.filter((line) => emsOf(line) > column)).toEqual([]);
      expect(lines.filter((line) => line === '')).toEqual(text.split('\n').filter((line) => line === ''));
    }),
  );
});

describe('the papers’ titles', () => {
  test.each([
    ['关于2021年度组织生活会查摆问题整改情况的报告', ['关于2021年度组织生活会查摆问题', '整改情况的报告']],
    ['2021年度组织生活会查摆问题情况汇报', ['2021年度组织生活会查摆问题情况汇报']],
    ['2021年度组织生活会查摆问题整改情况公示', ['2021年度组织生活会查摆问题整改情况公示']],
    [
      '关于2021年度组织生活会查摆问题整改情况的报告（张三，整改中）',
      ['关于2021年度组织生活会查摆问题', '整改情况的报告（张三，整改中）'],
    ],
    [
      '中共某某县某某局机关第一支部委员会关于2021年度组织生活会查摆问题整改情况的报告',
      ['中共某某县某某局机关第一支部委员会', '关于2021年度组织生活会查摆问题', '整改情况的报告'],
    ],
  ])('%s', (text, lines) => {
    expect(titleLines(text, COLUMN)).toEqual(lines);
  });
});
