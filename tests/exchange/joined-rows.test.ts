import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Paper, PaperRow } from '../../src/domain/paper.ts';
import { paperToXlsx } from '../../src/exchange/paper-excel/paper-to-xlsx.ts';
import { paperToDocx } from '../../src/exchange/paper-word/paper-to-docx.ts';

const madeOn = '2022-03-04';

/** Problems with their measures, each measure a row of its own: [what the problem says, its measures]. */
function withMeasures(...problems: readonly (readonly [string, readonly string[]])[]): Paper {
  const rows = problems.flatMap(([problem, measures], number) =>
    measures.map((measure, at): PaperRow => ({
      kind: 'cells',
      id: `${number}.${at}`,
      cells: [at === 0 ? [{ text: problem }] : [], [{ text: measure }]],
      ...(at === 0 ? {} : { joined: [0] }),
    })),
  );
  const columns = [
    { id: 'problem', head: '存在问题', width: 20, align: 'left' },
    { id: 'measures', head: '整改措施', width: 80, align: 'left' },
  ] as const;
  return {
    title: '台账',
    marks: [],
    above: { left: '', right: '' },
    tables: [{ columns, rows }],
    sentences: [],
    official: null,
  };
}

const sheetOf = async (paper: Paper): Promise<string> =>
  strFromU8(unzipSync(await paperToXlsx(paper, { madeOn }))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

/** The rows of the table in points, below its head. */
const heightsIn = (sheet: string): readonly number[] =>
  [...sheet.matchAll(/<row [^>]* ht="([\d.]+)"/g)].map(([, height]) => Number(height)).slice(3);

const sum = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0);

describe('cells that go on over several rows, in Excel', () => {
  test('are merged down, and nothing else is', async () => {
    const sheet = await sheetOf(withMeasures(['甲', ['一', '二', '三']], ['乙', ['四']], ['丙', ['五', '六']]));
    const merged = [...sheet.matchAll(/<mergeCell ref="(A\d+:A\d+)"/g)].map(([, ref]) => ref);
    expect(merged).toEqual(['A4:A6', 'A8:A9']);
  });

  test('have room for their text in the rows together', async () => {
    const text = '谈心谈话不经常。'.repeat(12);
    const [alone = 0] = heightsIn(await sheetOf(withMeasures([text, ['一']])));
    const rows = heightsIn(await sheetOf(withMeasures([text, ['一', '二', '三']])));
    expect(alone).toBeGreaterThan(100);
    expect(sum(rows)).toBeGreaterThanOrEqual(alone);
    expect(sum(rows)).toBeLessThan(alone + 3);
    expect(Math.max(...rows)).toBeLessThan(alone / 2);
  });

  test('are on one page: those that would go over its end begin the next', async () => {
    const three = ['一', '二', '三'];
    const sheet = await sheetOf(withMeasures(...Array.from({ length: 20 }, () => ['甲', three] as const)));
    const ends = [...sheet.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((end) => (end - 3) % 3 !== 0)).toEqual([]);
  });

  test('are left apart where no page holds them', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `第${at}项`);
    expect(await sheetOf(withMeasures(['甲', many]))).not.toMatch(/<mergeCell ref="A\d+:A\d+"/);
  });
});

test('in Word they are one cell, and their rows stay with one another', async () => {
  const bytes = await paperToDocx(withMeasures(['甲', ['一', '二', '三']], ['乙', ['四']]), { madeOn });
  const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const [, ...rows] = document.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  const merges = rows.map((row) => /<w:vMerge w:val="(\w+)"\/>/.exec(row)?.[1] ?? '');
  expect(merges).toEqual(['restart', 'continue', 'continue', '']);
  expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([true, true, false, false]);
});
