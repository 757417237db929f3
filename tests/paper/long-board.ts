import { emptyBoard } from '../../src/domain/board.ts';
import type { Board } from '../../src/domain/board.ts';
import type { Command } from '../../src/domain/command.ts';
import { STAGES } from '../../src/domain/stage.ts';
import { given, smallBoardCommands } from '../support/small-board.ts';

const CATEGORIES = ['履行党章规定和职责任务方面', '贯彻落实上级决策部署方面', '人民群众新期待方面'];

const DEFECTS = [
  '谈心谈话开展不经常。支委之间、支委与党员之间谈心谈话多在年底集中进行，平时了解思想动态不够及时。',
  '理论学习不够深入。满足于读文件、念报纸，联系岗位实际少，“学”和“用”结合得不紧。',
  '调查研究偏少。全年到基层走访3次，计划8次；发现的问题没有形成清单，也没有回头看。',
  '会议记录不规范。',
];

const REMEDIES = [
  '建立谈心谈话台账，每季度谈一次，支部书记每半年检查一次。',
  '每月安排一次专题研讨，会前印发提纲，会上人人发言。',
  '制定年度调研计划。',
];

const OWNERS = ['张三', '组织委员李四光、宣传委员王五', '欧阳修远、司马青山、诸葛孔明', ''];
const DEADLINES = ['2022年6月底前', '立行立改', '长期坚持', '二季度末', ''];

/** Long words that no blank breaks: Latin, digits, Chinese. */
const UNBROKEN = ['W'.repeat(120), '1234567890'.repeat(45), '整'.repeat(260), '𠮷'.repeat(60)];

/** A board of so many problems, all different, some long beyond reason unless it is `isCalm`, in every stage. Every other one has measures. */
export const longBoard = (count: number, isCalm = false): Board =>
  longBoardCommands(count, isCalm).reduce(given, emptyBoard('b1'));

/** The commands that make it. */
export function longBoardCommands(count: number, isCalm = false): readonly Command[] {
  const numbers = Array.from({ length: count }, (_, at) => at);
  return smallBoardCommands({
    unit: '机关第一党支部',
    categories: CATEGORIES,
    problems: numbers.map((at) => ({
      text: `第${at + 1}项${turn(DEFECTS, at)}${at % 13 === 5 && !isCalm ? turn(UNBROKEN, at) : ''}完${at + 1}`,
      category: turn(CATEGORIES, Math.floor((at * CATEGORIES.length) / count)),
      stage: turn(STAGES, at),
      owner: turn(OWNERS, at),
      leader: '王书记',
      deadlineText: turn(DEADLINES, at),
    })),
    measures: numbers.map(
      (at) => `措施${at + 1}：${turn(REMEDIES, at)}${at % 17 === 3 && !isCalm ? turn(UNBROKEN, at) : ''}`,
    ),
    pairs: numbers.flatMap((at) =>
      at % 2 === 0
        ? ([
            [at + 1, at + 1],
            [at + 1, ((at + 1) % count) + 1],
          ] as const)
        : [],
    ),
  });
}

const turn = <T>(items: readonly T[], at: number): T => {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('nothing to take turns with');
  return item;
};
