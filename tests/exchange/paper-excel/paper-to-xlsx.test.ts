import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { paperToText } from '../../../src/domain/paper.ts';
import type { Paper, PaperParagraph, PaperRow } from '../../../src/domain/paper.ts';
import { paperOf } from '../../../src/domain/paper-of.ts';
import { paperToXlsx } from '../../../src/exchange/paper-excel/paper-to-xlsx.ts';
import { safePaper } from '../../../src/exchange/safe-paper.ts';
import { randomPaper } from '../../support/random-paper.ts';
import { smallBoard } from '../../support/small-board.ts';

const madeOn = '2022-03-04';

const board = smallBoard({
  categories: ['履行党章规定和职责任务', '人民群众新期待'],
  problems: [
    { text: '谈心谈话不经常。全年只谈了X次。', category: '履行党章规定和职责任务', owner: '张三、李四光' },
    { text: '调查研究不够。', category: '人民群众新期待', deadlineText: '6月底前' },
  ],
  measures: ['每季度谈一次。', '建立台账。'],
  pairs: [
    [1, 1],
    [1, 2],
  ],
});
const paper = paperOf('problem-list', { board, asOf: madeOn });

afterEach(() => void vi.useRealTimers());

test('(F47) every text of a paper stands in its .xlsx, column by column in the paper’s order, and the file is sound (F40)', async () => {
  await fc.assert(
    fc.asyncProperty(randomPaper, fc.boolean(), async (random, isPortrait) => {
      const withoutDay = { ...random, above: { ...random.above, right: '' } };
      const bytes = await paperToXlsx(withoutDay, { madeOn, isPortrait });
      for (const xml of partsOf(bytes).values()) new SaxesParser().write(xml).close();
      const { sheets } = await readXlsx(bytes);
      const told = sheetColumns(safePaper(withoutDay));
      for (const [at, { rows }] of sheets.entries())
        for (const [column, text] of (told[at] ?? []).entries())
          expect(bare(rows.map((row) => row[column] ?? '').join(''))).toBe(bare(text));
    }),
    { numRuns: 40 },
  );
});

test('(F47) the same paper gives the same bytes, whenever it is written', async () => {
  const first = await paperToXlsx(paper, { madeOn });
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
  expect(await paperToXlsx(paper, { madeOn })).toEqual(first);
});

test('of an official paper the ledger behind it stands there, under the paper’s own mark', async () => {
  const report = paperOf('report', { board, asOf: madeOn }, { template: { isMarkedInternal: true } });
  const { sheets } = await readXlsx(await paperToXlsx(report, { madeOn }));
  const texts = sheets[0]?.rows.flat().map(String) ?? [];
  expect(texts).toContain('内部资料　注意保存');
  expect(texts).toContain(report.official?.annexes[0]?.title);
});

describe('(F39) nothing is ever reckoned', () => {
  const FORMULAS = [
    '=1+1',
    "=cmd|'/c calc'!A1",
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1＋1',
    '#N/A',
    '_x000D_',
    '007',
  ];

  test('each stays the text it is', async () => {
    const { sheets } = await readXlsx(await paperToXlsx(withRows(FORMULAS.map((text) => [text])), { madeOn }));
    const read = sheets.flatMap(({ rows }) => rows.flat()).filter((value) => value !== null);
    for (const formula of FORMULAS) expect(read).toContain(formula.replace('\r', '\n'));
  });

  test('there is no formula in the file, and every cell is kept from becoming one when it is edited', async () => {
    const parts = partsOf(await paperToXlsx(withRows(FORMULAS.map((text) => [text])), { madeOn }));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toMatch(/<f[ >]|t="(?:e|str|n|b)"/);
    const [formats = ''] = /<cellXfs.*<\/cellXfs>/s.exec(parts.get('xl/styles.xml') ?? '') ?? [];
    expect(formats.match(/<xf /g)).toHaveLength(formats.match(/<xf quotePrefix="1" /g)?.length ?? 0);
    expect(formats.match(/<xf /g)?.length).toBeGreaterThan(3);
  });
});

describe('the form', () => {
  test('A4, lying or upright, one page wide, the head row on every page, page numbers', async () => {
    expect(await sheetOf(paper)).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(await sheetOf(paper, true)).toContain('orientation="portrait"');
    expect(await sheetOf(paper)).toContain('— &amp;P —');
    const book = partsOf(await paperToXlsx(paper, { madeOn })).get('xl/workbook.xml');
    expect(book).toMatch(/_xlnm\.Print_Titles[^>]*>[^<]*\$3:\$3</);
  });

  test('the unit stands at the left and the day at the right, merged to the middle', async () => {
    expect(await sheetOf(paper)).toMatch(
      /<c r="A2"[^>]*><is><r><t>填报单位：第一党支部.*<c r="C2"[^>]*><is><r><t>截至2022年3月4日/,
    );
    expect(await sheetOf(paper)).toContain('<mergeCell ref="C2:F2"/>');
  });

  test('a heading is merged over all columns', async () => {
    const sheet = await sheetOf(paper);
    const [, row] = /<c r="A(\d+)"[^>]*><is><r><t>一、履行/.exec(sheet) ?? [];
    expect(sheet).toContain(`<mergeCell ref="A${row}:F${row}"/>`);
  });

  test('rows are as tall as their text', async () => {
    const short = await heightsOf(withRows([['短']]));
    const long = await heightsOf(withRows([['长'.repeat(60)]]));
    expect(long.at(-1)).toBeGreaterThan(2 * (short.at(-1) ?? 0));
  });

  test('the parts come in the order that Excel asks for', async () => {
    const parts = [
      ...(await sheetOf(paper)).matchAll(/<(sheetData|mergeCells|pageSetup|headerFooter|rowBreaks|ignoredErrors)\b/g),
    ];
    const order = ['sheetData', 'mergeCells', 'pageSetup', 'headerFooter', 'rowBreaks', 'ignoredErrors'];
    const found = parts.map(([, name]) => name);
    expect(found).toEqual(order.filter((name) => found.includes(name)));
  });
});

describe('text that Excel has no room for', () => {
  test('a row taller than Excel’s tallest is set in smaller letters first', async () => {
    const usual = partsOf(await paperToXlsx(withRows([['长'.repeat(60)]]), { madeOn })).get('xl/styles.xml');
    const small = partsOf(await paperToXlsx(withRows([['长'.repeat(600)]]), { madeOn })).get('xl/styles.xml');
    expect(usual).toMatch(/<sz val="10.5"\/><name val="仿宋/);
    expect(small).toMatch(/<sz val="9"\/><name val="仿宋/);
    expect(Math.max(...(await heightsOf(withRows([['长'.repeat(600)]]))))).toBeLessThanOrEqual(409);
  });

  test('then it goes on in the rows below, with no line between them', async () => {
    const giant = withRows([['长'.repeat(5000)]]);
    expect(Math.max(...(await heightsOf(giant)))).toBeLessThanOrEqual(409);
    const parts = partsOf(await paperToXlsx(giant, { madeOn }));
    expect(parts.get('xl/styles.xml')).toMatch(/<border><left style="thin">.*?<\/right><top\/><bottom\/>/);
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toMatch(/<mergeCell ref="[A-Z]+(\d+):[A-Z]+(?!\1")\d+"\/>/);
    expect(bare(await textOf(await paperToXlsx(giant, { madeOn })))).toBe(bare(paperToText(giant)));
  });

  test('a text longer than a cell holds goes on in the next, no sign cut in two', async () => {
    const giant = withRows([['a' + '𠮷'.repeat(40_000)]]);
    const { sheets } = await readXlsx(await paperToXlsx(giant, { madeOn }));
    const cells = sheets.flatMap(({ rows }) => rows.flat()).map((value) => String(value ?? ''));
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    expect(bare(cells.join(''))).toBe(bare(paperToText(giant)));
  });
});

/** What each column of each sheet must hold: what stands across all columns is in the first. */
const sheetColumns = ({ marks, title, above, tables, sentences }: Paper): readonly (readonly string[])[] =>
  tables.map(({ columns, rows }, table) =>
    columns.map(({ head }, column) => {
      const cells = rows.map((row) =>
        row.kind === 'cells' ? cellText(row.cells[column] ?? []) : column === 0 ? row.heading : '',
      );
      const [before, after] =
        column > 0 ? ['', []] : [table === 0 ? [...marks, title, above.left].join('') : '', sentences];
      return [before, head, ...cells, ...(table === tables.length - 1 ? after : [])].join('');
    }),
  );

const cellText = (cell: readonly PaperParagraph[]): string => cell.map(({ lead = '', text }) => lead + text).join('');

/** A paper of one wide column and one narrow one. */
function withRows(texts: readonly (readonly string[])[]): Paper {
  const rows = texts.map((cells, at): PaperRow => ({
    kind: 'cells',
    id: `r${at}`,
    cells: [cells.map((text) => ({ text })), []],
  }));
  const columns = [
    { id: 'a', head: '存在问题', width: 30, align: 'left' },
    { id: 'b', head: '备注', width: 70, align: 'left' },
  ] as const;
  return {
    title: '清单',
    marks: [],
    above: { left: '', right: '' },
    tables: [{ columns, rows }],
    sentences: [],
    official: null,
  };
}

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const sheetOf = async (told: Paper, isPortrait = false): Promise<string> =>
  partsOf(await paperToXlsx(told, { madeOn, isPortrait })).get('xl/worksheets/sheet1.xml') ?? '';

const heightsOf = async (told: Paper): Promise<readonly number[]> =>
  [...(await sheetOf(told)).matchAll(/<row [^>]* ht="([\d.]+)"/g)].map(([, height]) => Number(height));

/** The cells from left to right, from above to below. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ rows }) => rows.map((row) => row.join('\t')).join('\n')).join('\n');
}

const bare = (text: string): string => text.replace(/\s/g, '');
