import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/domain/audit.ts';
import { problemsOf } from '../../src/domain/board.ts';
import { LONGEST_RANK, rankBetween } from '../../src/domain/rank.ts';
import { newProblem } from '../support/random-commands.ts';
import { given, smallBoard } from '../support/small-board.ts';

describe('F30 the order of cards', () => {
  it('holds 1,000 drops into one gap: each lands where it was dropped, and no rank grows past its length', () => {
    let board = smallBoard({ problems: ['甲。', '乙。'] });
    const [top, foot] = board.problemsByStage.identified;
    for (let nth = 0; nth < 1000; nth += 1) {
      const last = board.problemsByStage.identified.at(-2) ?? null;
      board = given(board, {
        type: 'add-problem',
        problem: newProblem(`n${nth}`, { categoryId: null }),
        after: nth % 2 === 0 ? (top ?? null) : last,
      });
      const ids = board.problemsByStage.identified;
      expect(nth % 2 === 0 ? ids[1] : ids.at(-2)).toBe(`n${nth}`);
    }
    expect(board.problemsByStage.identified.at(-1)).toBe(foot);
    expect(Math.max(...problemsOf(board, 'identified').map(({ rank }) => rank.length))).toBeLessThanOrEqual(
      LONGEST_RANK,
    );
    expect(audit(board)).toEqual([]);
  });

  it('ranks between two are strictly between them', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (turns) => {
        let low = rankBetween(null, null);
        let high = rankBetween(low, null);
        for (const isUp of turns) {
          const middle = rankBetween(low, high);
          expect(low < middle && middle < high).toBe(true);
          if (isUp) low = middle;
          else high = middle;
        }
      }),
    );
  });

  it('a drop beside a neighbour that has left the column lands at its foot, not at random', () => {
    const board = smallBoard({ problems: ['甲。', '乙。', '丙。'] });
    const moved = given(board, {
      type: 'move-problem',
      id: 'p001',
      from: 'identified',
      to: 'identified',
      after: 'gone',
    });
    expect(moved.problemsByStage.identified).toEqual(['p002', 'p003', 'p001']);
  });
});
