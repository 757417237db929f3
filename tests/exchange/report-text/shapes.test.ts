import { describe, expect, it } from 'vitest';
import { reportTextToDraft } from '../../../src/exchange/report-text/report-text-to-draft.ts';

/** Shapes that papers were met in, each in a few lines: what is found, by its first words. */
const SHAPES: readonly {
  readonly name: string;
  readonly text: string;
  readonly categories: Readonly<Record<string, readonly string[]>>;
  readonly measures: readonly string[];
}[] = [
  {
    name: 'labels alone, record after record',
    text: `质监站党支部查摆问题清单
序号 一
问题：学习缺乏计划性，常因检查推迟。
措施：每月第一个周五固定学习。
责任人：李建国
序号 二
问题：服务意识不强，交底走形式。
措施：制定交底清单。
责任人：王芳`,
    categories: { '': ['学习缺乏计划性', '服务意识不强'] },
    measures: ['每月第一个周五', '制定交底清单'],
  },
  {
    name: 'labels that carry numbers, the problem named and then described',
    text: `整改清单
一、存在问题：学习教育不够扎实
（一）问题表现：请假较多，笔记应付。
（二）整改措施：严格考勤，每月通报。
二、存在问题：组织生活不够严肃
（一）问题表现：评议时老好人思想较重。
（二）整改措施：细化评议标准。`,
    categories: { '': ['学习教育不够扎实', '组织生活不够严肃'] },
    measures: ['严格考勤', '细化评议标准'],
  },
  {
    name: 'a list that goes on past a hundred, and a figure that begins a line in it',
    text: `存在的问题
${Array.from({ length: 101 }, (_, at) => `${at + 1}.第${at + 1}项要求落实不到位。`).join('\n')}
102.走访覆盖面窄。全年应访
300、实访不足一半。`,
    categories: {
      '': [...Array.from({ length: 101 }, (_, at) => `第${at + 1}项要求落实不到位`), '走访覆盖面窄'],
    },
    measures: [],
  },
  {
    name: 'a speech divided by 第一，第二，',
    text: `同志们：
第一，关于存在的问题。
在理论武装方面，主要问题是学而不精，学习碎片化。
在服务群众方面，主要问题是办而不快，加装电梯推进慢。
第二，关于问题产生的原因。
主要是宗旨意识不够牢固。
第三，关于下一步整改措施。
一要学深悟透。每月到楼门讲一次。
二要办好实事。8月底前完成加装。`,
    categories: { '': ['在理论武装方面', '在服务群众方面'] },
    measures: ['学深悟透', '办好实事'],
  },
  {
    name: 'an aspect’s heading that announces problems and measures',
    text: `一、“理论学习”方面存在的问题及整改措施
存在问题：
1.学习不经常，有时以开会代替学习。
整改措施：
1.每月10日固定学习。
二、“为民服务”方面存在的问题及整改措施
存在问题：
1.公益事业办得不多，水渠两年没有疏通。
整改措施：
1.春灌前完成清淤。`,
    categories: {
      '一、“理论学习”方面存在的问题及整改措施': ['学习不经常'],
      '二、“为民服务”方面存在的问题及整改措施': ['公益事业办得不多'],
    },
    measures: ['每月10日', '春灌前'],
  },
  {
    name: '问题一 with a bare line 整改措施 under each',
    text: `研究所党支部存在问题及整改措施
问题一：思想建党抓得不紧
未开展思想状况分析。
整改措施
1.每半年分析一次。
2.书记上门谈话。
问题二：组织作用不强
课题组没有成立党小组。
整改措施
1.成立党小组。`,
    categories: { '': ['思想建党抓得不紧', '组织作用不强'] },
    measures: ['每半年', '书记上门', '成立党小组'],
  },
  {
    name: '【问题一】',
    text: `整改方案
【问题一】支部主体作用发挥不充分，3次没有记录。
整改措施：1.修订清单。2.当日归档。
责任人：陈静
【问题二】党建与生产融合不深，责任区不清。
整改措施：1.重新划分责任区。
责任人：孙浩`,
    categories: { '': ['支部主体作用', '党建与生产融合不深'] },
    measures: ['修订清单', '当日归档', '重新划分'],
  },
  {
    name: 'a table from Word with a line break in a cell',
    text: `序号\t查摆问题\t整改举措\t责任人\t完成时限
1\t饭菜质量问题多次未解决。\t成立伙食委员会；
每月测评一次。\t青年委员\t4月底
2\t停车位紧张。\t新增车位60个。\t支部书记\t6月底`,
    categories: { '': ['饭菜质量', '停车位紧张'] },
    measures: ['成立伙食委员会', '每月测评', '新增车位'],
  },
  {
    name: 'causes named after the problems',
    text: `二、存在的问题
（一）理论学习方面
1.学习不系统。满足于读文件。
三、存在问题的原因
思想根源、作风顽疾都有。
四、整改措施
1.制定学习计划。`,
    categories: { '（一）理论学习方面': ['学习不系统'] },
    measures: ['制定学习计划'],
  },
];

describe('shapes of papers', () => {
  it.each(SHAPES)('$name', ({ text, categories, measures }) => {
    const draft = reportTextToDraft(text);
    const found = draft.categories.filter(({ problems }) => problems.length > 0);
    expect(found.map(({ heading }) => heading)).toEqual(Object.keys(categories));
    for (const { heading, problems } of found) {
      const wanted = categories[heading] ?? [];
      expect(problems.map((problem, at) => problem.text.slice(0, wanted[at]?.length))).toEqual(wanted);
    }
    const all = draft.measureGroups.flatMap((group) => group.measures);
    expect(all.map((measure, at) => measure.text.slice(0, measures[at]?.length))).toEqual(measures);
  });
});
