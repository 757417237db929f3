import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { download } from '../support/backup-steps.ts';
import { cardOf, question } from '../support/board-steps.ts';
import { cardIn, column, savingMark } from '../support/board-window.ts';
import { expectFocus, press, tabTo, type } from '../support/keyboard-steps.ts';

// 台账, 材料, 会议 and 比较 without a mouse (F34): nothing here clicks, and the focus is never lost.

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?sample');
  await expect(cardOf(page, 1)).toBeVisible();
});

test('台账: a cell is written, copied down, taken back, and the ledger is saved for Excel', async ({ page }) => {
  await press(page, page.getByRole('link', { name: '台账' }));
  await tabTo(page, chosenCell(page));
  await page.keyboard.press('Control+Home');
  for (let right = 0; right < OWNER; right += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.insertText('王书记');
  await page.keyboard.press('Enter');
  await expect(cell(page, 0, OWNER)).toHaveText('王书记');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+v');
  await expect(cell(page, 2, OWNER)).toHaveText('王书记');
  await expectFocus(page);

  await page.keyboard.press('Control+z');
  await expect(cell(page, 2, OWNER)).not.toHaveText('王书记');
  await expect(cell(page, 0, OWNER)).toHaveText('王书记');
  await expectFocus(page);

  await page.keyboard.press('Escape');
  const bytes = await saved(page, '存为 Excel');
  expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('王书记');
  await expect(page.getByRole('button', { name: '存为 Excel' })).toBeFocused();
  await expect(savingMark(page)).toHaveText('已保存');
});

test('材料: kind, scope and a wording of its own are chosen, and the report is saved for Word', async ({ page }) => {
  await press(page, page.getByRole('link', { name: '材料' }));
  await choose(page, '材料种类', '整改情况报告');
  await expect(page.getByRole('article', { name: /整改情况的报告$/ })).toBeVisible();
  await choose(page, '范围', '阶段：整改中');
  const sheet = page.getByRole('article', { name: /整改情况的报告（整改中）$/ });
  await expect(sheet).toBeVisible();

  await press(page, page.getByRole('button', { name: '措辞和版式' }));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: '模板名称' })).toBeFocused();
  await page.keyboard.insertText('局机关党委');
  await type(page, dialog.getByRole('textbox', { name: '整改情况报告：下一步打算' }), '{单位}将继续抓好整改。');
  await press(page, dialog.getByRole('button', { name: '存为模板' }));
  await expect(sheet.getByText('示例支部将继续抓好整改。')).toBeVisible();
  await expect(page.getByRole('button', { name: '措辞和版式' })).toBeFocused();

  await choose(page, '模板', '国家标准格式');
  await expect(sheet.getByText('示例支部将继续抓好整改。')).toHaveCount(0);
  await choose(page, '模板', '模板：局机关党委');
  const bytes = await saved(page, '存为 Word');
  expect(textOf(bytes)).toContain('示例支部将继续抓好整改。');
  await expect(page.getByRole('button', { name: '存为 Word' })).toBeFocused();
});

test('会议: walked through, a note taken, criticism registered, and back', async ({ page }) => {
  await press(page, page.getByRole('link', { name: '会议' }));
  await expect(page.getByRole('list', { name: '各类别的进度' })).toBeVisible();
  const position = page.getByRole('contentinfo').getByRole('status');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(position).toHaveText('第 1 / 8 个问题');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: '记到第 1 个问题的整改进展' })).toBeFocused();
  await page.keyboard.insertText('会上决定每月汇报一次。');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: '最近进展' })).toContainText('会上决定每月汇报一次。');
  await expectFocus(page);

  await page.keyboard.press('r');
  const line = page.getByRole('dialog', { name: '快速登记' }).getByRole('combobox', { name: '意见' });
  await expect(line).toBeFocused();
  await page.keyboard.insertText('会上发言不够积极 #党史学习 @组织委员');
  await press(page, page.getByRole('button', { name: '党史学习，更正' }));
  const another = page.getByRole('menuitemradio', { name: '人民群众新期待' });
  for (let down = 0; down < 8 && !(await holdsFocus(another)); down += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(line).toHaveValue('会上发言不够积极 #人民群众新期待 @组织委员');
  await expect(line).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('这次已登记 1 条')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line).toHaveCount(0);
  await expect(position).toHaveText('第 1 / 9 个问题');
  await expectFocus(page);
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('会上发言不够积极');

  await page.keyboard.press('Escape');
  const card = cardIn(page, 'identified', '会上发言不够积极');
  await expect(card).toContainText('组织委员');
  await expect(card).toContainText('人民群众');
  await expectFocus(page);
  await expect(savingMark(page)).toHaveText('已保存');
});

test('比较: a snapshot with now, a line’s card, and the page saved for Word', async ({ page }) => {
  await press(page, page.getByRole('link', { name: '快照' }));
  await type(page, page.getByRole('textbox', { name: '快照名称' }), '会前一天');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: '已冻结的快照' })).toContainText('会前一天');

  await press(page, page.getByRole('link', { name: '看板', exact: true }));
  await tabTo(page, column(page, 'identified').getByRole('group'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await press(page, (await question(page, 'completed')).getByRole('button', { name: '仍要移动' }));
  await expect(savingMark(page)).toHaveText('已保存');

  await press(page, page.getByRole('link', { name: '快照' }));
  await press(page, page.getByRole('button', { name: '比较两个时间' }));
  await expectFocus(page);
  await expect(page.getByRole('region', { name: '变动小结' })).toContainText('完成1个');
  await choose(page, '从', /过去的某一天/);
  await expectFocus(page);
  await choose(page, '从', /快照：会前一天/);
  const lines = page.getByRole('list', { name: '逐项变动' });
  await expect(lines.getByRole('definition')).toHaveText(['整改中 → 已完成']);

  await press(page, lines.getByRole('button'));
  await expect(page.getByRole('complementary')).toBeVisible();
  await expectFocus(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(lines.getByRole('button')).toBeFocused();

  await press(page, page.getByRole('button', { name: '看成文' }));
  await expect(page.getByRole('article')).toContainText('一、完成（1个）');
  expect(textOf(await saved(page, '存为 Word'))).toContain('整改中 → 已完成');
  await press(page, page.getByRole('button', { name: '全部快照' }));
  await expect(page.getByRole('button', { name: '比较两个时间' })).toBeFocused();
});

/** 责任人, in the ledger as it usually is. */
const OWNER = 5;

const cell = (page: Page, row: number, at: number): Locator =>
  page.locator(`[data-grid-row="${row}"] [data-grid-column="${at}"]`);

/** The field that the chosen cell of the grid holds. */
const chosenCell = (page: Page): Locator => page.getByRole('grid', { name: '整改台账' }).getByRole('textbox');

const holdsFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/** A Select by its label: Enter opens it, arrows find the option, Enter takes it and gives the focus back. */
async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  const field = page.getByRole('button', { name: new RegExp(`${label}$`) });
  await press(page, field);
  const wanted = page.getByRole('option', { name: option, exact: true });
  await expect(wanted).toBeVisible();
  await page.keyboard.press('Home');
  for (let down = 0; down < 20 && !(await holdsFocus(wanted)); down += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(wanted).toHaveCount(0);
  await expect(field).toBeFocused();
}

/** What the browser downloads when this is pressed. */
async function saved(page: Page, button: string): Promise<Uint8Array> {
  const path = await download(page, () => press(page, page.getByRole('button', { name: button })));
  await expect(page.getByText(/已交给浏览器下载/)).toBeVisible();
  return readFileSync(path);
}

const textOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');
