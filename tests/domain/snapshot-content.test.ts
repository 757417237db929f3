import { describe, expect, it } from 'vitest';
import type { Board } from '../../src/domain/board.ts';
import { boardToContent } from '../../src/domain/snapshot.ts';
import { smallBoard } from '../support/small-board.ts';

const board = smallBoard({ categories: ['理论学习方面'], problems: ['学习不够深入。', '谈心谈话偏少。'] });

/** Every problem of the board, rewritten. */
const rewritten = (rewrite: (problem: object) => object): Board => ({
  ...board,
  problems: new Map([...board.problems].map(([id, problem]) => [id, rewrite(problem) as typeof problem])),
});

describe('what a snapshot’s hash is made of', () => {
  it('is the same whatever order the fields come in, and whatever empty fields a later version adds', () => {
    const reversed = rewritten((problem) => Object.fromEntries(Object.entries(problem).reverse()));
    expect(boardToContent(reversed)).toBe(boardToContent(board));
    const later = rewritten((problem) => ({ ...problem, causes: '', notes: [], closedOn: null }));
    expect(boardToContent(later)).toBe(boardToContent(board));
  });

  it('differs as soon as a word does', () => {
    expect(boardToContent(rewritten((problem) => ({ ...problem, remark: '会上再议' })))).not.toBe(
      boardToContent(board),
    );
    expect(boardToContent(rewritten((problem) => ({ ...problem, causes: '学得不深' })))).not.toBe(
      boardToContent(board),
    );
  });
});
