import { describe, expect, it } from 'vitest';
import { measuresByHeading, numbersOf, problemsByCategory } from '../../src/domain/paper-order.ts';
import { given, smallBoard } from '../support/small-board.ts';

const passageAt = (start: number) => ({ sourceId: 's1', start, end: start, removed: [] });

describe('the paper’s order', () => {
  const board = smallBoard({
    categories: ['政治纪律', '组织纪律', '廉洁纪律'],
    problems: [
      { text: '手写的。', category: '组织纪律' },
      { text: '后面的。', category: '组织纪律', passage: passageAt(90) },
      { text: '没有类别的。' },
      { text: '前面的。', category: '组织纪律', passage: passageAt(10), stage: 'completed' },
      { text: '头一类的。', category: '政治纪律' },
    ],
    measures: [{ text: '一', group: '甲' }, { text: '二', group: '乙' }, { text: '三', group: '甲' }, { text: '四' }],
  });
  const titles = () =>
    problemsByCategory(board).map(({ category, problems }) => [
      category?.name ?? null,
      ...problems.map(({ title }) => title),
    ]);

  it('is by category, then by the text, then what was added by hand; without category last, empty categories left out', () => {
    expect(titles()).toEqual([
      ['政治纪律', '头一类的。'],
      ['组织纪律', '前面的。', '后面的。', '手写的。'],
      [null, '没有类别的。'],
    ]);
  });

  it('does not change when a card moves', () => {
    const moved = given(board, {
      type: 'move-problem',
      id: 'p005',
      from: 'identified',
      to: 'identified',
      after: 'end',
    });
    expect(problemsByCategory(moved).map(({ problems }) => problems.map(({ id }) => id))).toEqual(
      problemsByCategory(board).map(({ problems }) => problems.map(({ id }) => id)),
    );
  });

  it('puts measures under their headings, in the order of the first of each', () => {
    expect(
      measuresByHeading(board).map(({ heading, measures }) => [heading, ...measures.map(({ text }) => text)]),
    ).toEqual([
      ['甲', '一', '三'],
      ['乙', '二'],
      ['', '四'],
    ]);
  });

  it('numbers down the groups from 1', () => {
    const numbers = numbersOf(problemsByCategory(board).flatMap(({ problems }) => problems));
    expect([...numbers]).toEqual([
      ['p005', 1],
      ['p004', 2],
      ['p002', 3],
      ['p001', 4],
      ['p003', 5],
    ]);
  });
});
