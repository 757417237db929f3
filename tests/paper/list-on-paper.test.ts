import { beforeAll, describe, expect, test } from 'vitest';
import { paperOf } from '../../src/domain/paper-of.ts';
import type { Paper } from '../../src/domain/paper.ts';
import { figuresIn, toBare } from '../support/read-paper.ts';
import { longBoard } from './long-board.ts';
import { convert, pathOf, writePaper } from './office.ts';
import { gridsOf, pagesOf, rulesOf, takePictures, wholeText } from './pdf.ts';
import type { Page } from './pdf.ts';
import { expectWholeRows } from './placed-rows.ts';

// 问题整改清单 as LibreOffice lays out its Word and Excel files: what a superior gets in hand.

const frozen = { name: '年度组织生活会', hash: '0123456789abcdef'.repeat(4) };

const CASES = [
  { name: '1', count: 1, isPortrait: false },
  { name: '40', count: 40, isPortrait: false },
  { name: '40-portrait', count: 40, isPortrait: true },
  { name: '400', count: 400, isPortrait: false },
].flatMap((form) => (['word', 'excel'] as const).map((program) => ({ ...form, program })));

const paperFor = (count: number, isPortrait: boolean): Paper =>
  paperOf(
    'problem-list',
    { board: longBoard(count), asOf: '2022-03-04', frozen },
    { template: { isMarkedInternal: true, extras: isPortrait ? [] : ['leader', 'remark'] } },
  );

beforeAll(async () => {
  const made = CASES.map(async ({ name, program, count, isPortrait }) =>
    writePaper(name, program, paperFor(count, isPortrait), { isPortrait }),
  );
  convert(await Promise.all(made), 'pdf');
});

describe.each(CASES)('$name problems in $program', ({ name, program, count, isPortrait }) => {
  const paper = paperFor(count, isPortrait);
  let pages: readonly Page[] = [];
  beforeAll(() => {
    const pdf = pathOf(name, program, 'pdf');
    pages = pagesOf(pdf);
    takePictures(pdf, [...new Set([1, Math.min(2, pages.length), pages.length])]);
  });

  test('every page is A4 and lies or stands as chosen, with its number at the foot', () => {
    const [width, height] = isPortrait ? [595, 842] : [842, 595];
    for (const [at, page] of pages.entries()) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([width, height]);
      expect(wholeText(page)).toMatch(new RegExp(`—${at + 1}—$`));
    }
  });

  test('every row stands on one page, whole, inside its own lines and below the head', () => {
    const [table] = paper.tables;
    if (!table) throw new Error('no table');
    const pdf = pathOf(name, program, 'pdf');
    expectWholeRows(table, gridsOf(pdf, pages), rulesOf(pdf));
  });

  test('the mark, the title, the unit, the day and the snapshot’s name and hash are there', () => {
    const all = pages.map(wholeText).join('');
    for (const text of [...paper.marks, paper.title, paper.above.left, paper.above.right, ...paper.sentences])
      expect(all).toContain(toBare(text));
    expect(all).toContain(frozen.hash);
  });

  test('the figures add up, and to what stands in the table', () => {
    const [sentence = ''] = /截至[^，]*，查摆问题.*?。/.exec(pages.map(wholeText).join('')) ?? [];
    const { 查摆问题: problems, 制定整改措施: measures, ...standings } = figuresIn([[sentence]]);
    expect([problems, measures]).toEqual([count, count]);
    expect(Object.values(standings).reduce((sum, part) => sum + part, 0)).toBe(count);
  });
});
