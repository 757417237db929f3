import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperLength } from '../../src/domain/paper.ts';
import type { Paper, PaperFile, WritingProgress } from '../../src/domain/paper.ts';
import type { OnWritten } from '../../src/exchange/count-written.ts';
import { paperToXlsx } from '../../src/exchange/paper-excel/paper-to-xlsx.ts';
import { paperToDocx } from '../../src/exchange/paper-word/paper-to-docx.ts';
import { randomOfficialPaper, randomPaper } from '../support/random-paper.ts';

const file: PaperFile = { madeOn: '2022-03-04' };

type Write = (paper: Paper, file: PaperFile, onWritten: OnWritten) => Promise<Uint8Array>;

async function toldOf(write: Write, paper: Paper): Promise<readonly WritingProgress[]> {
  const told: WritingProgress[] = [];
  await write(paper, file, (progress) => told.push(progress));
  return told;
}

/** It grows, and ends with all of it where there is anything to write. */
function expectToGrowTo(all: number, told: readonly WritingProgress[]): void {
  expect(told.map(({ done }) => done)).toEqual([...new Set(told.map(({ done }) => done))].toSorted((a, b) => a - b));
  expect(told.at(-1)).toEqual(all === 0 ? undefined : { done: all, all });
}

describe('how far a file is written', () => {
  it('grows to the length of the paper, and to that of what Excel takes of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(randomPaper, randomOfficialPaper), async (paper) => {
        expectToGrowTo(paperLength(paper), await toldOf(paperToDocx, paper));
        const lists = paper.official?.annexes ?? [paper];
        if (lists.length === 0) return;
        const rows = lists.reduce((sum, list) => sum + paperLength(list), 0);
        expectToGrowTo(rows, await toldOf(paperToXlsx, paper));
      }),
      { numRuns: 40 },
    );
  });

  it('is told a few times, however many rows there are, and the letters in which they fit are not counted', async () => {
    const columns = [{ id: 'a', head: '问题', width: 1, align: 'left' as const }];
    const row = (text: string, at: number) => ({ kind: 'cells' as const, id: `r${at}`, cells: [[{ text }]] });
    const texts = ['长'.repeat(9000), ...Array.from({ length: 400 }, (_, at) => `第${at}条`)];
    const paper: Paper = {
      title: '清单',
      marks: [],
      above: { left: '', right: '' },
      tables: [{ columns, rows: texts.map(row) }],
      sentences: [],
      official: null,
    };
    for (const write of [paperToDocx, paperToXlsx]) {
      const told = await toldOf(write, paper);
      expect(told.length).toBeGreaterThan(10);
      expect(told.length).toBeLessThan(30);
      expectToGrowTo(401, told);
    }
  });
});
