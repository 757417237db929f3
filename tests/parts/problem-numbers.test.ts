import { expect, it } from 'vitest';
import { isNumberedAlike, problemNumbers } from '../../src/parts/problem-numbers.ts';
import { given, smallBoard } from '../support/small-board.ts';

const board = smallBoard({
  categories: ['政治纪律', '组织纪律'],
  problems: [{ text: '甲。', category: '组织纪律' }, { text: '乙。', category: '政治纪律' }, '丙。'],
});

it('a card keeps its number when it moves or is edited', () => {
  const moved = given(board, { type: 'move-problem', id: 'p001', from: 'identified', to: 'identified', after: 'end' });
  expect([...problemNumbers(moved)]).toEqual([...problemNumbers(board)]);
  expect(isNumberedAlike(board, moved)).toBe(true);
});

it('cards that come, go or change their category are numbered anew', () => {
  expect(isNumberedAlike(board, given(board, { type: 'delete-problem', id: 'p001' }))).toBe(false);
  expect(isNumberedAlike(board, given(board, { type: 'set-category', id: 'p003', from: null, to: 'c1' }))).toBe(false);
});
