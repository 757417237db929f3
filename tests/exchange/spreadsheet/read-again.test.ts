import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '../../../src/domain/board.ts';
import { DEFAULT_LEDGER_COLUMNS, LEDGER_COLUMN_IDS, ledgerColumn } from '../../../src/domain/ledger-columns.ts';
import type { LedgerColumnId } from '../../../src/domain/ledger-columns.ts';
import { ledgerToCommand } from '../../../src/domain/ledger-import-commands.ts';
import { verdictsOf } from '../../../src/domain/ledger-verdicts.ts';
import { paperOf } from '../../../src/domain/paper-of.ts';
import { STAGES } from '../../../src/domain/stage.ts';
import { paperToXlsx } from '../../../src/exchange/paper-excel/paper-to-xlsx.ts';
import { findHead } from '../../../src/exchange/spreadsheet/match-columns.ts';
import { tableToLedger } from '../../../src/exchange/spreadsheet/table-to-ledger.ts';
import { cellsToTable } from '../../../src/exchange/spreadsheet/sheet-table.ts';
import { tsvToCells } from '../../../src/exchange/spreadsheet/tsv.ts';
import { xlsxToTables } from '../../../src/exchange/spreadsheet/xlsx-to-tables.ts';
import { given, smallBoard } from '../../support/small-board.ts';

const CATEGORIES = ['政治纪律', '组织纪律'];
const words = fc.stringMatching(/^[一-龥][一-龥0-9，。=“”A-Za-z（）]{0,40}$/);
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n'));
const names = fc.array(fc.constantFrom('张三', '李四', '欧阳修远'), { maxLength: 3 }).map((list) => list.join('、'));

const boards: fc.Arbitrary<Board> = fc
  .record({
    problems: fc.uniqueArray(
      fc.record({
        text: lines,
        stage: fc.constantFrom(...STAGES),
        category: fc.constantFrom(...CATEGORIES, '无'),
        leader: names,
        owner: names,
        deadlineText: fc.constantFrom('', '2025年底前，并长期坚持', '立行立改', '6月底前'),
        progressText: fc.constantFrom('', '基本完成', '已完成，并长期坚持', '正在整改'),
        remark: fc.constantFrom('', '=1+1', '见会议记录\n第二页'),
        cause: fc.oneof(fc.constant(''), lines),
        lesson: fc.oneof(fc.constant(''), lines),
        acceptedOn: fc.constantFrom('', '2022年3月4日'),
      }),
      { maxLength: 8, selector: ({ text }) => text.replace(/\s/g, '') },
    ),
    measures: fc.array(lines, { maxLength: 6 }),
  })
  .chain(({ problems, measures }) =>
    fc
      .subarray(problems.flatMap((_, p) => measures.map((__, m) => [p + 1, m + 1] as const)))
      .map((pairs) => smallBoard({ categories: CATEGORIES, problems, measures, pairs })),
  );

const ledgers = fc.record({
  columns: fc
    .oneof(fc.constant(DEFAULT_LEDGER_COLUMNS), fc.shuffledSubarray([...LEDGER_COLUMN_IDS]))
    .map((ids) => [...new Set<LedgerColumnId>([...ids, 'problem', 'measures', 'number'])])
    .map((ids) => ids.map((id) => ({ id, head: '', width: ledgerColumn(id)?.width ?? 9 }))),
  isEach: fc.boolean(),
});

async function readAgain(board: Board, ledger: object) {
  const paper = paperOf('ledger', { board, asOf: '2022-03-04' }, { ledger: ledger as never });
  const read = await xlsxToTables(await paperToXlsx(paper, { madeOn: '2022-03-04' }));
  if (!read.ok) throw new Error(read.error);
  const [table] = read.value;
  if (!table) throw new Error('no table');
  const head = findHead(table);
  return { head, ...tableToLedger(table, head, head.matches) };
}

describe('a ledger saved as Excel and read in again', () => {
  it('says of every row that it is the same, in any columns', async () => {
    await fc.assert(
      fc.asyncProperty(boards, ledgers, async (board, ledger) => {
        const { rows, loose } = await readAgain(board, ledger);
        const kinds = verdictsOf(board, rows).map((verdict) =>
          verdict.kind === 'same' ? 'same' : JSON.stringify(verdict),
        );
        expect(kinds).toEqual(rows.map(() => 'same'));
        expect(rows).toHaveLength(board.problems.size);
        expect(loose).toBe([...board.measures.keys()].filter((id) => !board.problemsByMeasure.has(id)).length);
      }),
      { numRuns: 60 },
    );
  });

  it('makes of an empty board one whose ledger says the same', async () => {
    await fc.assert(
      fc.asyncProperty(boards, async (board) => {
        const { rows } = await readAgain(board, {
          columns: DEFAULT_LEDGER_COLUMNS.map((id) => ({ id, head: '', width: 10 })),
        });
        fc.pre(rows.length > 0);
        let made = 0;
        const newId = () => `n${String((made += 1)).padStart(5, '0')}`;
        const adoption = { source: { name: '台账.xlsx', text: '' }, added: rows, updated: [], reason: '' };
        const result = ledgerToCommand(smallBoard({}), adoption, newId);
        if (result.type !== 'command') throw new Error('refused');
        const fresh = given(smallBoard({}), result.command);
        expect(verdictsOf(fresh, rows).every(({ kind }) => kind === 'same')).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

const pasted = (text: string) => {
  const table = cellsToTable(tsvToCells(text));
  const head = findHead(table);
  return { head, ...tableToLedger(table, head, head.matches) };
};

describe('a pasted table of another unit', () => {
  it('is understood: title above, other heads, category rows, merged cells, sums', () => {
    const { head, rows } = pasted(
      [
        '某支部2021年问题整改台账',
        '编号\t问题类别\t问题表现\t具体整改措施\t牵头领导\t承办人\t完成时限\t销号情况\t销号人\t举一反三情况',
        '1\t政治纪律\t学习不够深入\t"①制定计划\n②每月一学"\t王书记\t张三\t年底前\t已销号\t李四\t各小组同查',
        '\t\t\t③年底通报\t\t\t\t\t\t',
        '2\t\t谈心不经常\t每季度谈一次\t\t李四\t长期坚持\t\t\t',
        '合计\t\t2个\t\t\t\t\t\t\t',
      ].join('\n'),
    );
    expect(head.matches).toEqual([
      'number',
      'category',
      'problem',
      'measures',
      'leader',
      'owner',
      'deadline',
      'progress',
      'closedBy',
      'lesson',
    ]);
    expect(rows.map(({ texts }) => [texts.get('category'), texts.get('problem'), texts.get('owner')])).toEqual([
      ['政治纪律', '学习不够深入', '张三'],
      ['政治纪律', '谈心不经常', '李四'],
    ]);
    expect(rows.map(({ measures }) => measures)).toEqual([['制定计划', '每月一学', '年底通报'], ['每季度谈一次']]);
  });

  it('has its verdicts: new, the same, other fields, nearly the same, twice, no text', () => {
    const board = smallBoard({
      problems: [
        { text: '学习不够深入', owner: '张三' },
        { text: '支委之间谈心谈话开展不够经常' },
        { text: '台账更新不及时', owner: '李四' },
      ],
    });
    const { rows } = pasted(
      [
        '序号\t存在问题\t责任人',
        '1\t学习不够深入\t张三',
        '2\t支委之间谈心谈话开展得不够经常\t',
        '3\t台账更新不及时\t王五',
        '4\t调查研究少\t',
        '5\t调查研究少\t',
        '6\t\t赵六',
      ].join('\n'),
    );
    const verdicts = verdictsOf(board, rows);
    expect(verdicts.map(({ kind }) => kind)).toEqual(['same', 'update', 'update', 'new', 'twice', 'no-text']);
    expect(verdicts[1]).toMatchObject({ isAlike: true, problemId: 'p002' });
    expect(verdicts[2]).toMatchObject({ isAlike: false, changes: [{ columnId: 'owner', from: '李四', to: '王五' }] });
  });
});
