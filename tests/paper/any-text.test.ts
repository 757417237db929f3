import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Paper } from '../../src/domain/paper.ts';
import { HOSTILE, randomPaper } from '../support/random-paper.ts';
import { toBare } from '../support/read-paper.ts';
import { convert, pathOf, writePaper } from './office.ts';
import type { Program } from './office.ts';
import { pagesOf, takePictures, wholeText } from './pdf.ts';

// Whatever is typed: it is printed, nothing of it is reckoned, and nothing after it is lost.

const PROGRAMS: readonly Program[] = ['word', 'excel'];

/** What Excel and its kin would reckon, or read as something else than text. */
const FORMULAS = [
  '=1+1',
  "=cmd|'/c calc'!A1",
  '+1',
  '-1',
  '@SUM(1,2)',
  '\t=1+1',
  '＝1＋1',
  '=HYPERLINK("http://example.invalid","看")',
  '1-2',
  '3/4',
  '1E5',
  '007',
  'TRUE',
  '#N/A',
  '2022-03-04',
];

const GIANT = `始${'长'.repeat(4000)}终`;

/** Papers by name: one cell for each hostile text, marked; what would be reckoned; a row of several pages; any papers at all. */
const MADE: Readonly<Record<string, Paper>> = {
  hostile: withRows(HOSTILE.map((text, at) => `始${at}始${text}终${at}终`)),
  formulas: withRows(FORMULAS),
  giant: withRows([GIANT, '其后']),
  ...Object.fromEntries(
    fc
      .sample(randomPaper, { seed: 20220304, numRuns: 12 })
      .map((paper, at) => [`random-${at}`, { ...paper, sentences: [...paper.sentences, '到此为止'] }]),
  ),
};

const textIn = (name: string, program: Program): string =>
  pagesOf(pathOf(name, program, 'pdf'))
    .map(wholeText)
    .join('');

beforeAll(async () => {
  const writing = Object.entries(MADE).flatMap(([name, paper]) =>
    PROGRAMS.map((program) => writePaper(name, program, paper)),
  );
  convert(await Promise.all(writing), 'pdf');
  for (const program of PROGRAMS)
    for (const name of ['hostile', 'giant']) takePictures(pathOf(name, program, 'pdf'), [1]);
});

describe.each(PROGRAMS)('in %s', (program) => {
  test.each(Object.keys(MADE).filter((name) => name.startsWith('random')))(
    '(F40) %s is laid out to its end',
    (name) => {
      expect(textIn(name, program)).toContain('到此为止');
    },
  );

  test.each(HOSTILE.map((text, at) => [JSON.stringify(text), at] as const))(
    '(F40) %s stands between its marks',
    (_, at) => {
      const [, between] = new RegExp(`始${at}始(.*?)终${at}终`).exec(textIn('hostile', program)) ?? [];
      expect(between).toBeDefined();
      expect(seen(between ?? '')).toBe(seen(toBare(HOSTILE[at] ?? '')));
    },
  );

  test('a text of several pages is there to its last sign, and so is what follows', () => {
    const text = textIn('giant', program).replace(/—\d+—|问题说明/g, '');
    expect(text).toContain(GIANT);
    expect(text).toContain('其后');
  });
});

test('(F39) a workbook saved as CSV holds every formula as the text it is', () => {
  convert([pathOf('formulas', 'excel')], 'csv');
  const cells = new Set(csvToCells(readFileSync(pathOf('formulas', 'excel', 'csv'), 'utf8')));
  expect(FORMULAS.filter((formula) => !cells.has(formula))).toEqual([]);
});

/** A paper of one wide column and one narrow one. */
function withRows(texts: readonly string[]): Paper {
  const columns = [
    { id: 'a', head: '问题', width: 70, align: 'left' },
    { id: 'b', head: '说明', width: 30, align: 'left' },
  ] as const;
  const rows = texts.map((text, at) => ({ kind: 'cells', id: `r${at}`, cells: [[{ text }], []] }) as const);
  return {
    title: '清单',
    marks: [],
    above: { left: '', right: '' },
    tables: [{ columns, rows }],
    sentences: [],
    official: null,
  };
}

/** Without what leaves no trace on paper (joiners, signs of width 0) and pictures that no font of this machine has. */
const seen = (text: string): string => text.replace(/\p{Cf}|\p{Emoji_Presentation}/gu, '');

const csvToCells = (csv: string): readonly string[] =>
  [...csv.matchAll(/"((?:[^"]|"")*)"|[^,\r\n]+/g)].map(([bare, quoted]) => quoted?.replaceAll('""', '"') ?? bare);
