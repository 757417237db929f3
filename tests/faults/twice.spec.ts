import { expect, test, type Page } from '@playwright/test';
import { SAMPLE_REPORT } from '../../src/app/sample/sample-report.ts';
import { addCards, card, cardIn, expectWhole, openBoardWith, readStored, savingMark } from '../support/board-window.ts';
import { openImport, pasteReport } from '../support/import-steps.ts';

/** F27: a hand that trembles gives every command twice. It is done once. */

const boardsOf = async (page: Page): Promise<number> =>
  (await readStored(page)).records.filter(({ kind }) => kind === 'about').length;

test('F27 新建看板 pressed twice makes one board', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '新建空白看板' }).click();
  await page.getByRole('button', { name: '新建看板', exact: true }).dblclick();
  await expect(page.getByRole('region', { name: '查摆', exact: true })).toBeVisible();
  await page.getByRole('link', { name: '首页' }).click();
  await expect(page.getByRole('list', { name: '已有的看板' }).getByRole('listitem')).toHaveCount(1);
  expect(await boardsOf(page)).toBe(1);
});

test('F27 生成看板 pressed twice makes one board of one import', async ({ page }) => {
  await openImport(page);
  await pasteReport(page, SAMPLE_REPORT);
  await page.getByRole('button', { name: '生成看板' }).dblclick();
  await expect(page.locator('[data-drag-item]')).toHaveCount(8);
  const stored = await readStored(page);
  expectWhole(stored);
  expect(stored.ledger.map(({ command }) => command.type)).toEqual(['create-board', 'adopt-draft']);
});

test('F27 Enter pressed twice adds one card, and 撤销 pressed twice takes back one step', async ({ page }) => {
  await openBoardWith(page, ['甲问题', '乙问题']);
  await addCards(page, 'identified', ['丙问题']);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(cardIn(page, 'identified', '丙问题')).toHaveCount(1);

  await card(page, '甲问题').click();
  await page.getByRole('button', { name: '删除卡片' }).click();
  await expect(card(page, '甲问题')).toHaveCount(0);
  await page.getByRole('region', { name: '消息' }).getByRole('button', { name: '撤销' }).dblclick();
  await expect(card(page, '甲问题')).toBeVisible();
  await expect(savingMark(page)).toHaveText('已保存');
  await expect(card(page, '丙问题')).toBeVisible();
  const stored = await readStored(page);
  expectWhole(stored);
  expect(stored.ledger.length).toBe(6);
});

test('F27 a step of 最近更改 taken back twice is taken back once', async ({ page }) => {
  await openBoardWith(page, ['甲问题', '乙问题']);
  await page.getByRole('link', { name: '更改' }).click();
  await page.getByRole('button', { name: '撤销：添加问题“甲问题”' }).dblclick();
  await expect(page.getByText('已撤销：添加问题“甲问题”')).toBeVisible();
  await expect(savingMark(page)).toHaveText('已保存');
  const stored = await readStored(page);
  expectWhole(stored);
  expect(stored.ledger.length).toBe(4);
  await page.getByRole('link', { name: '看板', exact: true }).click();
  await expect(card(page, '乙问题')).toBeVisible();
  await expect(card(page, '甲问题')).toHaveCount(0);
});
