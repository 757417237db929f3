import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { paperToText } from '../../../src/domain/paper.ts';
import type { Paper } from '../../../src/domain/paper.ts';
import { paperOf } from '../../../src/domain/paper-of.ts';
import { paperToDocx } from '../../../src/exchange/paper-word/paper-to-docx.ts';
import { safePaper } from '../../../src/exchange/safe-paper.ts';
import { docxToReportText } from '../../../src/exchange/word/docx-to-report-text.ts';
import { hostileText, randomOfficialPaper, randomPaper } from '../../support/random-paper.ts';
import { smallBoard } from '../../support/small-board.ts';

const madeOn = '2022-03-04';

const board = smallBoard({
  categories: ['履行党章规定和职责任务', '人民群众新期待'],
  problems: [
    { text: '谈心谈话不经常。全年只谈了X次。', category: '履行党章规定和职责任务', owner: '司马青山、李四光' },
    { text: '=1+1 调查研究不够。', category: '人民群众新期待', deadlineText: '6月底前' },
  ],
  measures: ['每季度谈一次。', '建立台账。'],
  pairs: [
    [1, 1],
    [1, 2],
  ],
});
const paper = paperOf('problem-list', { board, asOf: madeOn }, { template: { isMarkedInternal: true } });

afterEach(() => void vi.useRealTimers());

test('(F47) every text of a paper stands in its .docx, in the paper’s order, and the file is sound (F40)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(randomPaper, randomOfficialPaper), fc.boolean(), async (random, isPortrait) => {
      const parts = partsOf(await paperToDocx(random, { madeOn, isPortrait }));
      for (const xml of parts.values()) new SaxesParser().write(xml).close();
      expect(await readBack(random)).toBe(bare(paperToText(safePaper(random))));
    }),
    { numRuns: 40 },
  );
});

test('a text of 200,000 signs is kept whole', async () => {
  const long = '长'.repeat(200_000);
  const texts = { ...paper, sentences: [long] };
  expect(await readBack(texts)).toBe(bare(paperToText(texts)));
});

test('(F47) the same paper gives the same bytes, whenever it is written', async () => {
  const first = await paperToDocx(paper, { madeOn });
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
  expect(await paperToDocx(paper, { madeOn })).toEqual(first);
});

describe('the form', () => {
  test('A4, lying or upright', async () => {
    expect(await documentOf(false)).toMatch(/<w:pgSz [^>]*w:w="16838" [^>]*w:h="11906" [^>]*w:orient="landscape"/);
    expect(await documentOf(true)).toMatch(/<w:pgSz [^>]*w:w="11906" [^>]*w:h="16838" [^>]*w:orient="portrait"/);
  });

  test('the head row is repeated on every page and no row is cut by a page’s end', async () => {
    const rows = (await documentOf(false)).match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false, false]);
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
  });

  test('a heading goes across all columns and stays with the row below it', async () => {
    const [heading = ''] = /<w:tr>(?:(?!<w:tr>).)*一、履行(?:(?!<\/w:tr>).)*/.exec(await documentOf(false)) ?? [];
    expect(heading).toContain('<w:gridSpan w:val="6"/>');
    expect(heading).toContain('<w:keepNext/>');
  });

  test('the page’s number is the only field', async () => {
    const parts = partsOf(await paperToDocx(paper, { madeOn }));
    const fields = [...parts.values()].flatMap((xml) => xml.match(/<w:instrText[^>]*>[^<]*/g) ?? []);
    expect(fields.map((field) => field.replace(/.*>/, ''))).toEqual(['PAGE']);
  });

  test('the official fonts, each with what stands in for it, and no gap between digits and Chinese', async () => {
    const parts = partsOf(await paperToDocx(paper, { madeOn }));
    const document = parts.get('word/document.xml') ?? '';
    for (const font of ['方正小标宋简体', '黑体', '楷体_GB2312']) {
      expect(document).toContain(`w:eastAsia="${font}"`);
      expect(parts.get('word/fontTable.xml')).toContain(`<w:font w:name="${font}"><w:altName `);
    }
    expect(parts.get('word/styles.xml')).toContain('w:eastAsia="仿宋_GB2312"');
    expect(parts.get('word/styles.xml')).toContain('<w:autoSpaceDN w:val="0"/>');
  });

  test('a line breaks between names, never inside one', async () => {
    expect(await documentOf(false)).toMatch(
      /司马青山、<\/w:t><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:br\/><w:t[^>]*>李四光</,
    );
  });

  test('the file names no maker and no hour', async () => {
    const core = partsOf(await paperToDocx(paper, { madeOn })).get('docProps/core.xml') ?? '';
    expect(core).not.toMatch(/creator|lastModifiedBy|Un-named/);
    expect(core.match(/2022-03-04T00:00:00Z/g)).toHaveLength(2);
  });
});

test('(F39, F40) hostile texts in every place are text and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      const document = partsOf(await paperToDocx({ ...paper, title: text, sentences: [text] }, { madeOn })).get(
        'word/document.xml',
      );
      expect(document).not.toMatch(/<w:(instrText|fldSimple|hyperlink|object)\b/);
    }),
    { numRuns: 20 },
  );
});

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const documentOf = async (isPortrait: boolean): Promise<string> =>
  partsOf(await paperToDocx(paper, { madeOn, isPortrait })).get('word/document.xml') ?? '';

async function readBack(told: Paper): Promise<string> {
  const text = docxToReportText(await paperToDocx(told, { madeOn }));
  return text.ok ? bare(text.value) : text.error.code === 'empty' ? '' : text.error.code;
}

/** Without blanks, and without the quotes that the reader puts around a cell of several lines. */
const bare = (text: string): string => text.replace(/[\s"]/g, '');
