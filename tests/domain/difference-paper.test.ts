import { describe, expect, it } from 'vitest';
import { differenceBetween } from '../../src/domain/difference-between.ts';
import { differencePaper } from '../../src/domain/difference-paper.ts';
import { standAt, textToMoment, momentToText } from '../../src/domain/moment.ts';
import { paperToText } from '../../src/domain/paper.ts';
import { given, smallBoard } from '../support/small-board.ts';

const earlier = smallBoard({
  problems: [
    { text: '学习不深。', owner: '张三', stage: 'rectifying' },
    { text: '谈心谈话少。', owner: '李四' },
  ],
});
const later = given(
  given(earlier, {
    type: 'edit-problem',
    id: 'p001',
    edits: [{ field: 'owner', from: '张三', to: '王五' }],
  }),
  { type: 'edit-problem', id: 'p002', edits: [{ field: 'remark', from: '', to: '会上再议' }] },
);

describe('the paper of what came between', () => {
  it('says the sentence, the figures of both ends, and each kind of change with its count', () => {
    const from = { board: earlier, seq: 1, asOf: '2022-03-04', name: '组织生活会' };
    const to = { board: later, seq: 3, asOf: '2022-06-30', name: '现在' };
    const text = paperToText(differencePaper(differenceBetween(earlier, later), from, to));
    expect(text.split('\n')).toEqual([
      '2021年度组织生活会查摆问题整改变动情况',
      '自2022年3月4日至2022年6月30日，新增问题0个，完成0个，退回0个，调整时限0个，调整责任人1个，新进展0条。',
      '截至2022年3月4日，查摆问题2个，正在整改1个，尚未启动1个，完成率0.00%。',
      '截至2022年6月30日，查摆问题2个，正在整改1个，尚未启动1个，完成率0.00%。',
      '一、责任人调整（1个）',
      '1. 学习不深。责任人调整：张三 → 王五。',
      '二、内容修改（1个）',
      '1. 谈心谈话少。填写备注：会上再议。',
      '第一党支部',
      '2022年6月30日',
    ]);
  });
});

describe('a moment', () => {
  it('comes back from its text, and any other text is now', () => {
    for (const text of ['now', 's:abc', 'd:2022-03-04']) expect(momentToText(textToMoment(text))).toBe(text);
    for (const text of ['', 's:', 'd:2022-02-30', 'x']) expect(textToMoment(text)).toEqual({ kind: 'now' });
  });

  it('of a snapshot that is no more is none', () => {
    expect(standAt({ kind: 'snapshot', id: 'gone' }, { board: later, seq: 3, entries: [] }, '2022-06-30')).toBeNull();
  });
});
