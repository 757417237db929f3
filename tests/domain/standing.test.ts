import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { progressAfterMove } from '../../src/domain/progress.ts';
import {
  STANDINGS,
  figuresOf,
  figuresToSentence,
  rateToText,
  standingOf,
  standingToChinese,
} from '../../src/domain/standing.ts';
import type { Stage } from '../../src/domain/stage.ts';
import { smallBoard } from '../support/small-board.ts';

const problemWith = (stage: Stage, progressText = '', deadlineText = '') =>
  smallBoard({ problems: [{ text: '一。', stage, progressText, deadlineText }] }).problems.get('p001')!;

describe('where a problem stands', () => {
  it.each([
    ['identified', '', '长期坚持', '尚未启动'],
    ['identified', '未启动', '', '尚未启动'],
    ['rectifying', '', '', '正在整改'],
    ['rectifying', '待验收', '', '正在整改（待验收）'],
    ['rectifying', '', '长期坚持', '长期坚持'],
    ['rectifying', '长期坚持', '2025年底前', '长期坚持'],
    ['rectifying', '', '2025年底前，并长期坚持', '正在整改'],
    ['rectifying', '未启动', '', '正在整改'],
    ['completed', '', '长期坚持', '已完成'],
    ['completed', '已完成，并长期坚持', '', '已完成（已完成，并长期坚持）'],
    ['completed', '正在整改', '', '已完成'],
  ] as const)('%s, 完成情况“%s”, 时限“%s” is %s', (stage, progress, deadline, says) => {
    expect(standingToChinese(problemWith(stage, progress, deadline))).toBe(says);
  });

  it('never calls finished what is not', () => {
    expect(standingOf(problemWith('rectifying', '已完成'))).not.toBe('completed');
  });
});

describe('完成情况 after a move', () => {
  it.each([
    ['待验收', 'completed', ''],
    ['已完成', 'rectifying', ''],
    ['长期坚持', 'rectifying', '长期坚持'],
    ['已组织学习2次', 'completed', '已组织学习2次'],
    ['', 'completed', ''],
  ] as const)('“%s” moved to %s is “%s”: only the trade’s own words of another stage go', (text, to, after) => {
    expect(progressAfterMove(text, to)).toBe(after);
  });
});

describe('the figures in a sentence', () => {
  it('leave out a part of 0', () => {
    const standings = { completed: 3, rectifying: 5, 'long-term': 0, 'not-started': 2 };
    expect(figuresToSentence({ problems: 10, measures: 9, standings, reopened: 0 })).toBe(
      '查摆问题10个，制定整改措施9条，已完成3个，正在整改5个，尚未启动2个，完成率30.00%',
    );
  });

  it('count what was closed and came back where it stands now, and say that it came back', () => {
    const again = smallBoard({
      problems: [
        { text: '一。', stage: 'completed' },
        { text: '二。', stage: 'completed' },
      ],
    });
    const closed = { ...again.problems.get('p001')!, round: 2 };
    const board = { ...again, problems: new Map([...again.problems, ['p001', closed]]) };
    expect(figuresToSentence(figuresOf(board))).toBe('查摆问题2个，已完成2个，完成率100.00%，其中销号后重新整改1个');
  });

  it.each([
    [688, 697, '98.71%'],
    [0, 3, '0.00%'],
    [3, 3, '100.00%'],
    [99_999, 100_000, '99.99%'],
  ])('%i of %i is %s', (done, all, says) => {
    expect(rateToText(done, all)).toBe(says);
  });

  it('say so where there is nothing yet', () => {
    expect(figuresToSentence(figuresOf(smallBoard({})))).toBe('尚未查摆问题');
  });
});

test('the parts add up to the whole', () => {
  const stage = fc.constantFrom<Stage>('identified', 'rectifying', 'completed');
  const problem = fc.record({
    text: fc.constant('一。'),
    stage,
    deadlineText: fc.constantFrom('', '长期坚持', '6月底前'),
  });
  fc.assert(
    fc.property(fc.array(problem, { minLength: 1 }), (problems) => {
      const figures = figuresOf(smallBoard({ problems }));
      expect(STANDINGS.reduce((sum, standing) => sum + figures.standings[standing], 0)).toBe(problems.length);
      const parts = [...figuresToSentence(figures).matchAll(/(?:已完成|正在整改|长期坚持|尚未启动)(\d+)个/g)];
      expect(parts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(problems.length);
    }),
  );
});
