import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pasteInto } from './paste-into.ts';
import { TOP } from './top.ts';

/** A screen of the built program, and how a person comes to it. */
export interface SeenScreen {
  readonly name: string;
  readonly reach: (page: Page) => Promise<unknown>;
  /** Stands on the screen once it is wholly there. */
  readonly sign: (page: Page) => Locator;
}

const REPORT = readFileSync(join(TOP, 'tests/fixtures/reports/11-hospital-branch.txt'), 'utf8');

const LONG = '对照上级部署要求和群众新期待方面存在的突出问题及其深层次原因剖析'.repeat(4);

const heading = (name: RegExp | string) => (page: Page) => page.getByRole('heading', { name, level: 1 });
const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name });
const card = (page: Page) => page.getByRole('main').locator('[data-drag-item]');

export const EVERY_SCREEN: readonly SeenScreen[] = [
  { name: 'first run', reach: (page) => page.goto('/'), sign: heading('从一份汇报材料开始') },
  { name: 'home with boards', reach: (page) => page.goto('/?sample#/'), sign: heading('我的看板') },
  { name: 'new board', reach: newBoard, sign: (page) => page.getByRole('dialog') },
  { name: 'import', reach: (page) => page.goto('/#/import'), sign: heading('导入材料') },
  { name: 'import workbench', reach: workbench, sign: heading('核对导入') },
  { name: 'board', reach: board, sign: (page) => card(page).first() },
  { name: 'board in lanes', reach: boardInLanes, sign: (page) => page.getByRole('button', { name: '无责任人 3 张' }) },
  { name: 'empty board', reach: emptyBoard, sign: (page) => page.getByText('还没有查摆出的问题') },
  { name: 'board of long words', reach: longBoard, sign: (page) => card(page).first() },
  { name: 'open card', reach: openCard, sign: (page) => button(page, '关闭卡片') },
  { name: 'card of long words', reach: openLongCard, sign: (page) => button(page, '关闭卡片') },
  {
    name: 'filter that matches nothing',
    reach: (page) => page.goto('/?sample#/board/sample/kanban/text=没有这样的卡片'),
    sign: (page) => page.getByText('没有符合筛选的卡片').first(),
  },
  { name: 'asked before moving', reach: askedBeforeMoving, sign: (page) => page.getByRole('dialog') },
  { name: 'schedule', reach: rail('schedule'), sign: heading('日程') },
  { name: 'pairing', reach: pairing, sign: (page) => page.getByRole('button', { name: '放下' }) },
  { name: 'ledger', reach: rail('ledger'), sign: (page) => page.getByRole('grid', { name: '整改台账' }) },
  { name: 'cell being written', reach: writtenCell, sign: (page) => page.getByRole('listbox', { name: '可选' }) },
  { name: 'columns of the ledger', reach: ledgerColumns, sign: (page) => page.getByRole('list', { name: '已选的列' }) },
  { name: 'asked before pasting', reach: askedBeforeClearing, sign: (page) => page.getByRole('dialog') },
  {
    name: 'ledger to be read in',
    reach: ledgerImport,
    sign: (page) => page.getByRole('textbox', { name: '或者粘贴表格' }),
  },
  { name: 'ledger checked', reach: ledgerCheck, sign: (page) => page.getByRole('grid', { name: '要导入的行' }) },
  { name: 'ledger as a sheet', reach: ledgerSheet, sign: (page) => page.getByRole('article') },
  { name: 'print list', reach: rail('list'), sign: (page) => page.getByRole('article') },
  { name: 'official paper', reach: officialPaper, sign: heading('材料') },
  { name: 'wording of a paper', reach: wordingOfPaper, sign: (page) => page.getByRole('dialog') },
  { name: 'wall chart', reach: rail('wall'), sign: (page) => page.getByRole('article') },
  { name: 'checkup', reach: checkup, sign: heading('体检') },
  {
    name: 'hand over to a new year',
    reach: (page) => page.goto('/?sample#/carry-over/sample/'),
    sign: heading('结转到新一年'),
  },
  {
    name: 'no list of last year',
    reach: (page) => page.goto('/?sample#/board/sample/last-year'),
    sign: (page) => page.getByText('还没有上年度的清单'),
  },
  { name: 'last year’s list', reach: lastYear, sign: heading('上年度整改落实情况') },
  { name: 'last year’s list on its sheet', reach: lastYearSheet, sign: (page) => page.getByRole('article') },
  { name: 'card carried over', reach: carriedCard, sign: (page) => page.getByText(/^结转自/) },
  { name: 'no snapshots yet', reach: rail('snapshots'), sign: (page) => page.getByText('还没有快照') },
  { name: 'snapshots', reach: snapshots, sign: (page) => page.getByRole('list', { name: '已冻结的快照' }) },
  { name: 'open snapshot', reach: openSnapshot, sign: (page) => page.getByRole('article') },
  { name: 'asked before deleting a snapshot', reach: askedBeforeDeleting, sign: (page) => page.getByRole('dialog') },
  { name: 'comparison', reach: comparison, sign: (page) => page.getByRole('list', { name: '逐项变动' }) },
  { name: 'comparison as a paper', reach: comparisonPaper, sign: (page) => page.getByRole('article') },
  { name: 'past day', reach: pastDay, sign: (page) => page.getByRole('article') },
  { name: 'meeting', reach: rail('meeting'), sign: (page) => page.getByRole('list', { name: '各类别的进度' }) },
  { name: 'meeting at a problem', reach: meetingNote, sign: (page) => page.getByRole('region', { name: '记进展' }) },
  { name: 'meeting overview', reach: meetingOverview, sign: (page) => page.getByRole('list', { name: '全部页' }) },
  { name: 'settings', reach: rail('settings'), sign: heading('看板设置') },
  { name: 'asked where problems go', reach: askedWhereProblemsGo, sign: (page) => page.getByRole('dialog') },
  { name: 'changes', reach: rail('history'), sign: (page) => page.getByText(/新建看板/).first() },
  { name: 'data', reach: (page) => page.goto('/?sample#/data'), sign: heading('数据') },
  { name: 'data of one’s own', reach: ownData, sign: (page) => button(page, '选择备份文件') },
  { name: 'restore preview', reach: restorePreview, sign: (page) => button(page, '全部替换') },
  { name: 'asked before replacing', reach: askedBeforeReplacing, sign: (page) => page.getByRole('dialog') },
  { name: 'copies', reach: copies, sign: (page) => button(page, '存成文件') },
  { name: 'appearance', reach: appearance, sign: (page) => page.getByRole('menuitemradio', { name: '特大字' }) },
  { name: 'keys', reach: keys, sign: (page) => page.getByRole('dialog', { name: '快捷键' }) },
  { name: 'quick register', reach: register, sign: (page) => page.getByRole('list', { name: '读出的内容' }) },
  { name: 'pasted list', reach: pastedList, sign: (page) => page.getByRole('region', { name: '粘贴的清单' }) },
  { name: 'find', reach: find, sign: (page) => page.getByRole('option', { name: /理论学习系统性不强/ }) },
  {
    name: 'no such board',
    reach: (page) => page.goto('/?sample#/board/none/kanban'),
    sign: heading('这里没有这块看板'),
  },
  { name: 'no storage', reach: noStorage, sign: heading('这里不能保存数据') },
  { name: 'too new data', reach: tooNew, sign: heading('请用新版程序打开') },
  { name: 'data lost', reach: lostData, sign: heading('没有找到原来的数据') },
  { name: 'damaged data', reach: damagedData, sign: heading('本机的数据打不开') },
  { name: 'crash', reach: crash, sign: heading(/程序出错了/) },
];

async function board(page: Page): Promise<void> {
  await page.goto('/?sample');
  await page.getByRole('link', { name: '看板', exact: true }).click();
}

async function newBoard(page: Page): Promise<void> {
  await page.goto('/');
  await button(page, '新建空白看板').click();
}

async function boardInLanes(page: Page): Promise<void> {
  await board(page);
  await button(page, '视图').click();
  await page.getByRole('menuitemradio', { name: '按责任人' }).click();
  await card(page)
    .first()
    .click({ modifiers: ['Control'] });
}

async function emptyBoard(page: Page): Promise<void> {
  await newBoard(page);
  await button(page, '新建看板').click();
}

async function handOver(page: Page): Promise<void> {
  await page.goto('/?sample#/carry-over/sample/');
  await button(page, /^新建看板并结转/).click();
  await card(page).first().waitFor();
}

async function lastYear(page: Page): Promise<void> {
  await handOver(page);
  await page.getByRole('link', { name: '上年度', exact: true }).click();
}

async function lastYearSheet(page: Page): Promise<void> {
  await lastYear(page);
  await button(page, '看纸样').click();
}

async function carriedCard(page: Page): Promise<void> {
  await handOver(page);
  await card(page).first().click();
}

async function workbench(page: Page): Promise<void> {
  await page.goto('/#/import');
  await page.getByLabel('报告全文').fill(REPORT);
  await button(page, '开始识别').click();
}

async function longBoard(page: Page): Promise<void> {
  await newBoard(page);
  await page.getByLabel('看板名称').fill(`中共${LONG}`);
  await button(page, '新建看板').click();
  await button(page, '添加问题').first().click();
  for (const start of ['一是', '二是']) {
    await page.getByLabel('添加到查摆').fill(start + LONG);
    await page.keyboard.press('Enter');
    await card(page).filter({ hasText: start }).waitFor();
  }
}

export async function openCard(page: Page): Promise<void> {
  await board(page);
  await card(page).filter({ hasText: '落实任务缺少自己的办法' }).click();
}

async function openLongCard(page: Page): Promise<void> {
  await longBoard(page);
  await card(page).first().click();
  await page
    .getByRole('combobox', { name: '责任人', exact: true })
    .fill(`${'欧阳修远、司马青山、'.repeat(6)}支部全体委员`);
}

async function askedBeforeMoving(page: Page): Promise<void> {
  await board(page);
  await card(page).filter({ hasText: '举一反三不够' }).focus();
  await page.keyboard.press('Alt+ArrowRight');
}

async function pairing(page: Page): Promise<void> {
  await page.goto('/?sample#/board/sample/pairing');
  await page
    .getByRole('button', { name: /还没有措施/ })
    .first()
    .click();
}

async function officialPaper(page: Page): Promise<void> {
  await rail('list')(page);
  await button(page, /材料种类/).click();
  await page.getByRole('option', { name: '整改情况报告' }).click();
}

async function wordingOfPaper(page: Page): Promise<void> {
  await officialPaper(page);
  await button(page, '措辞和版式').click();
}

function rail(screen: string) {
  return (page: Page) => page.goto(`/?sample#/board/sample/${screen}`);
}

async function writtenCell(page: Page): Promise<void> {
  await rail('ledger')(page);
  await page.getByRole('gridcell', { name: '宣传委员' }).first().dblclick();
}

async function ledgerColumns(page: Page): Promise<void> {
  await rail('ledger')(page);
  await button(page, '列和模板').click();
}

/** A time limit that stands is not just emptied. */
async function askedBeforeClearing(page: Page): Promise<void> {
  await rail('ledger')(page);
  await page.getByRole('gridcell', { name: /二季度末/ }).click();
  await page.keyboard.press('Delete');
}

async function ledgerImport(page: Page): Promise<void> {
  await rail('ledger')(page);
  await button(page, '导入台账').click();
}

async function ledgerCheck(page: Page): Promise<void> {
  await ledgerImport(page);
  await page
    .getByRole('textbox', { name: '或者粘贴表格' })
    .fill(`序号\t存在问题\t责任人\n1\t${LONG}\t张三\n2\t调查研究不够深入。\t李四`);
  await button(page, '读入粘贴的表格').click();
}

async function ledgerSheet(page: Page): Promise<void> {
  await rail('ledger')(page);
  await button(page, '看纸样').click();
}

/** With a rule switched off. */
async function checkup(page: Page): Promise<void> {
  await rail('checkup')(page);
  await button(page, '不检查：没有责任人').click();
}

async function snapshots(page: Page): Promise<void> {
  await rail('snapshots')(page);
  await page.getByLabel('快照名称').fill(LONG);
  await button(page, '冻结快照').click();
}

async function openSnapshot(page: Page): Promise<void> {
  await snapshots(page);
  await page.getByRole('button', { name: /^打开快照/ }).click();
}

/** From before there was anything to now. */
async function comparison(page: Page): Promise<void> {
  await rail('snapshots/at=compare~d:2001-01-01~now')(page);
}

async function comparisonPaper(page: Page): Promise<void> {
  await comparison(page);
  await button(page, '看成文').click();
}

async function pastDay(page: Page): Promise<void> {
  await rail('snapshots')(page);
  await button(page, '看过去的某一天').click();
}

/** The last problem, with the field for a note. */
async function meetingNote(page: Page): Promise<void> {
  await rail('meeting')(page);
  await page.getByRole('list', { name: '各类别的进度' }).waitFor();
  await page.keyboard.press('End');
  await button(page, '记进展 N').click();
}

async function meetingOverview(page: Page): Promise<void> {
  await rail('meeting')(page);
  await button(page, '总览 O').click();
}

async function askedBeforeDeleting(page: Page): Promise<void> {
  await snapshots(page);
  await page.getByRole('list', { name: '已冻结的快照' }).getByRole('button', { name: /删除/ }).click();
}

async function askedWhereProblemsGo(page: Page): Promise<void> {
  await rail('settings')(page);
  await page
    .getByRole('button', { name: /^删除类别/ })
    .first()
    .click();
}

async function appearance(page: Page): Promise<void> {
  await board(page);
  await button(page, '字号和颜色').click();
}

async function keys(page: Page): Promise<void> {
  await board(page);
  await card(page).first().focus();
  await page.keyboard.press('?');
}

async function register(page: Page): Promise<void> {
  await board(page);
  await card(page).first().focus();
  await page.keyboard.press('r');
  await page.getByRole('combobox', { name: '意见' }).fill(`理论学习系统性不强${LONG}（6月底前）@张三`);
}

async function pastedList(page: Page): Promise<void> {
  await register(page);
  await pasteInto(
    page.getByRole('combobox', { name: '意见' }),
    `1. ${LONG}（立行立改）@张三\n2. 谈心谈话少\n3. 调研少`,
  );
}

async function find(page: Page): Promise<void> {
  await board(page);
  await card(page).first().focus();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '查找卡片和操作' }).fill('xi');
}

async function noStorage(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await page.goto('/');
}

/** The data as a program of a far later day would leave them. */
async function tooNew(page: Page): Promise<void> {
  await page.goto('/icon.svg');
  await page.evaluate(
    () =>
      new Promise((opened) => {
        const request = indexedDB.open('zhenggai-kanban', 9000);
        request.addEventListener('success', () => opened(request.result.close()));
      }),
  );
  await page.goto('/');
}

/** The witness of boards that are there no more. */
async function lostData(page: Page): Promise<void> {
  const marks = { b1: { epoch: 0, seq: 400, name: LONG }, b2: { epoch: 0, seq: 12, name: '第二支部' } };
  await page.goto('/icon.svg');
  await page.evaluate((text) => localStorage.setItem('zhenggai-kanban/own/watermark', text), JSON.stringify(marks));
  await page.goto('/');
}

async function damagedData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    };
  });
  await page.goto('/');
}

async function ownData(page: Page): Promise<void> {
  await longBoard(page);
  await page.getByRole('link', { name: '数据' }).click();
}

async function restorePreview(page: Page): Promise<void> {
  await ownData(page);
  await button(page, '选择备份文件').waitFor();
  await page.locator('input[type="file"]').setInputFiles(join(TOP, 'tests/fixtures/backups/v1-imported-report.json'));
}

async function askedBeforeReplacing(page: Page): Promise<void> {
  await restorePreview(page);
  await button(page, '全部替换').click();
}

async function copies(page: Page): Promise<void> {
  await askedBeforeReplacing(page);
  await page.getByRole('dialog').getByRole('button', { name: '全部替换' }).click();
}

/** A file of the program is gone, as when a new build took the old one's place. */
async function crash(page: Page): Promise<void> {
  await page.route(/PairingScreen-.*\.js$/, (route) => route.abort());
  await page.goto('/?sample#/board/sample/pairing');
}
