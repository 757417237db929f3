import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paperToText } from '../../src/domain/paper.ts';
import { paperOf } from '../../src/domain/paper-of.ts';
import { smallBoard } from '../support/small-board.ts';

const asOf = '2022-03-04';

const board = smallBoard({
  unit: '编制处党支部',
  categories: ['履行党章规定和职责任务', '人民群众新期待'],
  problems: [
    {
      text: '谈心谈话不经常。全年只谈了X次。',
      category: '履行党章规定和职责任务',
      owner: '张三、李四',
      deadlineText: '6月底前',
    },
    { text: '调查研究不够。', category: '人民群众新期待', stage: 'completed', leader: '王五', remark: '已验收' },
    { text: '会议记录不全。', category: '履行党章规定和职责任务', stage: 'rectifying' },
  ],
  measures: ['每季度谈一次。', '建立台账。', '年底前走访X次。', '开好民主生活会。'],
  pairs: [
    [1, 2],
    [1, 1],
    [2, 3],
  ],
});

const paper = paperOf('problem-list', { board, asOf });
const [table] = paper.tables;
const rowsAsText = table!.rows.map((row) =>
  row.kind === 'group'
    ? row.heading
    : row.cells.map((cell) => cell.map(({ lead = '', text }) => lead + text).join('/')),
);

describe('问题整改清单', () => {
  it('says whose it is and of what day', () => {
    expect(paper.title).toBe('2021年度组织生活会查摆问题整改清单');
    expect(paper.above).toEqual({ left: '填报单位：编制处党支部', right: '截至2022年3月4日' });
    expect(paper.marks).toEqual([]);
  });

  it('is one table by category, numbered through, measures in the paper’s order', () => {
    expect(table!.columns.map(({ head }) => head)).toEqual([
      '序号',
      '存在问题',
      '整改措施',
      '责任人',
      '整改时限',
      '状态',
    ]);
    expect(rowsAsText).toEqual([
      '一、履行党章规定和职责任务（2个）',
      ['1', '谈心谈话不经常。全年只谈了X次。', '1. 每季度谈一次。/2. 建立台账。', '张三、李四', '6月底前', '尚未启动'],
      ['2', '会议记录不全。', '', '', '', '正在整改'],
      '二、人民群众新期待（1个）',
      ['3', '调查研究不够。', '年底前走访X次。', '', '', '已完成'],
      '尚未对应问题的整改措施（1条）',
      ['', '', '开好民主生活会。', '', '', ''],
    ]);
  });

  it('counts what the table holds', () => {
    expect(paper.sentences).toEqual([
      '截至2022年3月4日，查摆问题3个，制定整改措施4条，已完成1个，正在整改1个，尚未启动1个，完成率33.33%；其中1条措施尚未对应问题，列于表末。',
    ]);
  });

  it('shows 责任领导, 备注 and the mark when asked, and problems without their detail', () => {
    const full = paperOf(
      'problem-list',
      { board, asOf },
      { template: { extras: ['leader', 'remark'], isMarkedInternal: true }, redaction: 'titles' },
    );
    expect(full.tables[0]!.columns.map(({ head }) => head)).toContain('责任领导');
    expect(full.marks).toEqual(['内部资料　注意保存']);
    expect(paperToText(full)).toContain('已验收');
    expect(paperToText(full)).not.toContain('全年只谈了X次');
  });

  it('of a snapshot says whose name and content it bears, and is the same paper otherwise', () => {
    const frozen = { name: '民主评议前', hash: 'ab12'.repeat(16) };
    const { sentences, ...same } = paperOf('problem-list', { board, asOf, frozen });
    expect(sentences).toEqual([...paper.sentences, `快照“民主评议前”，校验码 ${frozen.hash}。`]);
    expect({ ...same, sentences: paper.sentences }).toEqual(paper);
  });

  it('has no headings where nothing has a category, and says so where there is nothing', () => {
    const bare = paperOf('problem-list', { board: smallBoard({ problems: ['一个问题。'] }), asOf });
    expect(bare.tables[0]!.rows.map(({ kind }) => kind)).toEqual(['cells']);
    expect(paperOf('problem-list', { board: smallBoard({}), asOf }).sentences).toEqual([
      '截至2022年3月4日，尚未查摆问题。',
    ]);
  });
});

test('every problem stands in the list once, whole, with as many cells as there are columns; so do loose measures', () => {
  const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((word) => `问${word}题`);
  const problem = fc.record({ text: words, category: fc.constantFrom('甲', '乙', '无') });
  const told = fc.record({
    categories: fc.constant(['甲', '乙']),
    problems: fc.array(problem, { minLength: 1, maxLength: 9 }),
    measures: fc.array(words, { maxLength: 6 }),
  });
  fc.assert(
    fc.property(told, (small) => {
      const made = smallBoard({ ...small, pairs: small.measures.length > 0 ? [[1, 1]] : [] });
      const { columns, rows } = paperOf('problem-list', { board: made, asOf }).tables[0]!;
      const cells = rows.flatMap((row) => (row.kind === 'cells' ? [row] : []));
      const loose = [...made.measures.keys()].filter((id) => !made.problemsByMeasure.has(id));
      expect(cells.map(({ id }) => id).sort()).toEqual([...made.problems.keys(), ...loose].sort());
      for (const row of cells) expect(row.cells).toHaveLength(columns.length);
      const text = paperToText(paperOf('problem-list', { board: made, asOf }));
      for (const { title, detail } of made.problems.values()) expect(text).toContain(title.trim() + detail.trimEnd());
    }),
  );
});
