import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_LEDGER_COLUMNS, LEDGER_COLUMNS } from '../../src/domain/ledger-columns.ts';
import { paperOf } from '../../src/domain/paper-of.ts';
import type { Paper, SheetSize } from '../../src/domain/paper.ts';
import { toBare } from '../support/read-paper.ts';
import { longBoard } from './long-board.ts';
import { convert, pathOf, writePaper } from './office.ts';
import { gridsOf, pagesOf, rulesOf, takePictures, wholeText } from './pdf.ts';
import type { Page } from './pdf.ts';
import { expectWholeRows } from './placed-rows.ts';

// 整改台账 as LibreOffice lays out its Word and Excel files: its nine columns on A4, all but the dossier's on A3 and, as some want it, on A4.

const COUNT = 40;

const NINE = LEDGER_COLUMNS.filter(({ id }) => DEFAULT_LEDGER_COLUMNS.includes(id));
const MANY = LEDGER_COLUMNS.filter(({ id }) => !['note', 'evidence', 'result', 'subject'].includes(id));

const CASES = [
  { name: 'ledger-a4', columns: NINE, size: 'A4', isEach: false },
  { name: 'ledger-a4-each', columns: NINE, size: 'A4', isEach: true },
  { name: 'ledger-a3', columns: MANY, size: 'A3', isEach: false },
  { name: 'ledger-a3-each', columns: MANY, size: 'A3', isEach: true },
  { name: 'ledger-a4-many', columns: MANY, size: 'A4', isEach: false },
].flatMap((form) =>
  (['word', 'excel'] as const).map((program) => ({ ...form, size: form.size as SheetSize, program })),
);

const paperFor = ({ columns, isEach }: Pick<(typeof CASES)[number], 'columns' | 'isEach'>): Paper =>
  paperOf(
    'ledger',
    { board: longBoard(COUNT, columns.length > NINE.length), asOf: '2022-03-04' },
    { ledger: { columns: columns.map(({ id, width }) => ({ id, head: '', width })), isEach, isMarkedInternal: true } },
  );

beforeAll(async () => {
  const made = CASES.map(({ name, program, size, ...form }) => writePaper(name, program, paperFor(form), { size }));
  convert(await Promise.all(made), 'pdf');
});

describe.each(CASES)('$name in $program', ({ name, program, size, ...form }) => {
  const paper = paperFor(form);
  const [table] = paper.tables;
  let grids: readonly (readonly Page['words'][])[] = [];
  let pages: readonly Page[] = [];
  beforeAll(() => {
    const pdf = pathOf(name, program, 'pdf');
    pages = pagesOf(pdf);
    grids = gridsOf(pdf, pages);
    takePictures(pdf, [...new Set([1, Math.min(2, pages.length), pages.length])]);
  });

  test('every page is of its size and lies, with its number at the foot', () => {
    const [width, height] = size === 'A3' ? [1191, 842] : [842, 595];
    for (const [at, page] of pages.entries()) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([width, height]);
      expect(wholeText(page)).toMatch(new RegExp(`—${at + 1}—$`));
    }
  });

  test('every problem stands on one page, whole, inside its own lines and below the head', () => {
    if (!table) throw new Error('no table');
    expect(new Set(grids.map(({ length }) => length))).toEqual(new Set([table.columns.length]));
    expectWholeRows(table, grids, rulesOf(pathOf(name, program, 'pdf')));
  });

  test('the mark, the title, the unit, the day and the figures are there', () => {
    const all = pages.map(wholeText).join('');
    for (const text of [...paper.marks, paper.title, paper.above.left, paper.above.right, ...paper.sentences])
      expect(all).toContain(toBare(text));
  });

  test('no name, no head and no date is cut by the end of a line', () => {
    expect(pages.length).toBeGreaterThan(2);
    // Neither what stands above the table nor what stands below it.
    const inside = grids.slice(1, -1);
    const linesIn = (id: string): readonly string[] => {
      const at = table?.columns.findIndex((column) => column.id === id) ?? -1;
      return [...new Set(inside.flatMap((grid) => linesOf(grid[at] ?? [])))];
    };
    expect(
      linesIn('owner')
        .filter((line) => /[阳远马山葛明]/.test(line))
        .sort(),
    ).toEqual(FOUR_SIGNS);
    expect(linesIn('progress').slice(0, 2)).toEqual(['整改进展', '（完成情况）']);
    expect(linesIn('deadline').filter((line) => !DATE_LINES.includes(line))).toEqual([]);
  });
});

const FOUR_SIGNS = ['司马青山、', '欧阳修远、', '诸葛孔明'];
const DATE_LINES = ['整改时限', '2022年', '6月底前', '2022年6月底前', '立行立改', '长期坚持', '二季度末'];

/** Words that stand on one line, joined. */
function linesOf(words: Page['words']): readonly string[] {
  const lines = new Map<number, string>();
  for (const { text, top } of words) lines.set(Math.round(top), (lines.get(Math.round(top)) ?? '') + toBare(text));
  return [...lines.values()];
}
