import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '../../src/domain/board.ts';
import { NO_FILTER } from '../../src/domain/board-filter.ts';
import { paperOf } from '../../src/domain/paper-of.ts';
import { paperToText } from '../../src/domain/paper.ts';
import { WORDING } from '../../src/domain/paper-wording.ts';
import { figuresOf, figuresToSentence } from '../../src/domain/standing.ts';
import { play, wishes } from '../support/random-commands.ts';
import { smallBoard } from '../support/small-board.ts';

const asOf = '2022-03-04';

const board = smallBoard({
  categories: ['政治纪律', '群众纪律'],
  problems: [
    { text: '学习不够深入。集中学习少。', category: '政治纪律', owner: '张三、李四', deadlineText: '6月底前' },
    { text: '谈心谈话不经常。', category: '政治纪律', owner: '张三', deadlineText: '长期坚持', stage: 'rectifying' },
    {
      text: '服务窗口等候时间长。',
      category: '群众纪律',
      stage: 'completed',
      result: '压缩到十分钟。',
      acceptedBy: '支委会',
    },
    { text: '王五谈心不够。', category: '群众纪律', subject: '王五' },
    { text: '会上有人说开会太多。', category: '群众纪律', origin: '批评意见' },
  ],
  measures: ['每月学习一次。', '每季度谈一次。'],
  pairs: [
    [1, 1],
    [2, 2],
  ],
});

const textOf = (kind: Parameters<typeof paperOf>[0], of: Board = board): string =>
  paperToText(paperOf(kind, { board: of, asOf }));

describe('整改情况报告', () => {
  it('tells each problem under its category with measures, result and standing, and what is open apart', () => {
    const text = textOf('report');
    expect(text).toContain('（一）政治纪律\n1. 学习不够深入。集中学习少。\n整改措施：每月学习一次。');
    expect(text).toContain('整改成效：压缩到十分钟。\n整改状态：已完成（支委会验收）。');
    expect(text).toMatch(
      /（一）未完成事项（3个）\n1\. 学习不够深入。目前尚未启动；下一步：每月学习一次；责任人：张三、李四；整改时限：6月底前。/,
    );
    expect(text).toContain('（二）长期坚持事项（1个）\n1. 谈心谈话不经常。');
    expect(text).toContain('附件：2021年度组织生活会查摆问题整改台账');
  });

  it('bears its mark once, at its head', () => {
    const paper = paperOf('report', { board, asOf }, { template: { isMarkedInternal: true } });
    expect(paperToText(paper).match(/内部资料/g)).toHaveLength(1);
    expect(paper.marks).toEqual(['内部资料　注意保存']);
  });

  it('its words can be worded otherwise, and are filled in from the board', () => {
    const wording = { 'report-next': '{单位}将于{年度}继续整改，截至{日期}。' };
    const paper = paperOf('report', { board, asOf }, { wording });
    expect(paperToText(paper)).toContain('四、下一步打算\n第一党支部将于2021年度继续整改，截至2022年3月4日。');
    for (const { text } of Object.values(WORDING)) expect(text).not.toMatch(/\d+次|显著|圆满/);
  });
});

describe('公示稿', () => {
  it('has no person, no criticism and no single member’s problem in it, and its figures are of what it lists', () => {
    const text = textOf('notice');
    for (const hidden of ['张三', '李四', '王五', '开会太多', '支委会']) expect(text).not.toContain(hidden);
    expect(text).toContain('查摆问题3个');
  });
});

describe('个人整改清单', () => {
  it('lists for each person what is theirs, or for one alone', () => {
    const all = paperOf('person-list', { board, asOf });
    const groups = all.tables[0]?.rows.flatMap((row) => (row.kind === 'group' ? [row.heading] : []));
    expect(groups).toEqual(['张三（2个）', '李四（1个）']);
    const scope = { ...NO_FILTER, person: '李四' };
    const one = paperOf('person-list', { board, asOf }, { scope });
    expect(one.title).toBe('2021年度组织生活会个人整改清单（李四）');
    expect(paperToText(one)).not.toContain('谈心谈话不经常');
  });
});

describe('佐证材料目录', () => {
  it('lists what proves a problem or one of its measures', () => {
    const dossier = {
      note: new Map(),
      evidence: new Map([
        ['p001', '学习记录\n签到表'],
        ['m001', '计划〔2022〕1号'],
      ]),
    };
    const text = paperToText(paperOf('evidence', { board, asOf, dossier }));
    expect(text).toContain('学习不够深入。');
    expect(text).toContain('每月学习一次。\t计划〔2022〕1号');
    expect(text).toContain('1个问题有佐证材料，共3份');
    const rows = paperOf('evidence', { board, asOf, dossier }).tables[0]?.rows ?? [];
    expect(rows.map((row) => (row.kind === 'cells' ? row.joined : null))).toEqual([undefined, [0, 1, 2], [0, 1]]);
  });
});

describe('all papers', () => {
  it('of one board say the same figures and their day, and none says of an unfinished problem that it is finished', () => {
    fc.assert(
      fc.property(wishes, (made) => {
        const { board: any } = play(made);
        const figures = figuresToSentence(figuresOf(any));
        for (const kind of ['problem-list', 'ledger', 'report'] as const) expect(textOf(kind, any)).toContain(figures);
        const open = [...any.problems.values()].filter(({ stage }) => stage !== 'completed').length;
        const said = textOf('report', any).match(/整改状态：已完成/g)?.length ?? 0;
        expect(said).toBe(any.problems.size - open);
        for (const kind of ['report', 'situation', 'findings', 'person-list', 'notice'] as const)
          expect(textOf(kind, any)).toBe(textOf(kind, any));
      }),
      { numRuns: 60 },
    );
  });

  it('a board without problems still makes every paper', () => {
    const empty = smallBoard({ categories: ['甲'] });
    expect(textOf('report', empty)).toContain('尚未查摆问题');
    for (const kind of ['situation', 'findings', 'person-list', 'notice', 'evidence', 'last-year'] as const)
      expect(textOf(kind, empty)).not.toBe('');
  });
});
