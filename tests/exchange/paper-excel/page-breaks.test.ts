import { expect, test } from 'vitest';
import { pageBreaks } from '../../../src/exchange/paper-excel/page-breaks.ts';
import type { Band } from '../../../src/exchange/paper-excel/sheet-plan.ts';

const row = (height: number): Band => ({ height, cells: [] });
const heading: Band = { height: 20, cells: [], keepsNext: true };
const head = row(20);

test('a heading that would stand last on its page begins the next', () => {
  expect(pageBreaks([head, row(80), heading, row(40)], 0, 130)).toEqual([2]);
});

test('a heading whose row still fits stays, and so does one that would begin a page of itself', () => {
  expect(pageBreaks([head, row(40), heading, row(40)], 0, 130)).toEqual([]);
  expect(pageBreaks([head, row(80), row(40), heading, row(40)], 0, 130)).toEqual([]);
});

test('several that belong together go to the next page all of them, if it holds them', () => {
  const together = [heading, { ...row(40), keepsNext: true }, row(40)];
  expect(pageBreaks([head, row(60), ...together], 0, 130)).toEqual([2]);
  expect(pageBreaks([head, row(60), ...together], 0, 110)).toEqual([]);
});

test('a page begun by hand is counted from its head row', () => {
  expect(pageBreaks([head, row(80), heading, row(40), row(30), heading, row(30)], 0, 130)).toEqual([2, 5]);
});
