import { describe, expect, it } from 'vitest';
import { isWideLedger } from '../../src/domain/ledger-paper.ts';
import type { ColumnChoice } from '../../src/domain/paper-choices.ts';
import { paperOf } from '../../src/domain/paper-of.ts';
import { paperToText } from '../../src/domain/paper.ts';
import { smallBoard } from '../support/small-board.ts';

const board = smallBoard({
  unit: '编制处党支部',
  categories: ['政治纪律', '组织纪律'],
  problems: [
    {
      text: '谈心谈话不经常。全年只谈了X次。',
      category: '政治纪律',
      owner: '张三',
      deadlineText: '2025年底前，并长期坚持',
    },
    { text: '学习不够深入。', category: '组织纪律', deadlineText: '长期坚持' },
    '台账更新不及时。',
  ],
  measures: ['每季度谈一次。', '做好记录。', '没有对应的措施。'],
  pairs: [
    [1, 1],
    [1, 2],
  ],
});
const dated = { board, asOf: '2022-03-04' };

const columns = (...ids: readonly ColumnChoice['id'][]): readonly ColumnChoice[] =>
  ids.map((id) => ({ id, head: '', width: 10 }));

describe('整改台账', () => {
  it('has the nine columns of the trade, time limits as written, and the figures with their day', () => {
    expect(paperToText(paperOf('ledger', dated)).split('\n')).toEqual([
      '2021年度组织生活会查摆问题整改台账',
      '填报单位：编制处党支部',
      '填报时间：2022年3月4日',
      '序号\t查摆方面\t存在问题\t整改措施\t责任领导\t责任人\t整改时限\t整改进展（完成情况）\t备注',
      '1\t政治纪律\t谈心谈话不经常。全年只谈了X次。\t1. 每季度谈一次。 2. 做好记录。\t\t张三\t2025年底前，并长期坚持\t尚未启动\t',
      '2\t组织纪律\t学习不够深入。\t\t\t\t长期坚持\t尚未启动\t',
      '3\t\t台账更新不及时。\t\t\t\t\t尚未启动\t',
      '尚未对应问题的整改措施（1条）',
      '\t\t\t没有对应的措施。\t\t\t\t\t',
      '截至2022年3月4日，查摆问题3个，制定整改措施3条，尚未启动3个，完成率0.00%；其中1条措施尚未对应问题，列于表末。',
    ]);
  });

  it('stands under its categories where no column names them; heads are called as the template wants', () => {
    const ledger = { columns: [{ id: 'number', head: '编号', width: 5 }, ...columns('problem', 'measures')] } as const;
    const [table] = paperOf('ledger', dated, { ledger }).tables;
    expect(table?.columns.map(({ head }) => head)).toEqual(['编号', '存在问题', '整改措施']);
    expect(table?.rows.map((row) => (row.kind === 'group' ? row.heading : '')).filter(Boolean)).toEqual([
      '一、政治纪律（1个）',
      '二、组织纪律（1个）',
      '三、未分类（1个）',
      '尚未对应问题的整改措施（1条）',
    ]);
  });

  it('gives each measure a row of its own where that is wanted; the problem’s cells go on over them', () => {
    const ledger = { columns: columns('number', 'category', 'measures'), isEach: true };
    const [table] = paperOf('ledger', dated, { ledger }).tables;
    const lines = table?.rows.map((row) => (row.kind === 'cells' ? row.cells.map(([cell]) => cell?.text ?? '') : []));
    expect(lines?.slice(0, 2)).toEqual([
      ['1', '政治纪律', '每季度谈一次。'],
      ['', '', '做好记录。'],
    ]);
    expect(table?.rows.map((row) => (row.kind === 'cells' ? (row.joined ?? []) : []))).toEqual([
      [],
      [0, 1],
      [],
      [],
      [],
      [],
    ]);
    const without = { columns: columns('number', 'problem'), isEach: true };
    expect(paperOf('ledger', dated, { ledger: without }).tables).toEqual(
      paperOf('ledger', dated, { ledger: { ...without, isEach: false } }).tables,
    );
  });

  it('is of the problems that were let through', () => {
    const [table] = paperOf('ledger', dated, { only: ['p002'] }).tables;
    expect(table?.rows).toHaveLength(1);
  });

  it('is A3 from the tenth column on', () => {
    const nine = columns(
      'number',
      'category',
      'problem',
      'measures',
      'leader',
      'owner',
      'deadline',
      'progress',
      'remark',
    );
    expect(isWideLedger(nine)).toBe(false);
    expect(isWideLedger([...nine, ...columns('origin')])).toBe(true);
  });
});
