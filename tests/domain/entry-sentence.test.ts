import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/domain/command.ts';
import { NO_CHANGE } from '../../src/domain/change.ts';
import type { Change } from '../../src/domain/change.ts';
import { entryToSentence } from '../../src/domain/entry-sentence.ts';
import type { LedgerEntry } from '../../src/domain/ledger.ts';
import { BLANK_PROBLEM } from '../../src/domain/problem.ts';
import type { Problem } from '../../src/domain/problem.ts';

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
