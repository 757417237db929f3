import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEDGER_COLUMN_IDS } from '../../src/domain/ledger-columns.ts';
import { paperOf } from '../../src/domain/paper-of.ts';
import { paperToXlsx } from '../../src/exchange/paper-excel/paper-to-xlsx.ts';
import { paperToDocx } from '../../src/exchange/paper-word/paper-to-docx.ts';
import { Sheet } from '../../src/parts/Sheet.tsx';
import { play, wishes } from '../support/random-commands.ts';
import { hostileText } from '../support/random-paper.ts';
import { docxToLines, sheetToLines, toBare, xlsxToLines } from '../support/read-paper.ts';
import type { PaperLines } from '../support/read-paper.ts';

const randomBoard = fc
  .tuple(wishes, fc.array(hostileText, { minLength: 1, maxLength: 9 }))
  .map(([made, texts]) => play(made.map((wish, at) => ({ ...wish, text: texts[at % texts.length] ?? '' }))).board);

const randomLedger = fc.record({
  columns: fc
    .shuffledSubarray([...LEDGER_COLUMN_IDS], { minLength: 2 })
    .map((ids) => ids.map((id) => ({ id, head: '', width: 10 }))),
  isEach: fc.boolean(),
});

/** The table itself: its head and the rows below it, without headings and what stands around it. */
function rowsOf(lines: PaperLines, heads: readonly string[]): PaperLines {
  const bare = lines.map((cells) => cells.map(toBare));
  const from = bare.findIndex((cells) => cells.join('|') === heads.join('|'));
  return bare
    .slice(from)
    .filter((cells) => cells.length === heads.length && cells.slice(1).some((cell) => cell !== ''));
}

test('(F47) screen, Word and Excel give the same ledger in any columns, on A4 and A3', async () => {
  await fc.assert(
    fc.asyncProperty(randomBoard, randomLedger, fc.constantFrom('A4', 'A3'), async (board, ledger, size) => {
      const paper = paperOf('ledger', { board, asOf: '2022-03-04' }, { ledger });
      const heads = (paper.tables[0]?.columns ?? []).map(({ head }) => head);
      const file = { madeOn: '2022-03-04', size } as const;
      render(<Sheet paper={paper} isPortrait={false} size={size} />);
      const [shown, word, excel] = [
        sheetToLines(screen.getByRole('article')),
        docxToLines(await paperToDocx(paper, file)),
        xlsxToLines(await paperToXlsx(paper, file)),
      ].map((lines) => rowsOf(lines, heads));
      cleanup();
      expect(word).toEqual(shown);
      expect(excel).toEqual(shown);
    }),
    { numRuns: 25 },
  );
});
