import { describe, expect, it } from 'vitest';
import type { Command, Together } from '../../src/domain/command.ts';
import { NO_CHANGE } from '../../src/domain/change.ts';
import type { Change } from '../../src/domain/change.ts';
import { entryToSentence } from '../../src/domain/entry-sentence.ts';
import type { LedgerEntry } from '../../src/domain/ledger.ts';
import { BLANK_PROBLEM } from '../../src/domain/problem.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { smallBoard } from '../support/small-board.ts';

const problem: Problem = {
  ...BLANK_PROBLEM,
  kind: 'problem',
  id: 'p1',
  rev: 1,
  stage: 'identified',
  rank: 'a0',
  title: '谈心谈话开展不经常。',
};

const entry = (seq: number, command: Command, change: Change = NO_CHANGE): LedgerEntry => ({
  seq,
  at: 0,
  today: '2022-03-04',
  actor: '',
  origin: 'w1',
  commandId: `c${seq}`,
  command,
  change,
});

const moved = entry(
  3,
  { type: 'move-problem', id: 'p1', from: 'identified', to: 'rectifying', after: null },
  { ...NO_CHANGE, updated: [[problem, { ...problem, stage: 'rectifying' }]] },
);
const undone = entry(4, { type: 'undo', seq: 3 });
const redone = entry(5, { type: 'undo', seq: 4 });
const find = (seq: number) => [moved, undone, redone].find((known) => known.seq === seq);

describe('an entry in words', () => {
  it('names the card by the title of that day, never by its id', () => {
    expect(entryToSentence(moved, find)).toBe('把“谈心谈话开展不经常”移到“整改中”');
  });

  it('says what an undo took back, and that an undo of an undo is a redo', () => {
    expect(entryToSentence(undone, find)).toBe('撤销：把“谈心谈话开展不经常”移到“整改中”');
    expect(entryToSentence(redone, find)).toBe('重做：把“谈心谈话开展不经常”移到“整改中”');
  });

  it('of a time limit written with its reading set right, the writing comes first', () => {
    const written: Command = {
      type: 'edit-problem',
      id: 'p1',
      edits: [{ field: 'deadlineText', from: '', to: '会前' }],
    };
    const corrected: Command = { type: 'correct-deadline', of: { kind: 'problem', id: 'p1' }, from: null, to: null };
    expect(entryToSentence(entry(9, { type: 'together', commands: [written, corrected] }), find)).toBe(
      '把 1 个问题的整改时限改为“会前”，并更正识别结果',
    );
  });

  it('tells going back from going on, and reordering from both', () => {
    const back = entry(
      6,
      { type: 'move-problem', id: 'p1', from: 'completed', to: 'rectifying', after: null },
      moved.change,
    );
    const within = entry(
      7,
      { type: 'move-problem', id: 'p1', from: 'completed', to: 'completed', after: null },
      moved.change,
    );
    expect(entryToSentence(back, find)).toBe('把“谈心谈话开展不经常”退回“整改中”');
    expect(entryToSentence(within, find)).toBe('调整“谈心谈话开展不经常”在“已完成”里的顺序');
  });

  it('tells short values before and after, and only the fields of long ones', () => {
    const edited = (from: string, to: string) =>
      entry(9, { type: 'edit-problem', id: 'p1', edits: [{ field: 'owner', from, to }] }, moved.change);
    const quoted = '“谈心谈话开展不经常”';
    expect(entryToSentence(edited('', '张三'), find)).toBe(`填写${quoted}的责任人：“张三”`);
    expect(entryToSentence(edited('张三', '李四'), find)).toBe(`把${quoted}的责任人从“张三”改为“李四”`);
    expect(entryToSentence(edited('张三', ''), find)).toBe(`清空${quoted}的责任人“张三”`);
    expect(entryToSentence(edited('张三', '李四、'.repeat(8)), find)).toBe(`修改${quoted}的责任人`);
  });

  it('tells several as one', () => {
    const board = smallBoard({ categories: ['组织纪律'] });
    const told = (...commands: Together['commands']) =>
      entryToSentence(entry(9, { type: 'together', commands }), find, board);
    const owner = (id: string, to: string) =>
      ({ type: 'edit-problem', id, edits: [{ field: 'owner', from: '', to }] }) as const;
    const category = (id: string, to: string | null) => ({ type: 'set-category', id, from: null, to }) as const;
    const move = (id: string, from: 'identified' | 'rectifying') =>
      ({ type: 'move-problem', id, from, to: 'rectifying', after: 'end' }) as const;
    expect(told(owner('p1', '张三'), owner('p2', '张三'))).toBe('把 2 个问题的责任人改为“张三”');
    expect(told(owner('p1', '张三'), owner('p2', '李四'))).toBe('修改 2 个问题的责任人');
    expect(told(category('p1', 'c1'), category('p2', 'c1'))).toBe('把 2 个问题归入“组织纪律”');
    expect(told(category('p1', null), category('p2', null))).toBe('把 2 个问题移出类别');
    expect(told(move('p1', 'identified'), move('p2', 'rectifying'))).toBe('把 2 个问题移到“整改中”');
    expect(told(move('p1', 'rectifying'), move('p2', 'rectifying'))).toBe('调整 2 个问题的顺序');
    const written = {
      type: 'edit-problem',
      id: 'p1',
      edits: [{ field: 'deadlineText', from: '', to: '年底前' }],
    } as const;
    const of = { kind: 'problem', id: 'p2' } as const;
    const adjusted = {
      type: 'adjust-deadline',
      of,
      id: 'a1',
      from: '6月底前',
      to: '年底前',
      reason: '待采购',
    } as const;
    expect(told(written, adjusted)).toBe('把 2 个问题的时限改为“年底前”，其中 1 个是调整，原因：待采购');
    expect(told(category('p1', 'c1'), move('p1', 'identified'), move('p2', 'identified'))).toBe(
      '把 2 个问题移到“整改中”，归入“组织纪律”',
    );
    expect(told(owner('p1', '张三'), owner('p2', '张三'), move('p1', 'rectifying'), move('p2', 'rectifying'))).toBe(
      '把 2 个问题改由“张三”负责',
    );
    expect(told(written, adjusted, category('p3', null))).toBe('一次做了 3 项更改');
  });

  it('counts an import', () => {
    const adopted = entry(8, {
      type: 'adopt-draft',
      source: { id: 's1', name: '情况汇报.docx', text: '', mainWork: [] },
      categories: [],
      problems: [problem],
      measures: [],
      pairs: [],
    });
    expect(entryToSentence(adopted, find)).toBe('导入材料“情况汇报.docx”：1 个问题、0 条措施');
  });
});
