import { expect, test, type Page } from '@playwright/test';
import { card, column } from '../support/board-window.ts';

const NAME = '查找卡片和操作';
const dialog = (page: Page) => page.getByRole('dialog', { name: NAME });
const options = (page: Page) => dialog(page).getByRole('option');

test.beforeEach(async ({ page }) => {
  await page.goto('/?sample');
  await expect(card(page, '落实任务缺少自己的办法')).toBeVisible();
});

/** Calls it and waits until it has the keys. */
async function callFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
}

test('from any screen to a card by its first letters, and back to where one was', async ({ page }) => {
  await page.getByRole('link', { name: '体检' }).click();
  await expect(page.getByRole('heading', { name: '体检', level: 1 })).toBeVisible();
  await callFor(page, 'lsrw');
  await expect(options(page)).toHaveText([/^落实任务缺少自己的办法.*查摆$/]);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(card(page, '落实任务缺少自己的办法')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, '落实任务缺少自己的办法')).toBeFocused();

  await callFor(page, '意见');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(card(page, '落实任务缺少自己的办法')).toBeFocused();
});

test('a card found over another open one takes its place', async ({ page }) => {
  await card(page, '落实任务缺少自己的办法').click();
  await expect(page.getByRole('heading', { name: '问题 3' })).toBeVisible();
  await callFor(page, 'jyfs');
  await expect(options(page)).toHaveCount(1);
  await options(page).click();
  await expect(page.getByRole('heading', { name: '问题 6' })).toBeFocused();
});

test('the arrow keys keep what they mark in sight, and a new card begins in its field', async ({ page }) => {
  await callFor(page, '');
  await page.keyboard.press('End');
  await expect(options(page).last()).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(options(page).first()).toBeInViewport();
  await page.keyboard.type('xinjian');
  await expect(options(page)).toHaveText([/^新建卡片/]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '添加到查摆' })).toBeFocused();
  await page.keyboard.type('学用脱节');
  await page.keyboard.press('Enter');
  await expect(card(column(page, 'identified'), '学用脱节')).toBeVisible();

  await callFor(page, '撤销');
  await page.keyboard.press('Enter');
  await expect(card(page, '学用脱节')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: '添加到查摆' })).toBeFocused();
});

test('from home to a screen of the board, and the button in the bar calls it too', async ({ page }) => {
  await page.getByRole('link', { name: '首页', exact: true }).click();
  await expect(page.getByRole('heading', { name: '我的看板' })).toBeVisible();
  await page.getByRole('button', { name: NAME }).click();
  await expect(dialog(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('cailiao');
  await expect(options(page)).toHaveText(['材料', '打印材料']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
});

test('a card is found by the number people call it by; N begins a card where no card has the focus', async ({
  page,
}) => {
  await callFor(page, '问题3');
  await expect(options(page).first()).toContainText('落实任务缺少自己的办法');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: '添加到查摆' })).toBeFocused();
});
