import { lampRule } from '../../src/domain/lamp.ts';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { cardFacts, factsToSentence } from '../../src/parts/card-facts.ts';
import { ProblemCard } from '../../src/parts/ProblemCard.tsx';
import { smallBoard } from '../support/small-board.ts';

const board = smallBoard({
  categories: ['政治纪律'],
  problems: [
    { text: '学习不深。', category: '政治纪律', owner: '张三', deadlineText: '2025年底前，并长期坚持' },
    '<img src=x onerror=alert(1)>',
  ],
  measures: [{ text: '一', done: true }, '二'],
  pairs: [
    [1, 1],
    [1, 2],
  ],
});
const facts = (id: string, number: number) =>
  cardFacts(board, board.problems.get(id)!, number, lampRule(board, '2022-03-04'));

it('shows what there is, and a badge only for what is missing', () => {
  render(<ProblemCard facts={facts('p001', 1)} />);
  expect(screen.getByText('学习不深')).toBeInTheDocument();
  expect(screen.getByText('措施 1/2')).toBeInTheDocument();
  expect(screen.queryByText(/^无/)).not.toBeInTheDocument();
});

it('shows markup as text (F35)', () => {
  const { container } = render(<ProblemCard facts={facts('p002', 2)} />);
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeInTheDocument();
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getAllByText(/^无/).map(({ textContent }) => textContent)).toEqual([
    '无类别',
    '无措施',
    '无责任人',
    '无时限',
  ]);
});

it('is heard as one sentence', () => {
  expect(factsToSentence(facts('p001', 1))).toBe(
    '问题1：学习不深，类别 政治纪律，措施 2 条，已落实 1 条，责任人 张三，时限 2025年底前，并长期坚持',
  );
});
