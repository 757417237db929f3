import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NO_FILTER, visibleByStage } from '../../src/domain/board-filter.ts';
import { spellingOf } from '../../src/domain/readings.ts';
import type { Readings } from '../../src/domain/readings.ts';
import { isSpellable } from '../../src/domain/search-word.ts';
import { smallBoard } from '../support/small-board.ts';

const READINGS: Readings = new Map([
  ['长', ['chang', 'zhang']],
  ['重', ['chong', 'zhong']],
  ['整', ['zheng']],
  ['改', ['gai']],
  ['安', ['an']],
  ['西', ['xi']],
  ['先', ['xian']],
  ['专', ['zhuan']],
  ['题', ['ti']],
  ['𬱖', ['di']],
]);

const spelling = spellingOf(READINGS);
const finds = (word: string, text: string): boolean => spelling(word)(text);

describe('a word of Latin letters', () => {
  it.each(['zgzt', 'zhenggaizhuanti', 'zhenggzt', 'zgzhuant', 'gaizt', 'z', 'zh', 'zhengg', 'zgzhu', 'ti'])(
    '%s is typed for 整改专题',
    (word) => expect(finds(word, '关于整改专题的会')).toBe(true),
  );

  it.each(['zz', 'zgt', 'zhgzt', 'henggai', 'zhenggaizhuantihui', 'ggzt'])('%s is not', (word) =>
    expect(finds(word, '关于整改专题')).toBe(false),
  );

  it('has every reading of a sign, in any mixture', () => {
    for (const word of ['changchong', 'zhangzhong', 'zhangchong', 'cz', 'zc', 'zz', 'cc', 'czhong'])
      expect(finds(word, '长重'), word).toBe(true);
  });

  it('may be cut in more than one way', () => {
    expect(finds('xian', '西安')).toBe(true);
    expect(finds('xian', '先')).toBe(true);
    expect(finds('xa', '西安')).toBe(true);
    expect(finds('xa', '先')).toBe(false);
  });

  it('goes over no gap: a mark or a sign without a reading parts words', () => {
    expect(finds('zg', '整、改')).toBe(false);
    expect(finds('zg', '整 改')).toBe(false);
    expect(finds('zg', '整囗改')).toBe(false);
  });

  it('takes a Latin letter for itself, and a rare sign for one', () => {
    expect(finds('appzg', '用App整改')).toBe(true);
    expect(finds('zhangdi', '长𬱖')).toBe(true);
  });
});

test('the law holds for any text and word', () => {
  const sign = fc.constantFrom(...READINGS.keys(), 'A', '、');
  const text = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
  const word = fc.array(fc.constantFrom(...'zhongcaixdte'), { minLength: 1, maxLength: 9 }).map((all) => all.join(''));
  fc.assert(fc.property(text, word, (said, typed) => finds(typed, said) === isLawful(typed, said)));
});

test('whatever is put together by the law is found, wherever it stands', () => {
  const typed = fc.tuple(fc.constantFrom(...READINGS.keys()), fc.nat(), fc.boolean()).map(([sign, at, isWhole]) => {
    const own = READINGS.get(sign) ?? [];
    const reading = own[at % own.length] ?? '';
    return { sign, letters: isWhole ? reading : reading.slice(0, 1) };
  });
  fc.assert(
    fc.property(fc.array(typed, { minLength: 1, maxLength: 12 }), fc.nat(), (all, cut) => {
      const signs = all.map(({ sign }) => sign).join('');
      const word = all.map(({ letters }) => letters).join('');
      const last = all.at(-1)?.letters.length ?? 1;
      const brokenOff = word.slice(0, word.length - (cut % last));
      return finds(brokenOff, `前${signs}后`);
    }),
  );
});

test('titles and persons are found by it, other texts by what is written in them', () => {
  const board = smallBoard({
    problems: [
      { text: '整改专题会少。后面的话。' },
      { text: '甲。', owner: '先重、安长' },
      { text: '乙。', leader: '安长' },
      { text: '丙。', subject: '安长' },
      { text: '丁。整改专题会少。' },
      { text: '戊。后面写了ZGZT四个字母。' },
    ],
  });
  const found = (text: string, by = spelling as typeof spelling | null): readonly string[] =>
    visibleByStage(board, { ...NO_FILTER, text }, by).identified;
  expect(found('zgzt')).toEqual(['p001', 'p006']);
  expect(found('anzhang')).toEqual(['p002', 'p003', 'p004']);
  expect(found('chonganz')).toEqual([]);
  expect(found('az xz')).toEqual(['p002']);
  expect(found('整改 zt')).toEqual(['p001']);
  expect(found('zgzt', null)).toEqual(['p006']);
});

test('only a word of letters alone asks for 拼音', () => {
  expect(['zgzt', '整改 zt', 'ZGZT'].map(isSpellable)).toEqual([true, true, true]);
  expect(['', '  ', '整改', '2021', 'z2', '整z', 'é'].some(isSpellable)).toBe(false);
});

/** The law as it is said, sign by sign and slowly. */
function isLawful(word: string, text: string): boolean {
  const signs = [...text];
  const begins = (at: number, rest: string): boolean =>
    rest === '' ||
    readingsOf(signs[at]).some(
      (reading) =>
        reading.startsWith(rest) ||
        (rest.startsWith(reading) && begins(at + 1, rest.slice(reading.length))) ||
        (rest[0] === reading[0] && begins(at + 1, rest.slice(1))),
    );
  return signs.some((_, at) => begins(at, word));
}

const readingsOf = (sign = ''): readonly string[] => (sign === 'A' ? ['a'] : (READINGS.get(sign) ?? []));
