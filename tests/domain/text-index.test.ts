import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addText, emptyTextIndex, nearlySame, textsLike } from '../../src/domain/text-index.ts';
import type { TextIndex } from '../../src/domain/text-index.ts';

const indexOf = (...texts: readonly string[]): TextIndex<number> => {
  const index = emptyTextIndex<number>();
  texts.forEach((text, at) => addText(index, text, at));
  return index;
};

const CLOSED = indexOf(
  '谈心谈话开展不够经常，谈得不够深入。',
  '联系服务群众不够紧密。',
  '联系服务群众不够紧密。',
  '学习少',
  '联系服务群众不够紧密，走访困难党员不多。',
);

const anyTitle = fc.stringMatching(/^[一-龥]{6,12}$/);

describe('texts that are much like another', () => {
  it.each([
    ['谈心谈话开展不够经常，谈得不深入', [0]],
    ['联系服务群众还不够紧密', [2, 1]],
    ['联系服务群众、不够紧密', [2, 1]],
  ])('%s: the likest first, of equals the last added', (text, found) => {
    expect(textsLike(CLOSED, text)).toEqual(found);
  });

  it.each(['会议记录不够规范', '学习少', '谈心谈话', ''])('“%s” is like none', (text) => {
    expect(textsLike(CLOSED, text)).toEqual([]);
  });

  it('the same words are always found, whatever else there is and however many say it', () => {
    fc.assert(
      fc.property(fc.array(anyTitle, { minLength: 1, maxLength: 30 }), fc.nat(), (titles, at) => {
        const one = titles[at % titles.length] ?? '';
        expect(textsLike(indexOf(...titles), `${one}。`).map((found) => titles[found])).toContain(one);
      }),
    );
    const many = indexOf(...Array.from({ length: 1000 }, () => '谈心谈话开展不够经常'));
    expect(textsLike(many, '谈心谈话开展不够经常。')[0]).toBe(999);
  });
});

describe('texts that are nearly the same', () => {
  it('are told once, the earlier first, and never one with itself', () => {
    const GOOD = '理论学习系统性不强，集中学习多以读文件为主，全年交流研讨只有2次。';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(GOOD, `${GOOD}。`, '窗口服务等候时间长', ''), { maxLength: 8 }), (texts) => {
        const found = nearlySame(texts.map((text, of) => ({ of, text })));
        for (const [one, other] of found) expect(one).toBeLessThan(other);
        expect(new Set(found.map(String)).size).toBe(found.length);
        const twins = texts.flatMap((text, at) =>
          text === ''
            ? []
            : texts.slice(at + 1).filter((other) => other.startsWith(text) || text.startsWith(other || '无')),
        );
        expect(found.length).toBe(twins.length);
      }),
    );
  });
});
