import { expect, it } from 'vitest';
import { standingToSentence } from '../../../src/features/data/standing-words.ts';

it.each([
  [
    { keeping: 'kept', used: 1_240_000 },
    '已占用约 1.2 MB。浏览器已答应长期保留，不会自动清理；手动清除浏览数据仍会清掉。',
  ],
  [
    { keeping: 'refused', used: 500 },
    '已占用不到 0.1 MB。浏览器没有答应长期保留，磁盘空间紧张时可能自动清理。请常导出备份。',
  ],
  [{ keeping: 'not-asked', used: 23_400_000 }, '已占用约 23 MB。导入第一份材料以后，程序会请浏览器长期保留这些数据。'],
  [{ keeping: 'unknown', used: null }, '这个浏览器不说明会不会自动清理。请常导出备份。'],
] as const)('%o', (standing, sentence) => {
  expect(standingToSentence(standing)).toBe(sentence);
});
