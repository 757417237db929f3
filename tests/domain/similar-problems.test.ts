import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { similarTo, titlesOf, titlesToIndex } from '../../src/domain/similar-problems.ts';
import { given, smallBoard } from '../support/small-board.ts';

const board = smallBoard({
  problems: [
    '理论学习系统性不强，存在以干代学现象。',
    '谈心谈话覆盖面不够，针对性不强。',
    '调查研究不够深入，走马观花。',
  ],
});

const found = (text: string) => similarTo(text, titlesOf(board), 5).map(({ problem }) => problem.id);

describe('problems like the one being typed', () => {
  it.each([
    ['half a sentence', '理论学习系统性', ['p001']],
    ['other marks and spaces', '谈心谈话 覆盖面不够、针对性不强', ['p002']],
    ['other words between', '谈心谈话的覆盖面还不够、针对性不强', ['p002']],
    ['too few characters to tell', '不强', []],
    ['stock words alone', '执行力有待加强', []],
    ['nothing', '', []],
  ])('%s', (_, text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('are sought among the titles as they are now', () => {
    const now = given(board, {
      type: 'edit-problem',
      id: 'p003',
      edits: [{ field: 'title', from: '调查研究不够深入，走马观花。', to: '会议记录缺项较多。' }],
    });
    expect(similarTo('调查研究不够深入', titlesOf(now), 5)).toEqual([]);
    expect(similarTo('会议记录缺项', titlesOf(now), 5)).toHaveLength(1);
  });
});

test('a title is wholly like itself, no answer is worse than one after it, and no more than asked for come', () => {
  const character = fc.constantFrom(...'理论学习谈心谈话调查研究不够深入组织生活');
  const title = fc.string({ unit: character, minLength: 6, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(title, { minLength: 1, maxLength: 20 }), fc.nat(5), (titles, most) => {
      const index = titlesToIndex(titles.map((text, at) => ({ id: `p${at}`, title: text, stage: 'identified' })));
      const all = similarTo(titles[0] ?? '', [index], 100);
      const own = all.find(({ problem }) => problem.id === 'p0');
      if (own) expect(own).toMatchObject({ score: 1, likeness: 1 });
      const worth = all.map(({ score, likeness }) => score + likeness);
      expect(worth).toEqual([...worth].sort((a, b) => b - a));
      expect(similarTo(titles[0] ?? '', [index], most)).toEqual(all.slice(0, most));
    }),
  );
});

test('the same said in other marks is alike, the same said at greater length is not', () => {
  const [whole] = similarTo('理论学习系统性不强、存在“以干代学”现象', titlesOf(board), 1);
  const [half] = similarTo('理论学习系统性', titlesOf(board), 1);
  expect(whole?.likeness).toBeGreaterThanOrEqual(0.6);
  expect(half?.likeness).toBeLessThan(0.6);
});
