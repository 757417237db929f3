import { expect, test } from 'vitest';
import type { PaperRow } from '../../src/domain/paper.ts';
import { keptWithNext } from '../../src/parts/kept-with-next.ts';

const columns = [
  { id: 'problem', head: '存在问题', width: 50, align: 'left' },
  { id: 'measures', head: '整改措施', width: 50, align: 'left' },
] as const;

const row = (text: string, joined?: readonly number[]): PaperRow => ({
  kind: 'cells',
  id: text,
  cells: [[], [{ text }]],
  ...(joined && { joined }),
});

const kept = (...rows: readonly PaperRow[]): readonly boolean[] => keptWithNext({ columns, rows });

test('rows that a cell goes over stay together; others break where the page ends', () => {
  expect(kept(row('一'), row('二', [0]), row('三', [0]), row('四'), row('五'))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('more rows than a page has lines may break between any two', () => {
  const many = Array.from({ length: 20 }, (_, at) => row(`第${at}项`, [0]));
  expect(kept(row('一'), ...many)).toEqual([false, ...many.map(() => false)]);
  expect(kept(row('长'.repeat(400)), row('长'.repeat(400), [0]))).toEqual([false, false]);
});
