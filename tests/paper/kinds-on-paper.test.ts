import { beforeAll, describe, expect, test } from 'vitest';
import type { Board } from '../../src/domain/board.ts';
import { lastYearItemIdOf } from '../../src/domain/last-year.ts';
import type { DatedBoard } from '../../src/domain/paper-choices.ts';
import { paperOf } from '../../src/domain/paper-of.ts';
import type { PaperKind } from '../../src/domain/paper-of.ts';
import type { Paper, PaperTable } from '../../src/domain/paper.ts';
import { toBare } from '../support/read-paper.ts';
import { given } from '../support/small-board.ts';
import { longBoard } from './long-board.ts';
import { convert, pathOf, writePaper } from './office.ts';
import { gridsOf, pagesOf, rulesOf, takePictures, wholeText } from './pdf.ts';
import type { Page } from './pdf.ts';
import { expectWholeRows } from './placed-rows.ts';

// The lists beside 问题整改清单 and 整改台账, as LibreOffice lays out their Word and Excel files.

const KINDS = ['findings', 'person-list', 'last-year', 'evidence'] as const;

const CASES = KINDS.flatMap((kind) => (['word', 'excel'] as const).map((program) => ({ kind, program })));

const dated: DatedBoard = (() => {
  const board = withLastYear(longBoard(40));
  const evidence = new Map([...board.problems.keys()].map((id, at) => [id, `会议记录（党支部〔2022〕${at + 1}号）`]));
  return { board, asOf: '2022-03-04', dossier: { note: new Map(), evidence } };
})();

const paperFor = (kind: PaperKind): Paper => paperOf(kind, dated, { template: { isMarkedInternal: true } });

beforeAll(async () => {
  convert(await Promise.all(CASES.map(({ kind, program }) => writePaper(kind, program, paperFor(kind)))), 'pdf');
});

describe.each(CASES)('$kind in $program', ({ kind, program }) => {
  const paper = paperFor(kind);
  const pdf = pathOf(kind, program, 'pdf');
  let pages: readonly Page[] = [];
  beforeAll(() => {
    pages = pagesOf(pdf);
    takePictures(pdf, [...new Set([1, pages.length])]);
  });

  test('every page is A4 and lies, with its number at the foot and something above it', () => {
    for (const [at, page] of pages.entries()) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([842, 595]);
      expect(wholeText(page)).toMatch(new RegExp(`.—${at + 1}—$`));
    }
  });

  test('every row stands on one page, whole, inside its own lines and below the head', () => {
    const [table] = paper.tables;
    if (!table) throw new Error('no table');
    expect(table.rows.length).toBeGreaterThan(30);
    const rules = rulesOf(pdf);
    // What the title says is not the head.
    const grids = gridsOf(pdf, pages).map((grid, page) =>
      grid.map((words) => words.filter(({ bottom }) => bottom > (rules[page]?.[0] ?? 0))),
    );
    // A person's heading stands over the numbers, and has some in it.
    const from = kind === 'person-list' ? 1 : 0;
    expectWholeRows(
      withoutFirst(table, from),
      grids.map((grid) => grid.slice(from)),
      rules,
    );
  });

  test('the mark, the title, the unit, the day and the sentences are there', () => {
    const all = pages.map(wholeText).join('');
    expect(paper.marks).toEqual(['内部资料　注意保存']);
    for (const text of [...paper.marks, paper.title, paper.above.left, paper.above.right, ...paper.sentences])
      expect(all).toContain(toBare(text));
  });
});

const withoutFirst = ({ columns, rows }: PaperTable, count: number): PaperTable => ({
  columns: columns.slice(count),
  rows: rows.map((row) => (row.kind === 'group' ? row : { ...row, cells: row.cells.slice(count) })),
});

/** A list of last year's behind it, some of it gone on with. */
function withLastYear(board: Board): Board {
  const items = Array.from({ length: 35 }, (_, at) => {
    const from = { boardId: 'last', problemId: `q${at}` };
    const standing = (['completed', 'rectifying', 'long-term'] as const)[at % 3] ?? 'rectifying';
    return {
      id: lastYearItemIdOf(from),
      from,
      year: 2020,
      number: at + 1,
      category: '',
      title: `上年度第${at + 1}个问题学习不够系统。`,
      detail: '集中学习少，联系实际不够。',
      measures: ['每月安排一次集中学习。', '每季度交流一次心得体会。'].slice(0, 1 + (at % 2)),
      leader: '王书记',
      owner: '组织委员李四光',
      unit: '',
      deadlineText: '2021年底前',
      standing,
      result: standing === 'completed' ? `全年集中学习${at}次。` : '',
      completedOn: standing === 'completed' ? '2021-12-01' : '',
    };
  });
  const from = { boardId: 'last', name: '去年', year: 2020 };
  return given(board, { type: 'carry-over', from, categories: [], problems: [], measures: [], pairs: [], items });
}
