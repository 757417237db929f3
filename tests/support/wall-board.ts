import type { Page } from '@playwright/test';
import type { Command } from '../../src/domain/command.ts';
import type { Day } from '../../src/domain/day.ts';
import { STAGES } from '../../src/domain/stage.ts';
import { restoreBoard } from './restored-board.ts';
import { smallBoardCommands } from './small-board.ts';

const CATEGORIES = [
  '履行党章规定和职责任务方面',
  '落实党中央和上级党组织部署要求方面',
  '党史学习教育、专题整治、巡视巡察等问题整改方面',
  '回应人民群众新期待方面',
];
const PERSONS = ['张三', '李四、王五', '欧阳修远', '宣传委员', '书记、组织委员', '', '全体支委'];
const THEMES = ['理论学习', '谈心谈话', '调查研究', '窗口服务', '台账登记', '组织生活', '联系群众', '作风纪律'];
const WANTS = [
  '系统性不强，存在以干代学、重业务轻党建的现象',
  '开展不经常，全年只集中谈了X次',
  '不够深入，掌握一手情况不多，提出的对策针对性不强',
  '办理环节多、等候时间长，群众意见反馈后整改不及时',
  '更新不及时',
  '质量不高，批评与自我批评“辣味”不足',
  '不够紧密，对退休党员和困难群众关心不够，结对帮扶停留在走访慰问，没有形成长效机制',
  '抓得不细',
];
const LIMITS: readonly (readonly [text: string, date: Day])[] = [
  ['2099年6月底前', '2099-06-30'],
  ['2021年12月底前', '2021-12-31'],
  ['长期坚持', ''],
  ['三季度末', '2099-09-30'],
  ['', ''],
];

/** Titles as people write them, in every length; the numbers keep them apart. */
export const wallTitles = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => `${pick(THEMES, at * 3)}${pick(WANTS, at * 5 + (at >> 3))}（第${at + 1}项）`,
  );

/** Has a board of so many problems, in four categories and all stages, restored from a backup, and opens its wall chart. */
export async function openWallChart(page: Page, count: number): Promise<void> {
  await restoreBoard(page, wallBoardCommands(count));
  await page.goto('/#/board/b1/wall');
}

/** In four categories, all stages and every kind of time limit. */
export function wallBoardCommands(count: number): readonly Command[] {
  return smallBoardCommands({
    categories: CATEGORIES,
    unit: '某某局机关第一党支部',
    problems: wallTitles(count).map((title, at) => {
      const [deadlineText, date] = pick(LIMITS, at);
      return {
        text: `${title}。`,
        category: pick(CATEGORIES, at * 7),
        stage: pick(STAGES, at + (at >> 2)),
        owner: pick(PERSONS, at),
        deadlineText,
        deadline:
          deadlineText === ''
            ? null
            : { kind: date === '' ? ('long-term' as const) : ('dated' as const), date, thenLongTerm: false },
      };
    }),
  });
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
