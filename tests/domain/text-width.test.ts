import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emsOf, evenLines, linesIn, linesOf, namesToLines } from '../../src/domain/text-width.ts';

test.each([
  ['', 10, 1],
  ['十个字十个字十个字十', 10, 1],
  ['十个字十个字十个字十一', 10, 2],
  ['一行\n两行\n\n四行', 10, 4],
  ['学习 learning', 5, 2],
  ['W'.repeat(400), 10, 40],
])('%j takes, in %i ems, %i lines', (text, ems, lines) => {
  expect(linesIn(text, ems)).toBe(lines);
});

test('the lines of any text are the text, and each fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 9 }), (text, ems) => {
      const lines = linesOf(text, ems);
      expect(lines.join('')).toBe(text);
      expect(lines.filter((line) => [...line].length > 1 && emsOf(line) > ems)).toEqual([]);
    }),
  );
});

test.each([
  ['责任领导', 3.5, '责任\n领导'],
  ['责任领导', 4, '责任领导'],
  ['2022年6月底前', 6, '2022年\n6月底前'],
  ['已完成，并长期坚持', 6, '已完成，\n并长期坚持'],
  ['整改进展（完成情况）', 6.1, '整改进展\n（完成情况）'],
  ['整改进展（完成情况', 6.1, '整改进展\n（完成情况'],
  ['2025年底前，并长期坚持', 6.7, '2025年底前，\n并长期坚持'],
  ['长'.repeat(100), 6, '长'.repeat(100)],
])('%j in %f ems is set %j', (text, ems, set) => {
  expect(evenLines(text, ems)).toBe(set);
});

test.each([
  ['张三、李四', 5, '张三、李四'],
  ['王小明、李四光', 5, '王小明、\n李四光'],
  ['张三、李四、王五', 5, '张三、\n李四、王五'],
  ['书记、组织委员', 3, '书记、\n组织\n委员'],
  ['张三 李四', 3, '张三 \n李四'],
])('the names %j in %f ems are set %j', (names, ems, set) => {
  expect(namesToLines(names, ems)).toBe(set);
});
