import { expect, test, type Page } from '@playwright/test';
import { violations } from '../support/axe-violations.ts';
import { addCards, card, cardIn, expectWhole, openNewBoard, readStored, savingMark } from '../support/board-window.ts';
import { composeInto } from '../support/compose-into.ts';
import { pasteInto } from '../support/paste-into.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: '快速登记' });
const line = (page: Page) => dialog(page).getByRole('combobox', { name: '意见' });
const entries = async (page: Page) => (await readStored(page)).ledger.length;

/** By its key, from a card or from nowhere. */
async function callForLine(page: Page): Promise<void> {
  await page.keyboard.press('r');
  await expect(line(page)).toBeFocused();
}

test('criticism is written by a line each, with the keyboard alone: Enter sends, not the Enter of the input method', async ({
  page,
}) => {
  await openNewBoard(page);
  await addCards(page, 'identified', ['理论学习系统性不强']);
  await page.keyboard.press('Escape');
  await expect(savingMark(page)).toHaveText('已保存');
  const before = await entries(page);
  await callForLine(page);
  await composeInto(page, line(page), '深入基层不够');
  expect(await entries(page)).toBe(before);
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.type('（立行立改） @张三');
  await expect(dialog(page).getByText('责任人 张三')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(line(page)).toHaveValue('');
  await page.keyboard.type('会议开得长');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText('这次已登记 2 条')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(dialog(page).getByText('这次已登记 1 条')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(dialog(page).getByText('这次已登记 2 条')).toBeVisible();

  await page.keyboard.type('理论学习的系统性不强');
  await expect(dialog(page).getByRole('link', { name: '理论学习系统性不强' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(cardIn(page, 'identified', '深入基层不够')).toContainText('张三');
  await expect(savingMark(page)).toHaveText('已保存');
  expect(await entries(page)).toBe(before + 4);

  await page.keyboard.press('Control+z');
  await expect(card(page, '会议开得长')).toHaveCount(0);
  await expect(card(page, '深入基层不够')).toBeVisible();

  await page.reload();
  await expect(card(page, '深入基层不够')).toBeVisible();
  await callForLine(page);
  await expect(line(page)).toHaveValue('理论学习的系统性不强');
  await expect(savingMark(page)).toHaveText('已保存');
  expectWhole(await readStored(page));
});

test('a pasted list is looked over, becomes a card a line, and one Ctrl+Z takes it all back', async ({ page }) => {
  await openNewBoard(page);
  await page.getByRole('button', { name: '快速登记' }).click();
  await dialog(page).getByRole('button', { name: /来源/ }).click();
  await page.getByRole('option', { name: '批评意见' }).click();
  await pasteInto(line(page), '一是学得浅（6月底前）；二是调研少 @李四；三是谈心少。');
  await expect(dialog(page).getByRole('textbox', { name: '第 1 行' })).toBeFocused();
  await expect(dialog(page).getByText('责任人 李四')).toBeVisible();
  await dialog(page).getByRole('button', { name: '不登记第 3 行' }).click();
  await dialog(page).getByRole('button', { name: '登记 2 条' }).click();
  await expect(line(page)).toBeFocused();
  await dialog(page).getByRole('button', { name: '完成' }).click();
  await expect(cardIn(page, 'identified', '学得浅')).toBeVisible();
  await card(page, '调研少').click();
  await expect(page.getByRole('combobox', { name: '来源' })).toHaveValue('批评意见');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(card(page, '学得浅')).toHaveCount(0);
  await expect(card(page, '调研少')).toHaveCount(0);
  await expect(savingMark(page)).toHaveText('已保存');
  expectWhole(await readStored(page));
});

test('while a problem is written, the one of an earlier year that is like it is a link away', async ({ page }) => {
  await page.goto('/?sample');
  await page.getByRole('link', { name: '首页' }).click();
  await page.getByRole('button', { name: '新建空白看板' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '新建看板', exact: true }).click();
  await page.getByRole('button', { name: '添加问题' }).first().click();
  await page.keyboard.type('落实任务缺少自己的办法');
  const found = page.getByRole('region', { name: '相似的问题' }).getByRole('listitem');
  await expect(found.first()).toContainText(/年度/);
  await found.getByRole('link').first().click();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
  await expect(card(page, '落实任务缺少自己的办法')).toBeVisible();

  const panel = page.getByRole('complementary');
  await panel.getByRole('textbox', { name: '问题', exact: true }).fill('调查研究不够深入，落实任务缺少自己的办法');
  await panel.getByRole('link', { name: '调查研究不够深入' }).click();
  await expect(page.getByRole('heading', { name: '问题 4' })).toBeVisible();
});
