import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeText } from '../../src/exchange/safe-text.ts';
import { hostileText } from '../support/random-paper.ts';

test.each([
  ['第一行\r\n第二行\r第三行\u2028第四行\u000b第五行', '第一行\n第二行\n第三行\n第四行\n第五行'],
  ['理\u0000论\u0007学\u001f习\u007f', '理论学习'],
  ['半个\ud83d字\udc00\ufffe', '半个\ufffd字\ufffd\ufffd'],
  ['张三\u202e四李\u202c', '张三[U+202E]四李[U+202C]'],
  ['𠮷、👨‍👩‍👧、“引号”——……\t制表', '𠮷、👨‍👩‍👧、“引号”——……\t制表'],
  ['=1+1', '=1+1'],
])('(F40) %j is written %j', (text, safe) => {
  expect(safeText(text)).toBe(safe);
});

test('(F40) what is safe is well-formed text and stays as it is', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const safe = safeText(text);
      expect(safeText(safe)).toBe(safe);
      expect(safe).toBe(new TextDecoder().decode(new TextEncoder().encode(`x${safe}`)).slice(1));
      expect(safe).not.toMatch(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
    }),
  );
});
