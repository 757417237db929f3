import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addClosed, closedLike, emptyClosedIndex } from '../../src/domain/recurring.ts';
import type { ClosedIndex } from '../../src/domain/recurring.ts';

const indexOf = (...titles: readonly (readonly [title: string, year: number])[]): ClosedIndex => {
  const index = emptyClosedIndex();
  titles.forEach(([title, year], at) => addClosed(index, { boardId: `b${year}`, problemId: `p${at}`, year, title }));
  return index;
};

const LAST = indexOf(
  ['谈心谈话开展不够经常，谈得不够深入。', 2020],
  ['联系服务群众不够紧密。', 2020],
  ['联系服务群众不够紧密。', 2021],
  ['学习少', 2021],
);

describe('曾整改', () => {
  it.each([
    ['谈心谈话开展不够经常，谈得不深入', 2020],
    ['联系服务群众还不够紧密', 2021],
    ['联系服务群众、不够紧密', 2021],
  ])('%s is much like one closed in %d', (title, year) => {
    expect(closedLike(title, LAST)?.year).toBe(year);
  });

  it.each(['会议记录不够规范', '学习少', '谈心谈话', ''])('“%s” is like none', (title) => {
    expect(closedLike(title, LAST)).toBeNull();
  });

  it('the same words are always found, whatever else was closed', () => {
    const title = fc.stringMatching(/^[一-龥]{6,12}$/);
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 30 }), fc.nat(), (titles, at) => {
        const one = titles[at % titles.length] ?? '';
        expect(closedLike(`${one}。`, indexOf(...titles.map((of) => [of, 2020] as const)))?.title).toBe(one);
      }),
    );
  });
});
