import { expect, it } from 'vitest';
import { emptyBoard } from '../../src/domain/board.ts';
import type { Board } from '../../src/domain/board.ts';
import { carryOver } from '../../src/domain/carry-over.ts';
import { lastYearItemsOf } from '../../src/domain/last-year.ts';
import { paperOf } from '../../src/domain/paper-of.ts';
import { paperToText } from '../../src/domain/paper.ts';
import { given, smallBoard } from '../support/small-board.ts';

const LAST = smallBoard({
  problems: [
    { text: '谈心谈话不够经常。', stage: 'rectifying', owner: '张三、李四', deadlineText: '6月底前' },
    { text: '走访群众不够经常。', stage: 'rectifying', deadlineText: '长期坚持' },
    { text: '会议记录不够规范。缺签名。', stage: 'completed', result: '已补齐' },
    '学习不够系统。',
  ],
  measures: ['每月谈一次。', '建立台账。'],
  pairs: [
    [1, 1],
    [1, 2],
  ],
});

function next(): Board {
  const empty = given(emptyBoard('next'), {
    type: 'create-board',
    name: '新',
    year: 2022,
    unit: '一支部',
    categories: [],
  });
  let made = 0;
  const newId = (): string => `n${(made += 1)}`;
  const problemIds = new Set(['p001', 'p002']);
  return given(empty, carryOver({ from: LAST, problemIds, categories: [], placed: new Map(), newId }));
}

it('上年度整改落实情况 tells item by item what was and what became of it, and its figures can be counted', () => {
  const [, , , last] = lastYearItemsOf(next());
  const answered = given(next(), {
    type: 'answer-last-year',
    id: last?.id ?? '',
    from: { answer: '', isSettled: false },
    to: { answer: '已建立学习制度。', isSettled: true },
  });
  const paper = paperOf('last-year', { board: answered, asOf: '2022-05-01' });
  expect(paper.tables[0]?.rows).toHaveLength(4);
  expect(paperToText(paper)).toBe(
    [
      '2021年度组织生活会查摆问题整改落实情况',
      '填报单位：一支部',
      '截至2022年5月1日',
      '序号\t上年度问题\t整改措施\t责任人\t整改时限\t落实情况\t完成情况',
      '1\t谈心谈话不够经常。\t1. 每月谈一次。 2. 建立台账。\t张三、李四\t6月底前\t\t继续整改（本年度问题1）',
      '2\t走访群众不够经常。\t\t\t长期坚持\t\t继续整改（本年度问题2）',
      '3\t会议记录不够规范。缺签名。\t\t\t\t已补齐\t已完成',
      '4\t学习不够系统。\t\t\t\t已建立学习制度。\t已完成',
      '2021年度查摆问题4个，结转时已完成1个，正在整改1个，长期坚持1个，尚未启动1个。截至2022年5月1日，已完成2个，继续整改2个。',
    ].join('\n'),
  );
});

it('leaves 具体表现 out where only titles are wanted', () => {
  const brief = paperToText(paperOf('last-year', { board: next(), asOf: '2022-05-01' }, { redaction: 'titles' }));
  expect(brief).not.toContain('缺签名');
});
