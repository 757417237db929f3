import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { Board } from '../../src/domain/board.ts';
import { paperOf } from '../../src/domain/paper-of.ts';
import type { PaperFile } from '../../src/domain/paper.ts';
import { STANDING_LABELS, STANDINGS, figuresOf } from '../../src/domain/standing.ts';
import { paperToXlsx } from '../../src/exchange/paper-excel/paper-to-xlsx.ts';
import { paperToDocx } from '../../src/exchange/paper-word/paper-to-docx.ts';
import { Sheet } from '../../src/parts/Sheet.tsx';
import { play, wishes } from '../support/random-commands.ts';
import { hostileText } from '../support/random-paper.ts';
import {
  boardToFacts,
  docxToLines,
  figuresIn,
  linesToFacts,
  sheetToLines,
  xlsxToLines,
} from '../support/read-paper.ts';

/** Boards as random commands leave them, their texts hostile. */
const randomBoard: fc.Arbitrary<Board> = fc
  .tuple(wishes, fc.array(hostileText, { minLength: 1, maxLength: 9 }))
  .map(([made, texts]) => play(made.map((wish, at) => ({ ...wish, text: texts[at % texts.length] ?? '' }))).board);

afterEach(() => void vi.useRealTimers());

test('(F47) screen, Word and Excel give the board’s problems, stages, measures and counts, and files are the same to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(randomBoard, fc.boolean(), async (board, isPortrait) => {
      const paper = paperOf('problem-list', { board, asOf: '2022-03-04' });
      const file: PaperFile = { madeOn: '2022-03-04', isPortrait };
      const [docx, xlsx] = [await paperToDocx(paper, file), await paperToXlsx(paper, file)];
      render(<Sheet paper={paper} isPortrait={isPortrait} />);
      const forms = [sheetToLines(screen.getByRole('article')), docxToLines(docx), xlsxToLines(xlsx)];
      cleanup();
      for (const lines of forms) {
        expect(linesToFacts(lines)).toEqual(boardToFacts(board));
        expect(figuresIn(lines)).toEqual(figuresToCounts(board));
      }
      vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
      expect(await paperToDocx(paper, file)).toEqual(docx);
      expect(await paperToXlsx(paper, file)).toEqual(xlsx);
      vi.useRealTimers();
    }),
    { numRuns: 60 },
  );
});

/** Parts of 0 are left out. */
function figuresToCounts(board: Board): Readonly<Record<string, number>> {
  const { problems, measures, standings } = figuresOf(board);
  const parts = STANDINGS.map((standing) => [STANDING_LABELS[standing], standings[standing]] as const);
  expect(parts.reduce((sum, [, count]) => sum + count, 0)).toBe(problems);
  const named = [['查摆问题', problems], ['制定整改措施', measures], ...parts] as const;
  return Object.fromEntries(named.filter(([, count]) => count > 0));
}
