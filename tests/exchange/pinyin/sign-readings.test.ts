import { expect, it, test } from 'vitest';
import { spellingOf } from '../../../src/domain/readings.ts';
import { signReadings } from '../../../src/exchange/pinyin/sign-readings.ts';
import { unpackReadings } from '../../../src/exchange/pinyin/unpack-readings.ts';

const packed = signReadings();
const readings = unpackReadings(packed);

it.each([
  ['长', ['chang', 'zhang']],
  ['重', ['zhong', 'chong']],
  ['单', ['dan', 'shan', 'chan']],
  ['解', ['jie', 'xie']],
  ['仇', ['chou', 'qiu']],
  ['查', ['cha', 'zha']],
  ['区', ['qu', 'ou']],
  ['曾', ['ceng', 'zeng']],
  ['任', ['ren']],
  ['绿', ['lv', 'lu']],
  ['吕', ['lv', 'lu']],
  ['略', ['lve', 'lue']],
  ['〇', ['ling']],
  ['𬱖', ['di']],
])('%s is read %j, and so it may be typed', (sign, own) =>
  expect(readings.get(sign)).toEqual(expect.arrayContaining(own)),
);

test('every sign of GB 2312 has a reading, all are in letters alone, each once', () => {
  expect(readings.size).toBeGreaterThan(20_000);
  expect(GB_2312).toHaveLength(6763);
  expect(GB_2312.filter((sign) => !readings.has(sign))).toEqual([]);
  for (const own of readings.values()) {
    expect(own.join('')).toMatch(/^[a-z]+$/);
    expect(new Set(own).size).toBe(own.length);
  }
});

test('what a worker hands over is small', () => {
  expect(JSON.stringify(packed).length).toBeLessThan(50_000);
});

it.each([
  ['zgzt', '整改专题会'],
  ['lixue', '李学兴'],
  ['lxx', '李学兴'],
  ['yuchi', '尉迟恭'],
  ['moqi', '万俟某'],
  ['zengguofan', '曾国藩'],
  ['shanxx', '单学习'],
  ['zuzhiweiyuan', '组织委员'],
  ['zdzt', '重大专题'],
  ['cztx', '长重调小'],
])('%s finds %s', (word, text) => expect(spellingOf(readings)(word)(text)).toBe(true));

const GB_2312 = [
  ...new TextDecoder('gbk')
    .decode(
      Uint8Array.from({ length: 72 * 94 * 2 }, (_, at) =>
        at % 2 === 0 ? 0xb0 + Math.floor(at / 188) : 0xa1 + ((at >> 1) % 94),
      ),
    )
    .replace(/[^\p{Script=Han}]/gu, ''),
];
