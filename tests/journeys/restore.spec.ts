import { expect, test } from '@playwright/test';
import { addCards, card, column, openBoardWith, readStored, savingMark } from '../support/board-window.ts';
import { backupFile, chooseBackup, contentOf, replaceAll, restoreSection } from '../support/backup-steps.ts';

/** 从备份恢复, on the built program: over a full database, into an empty one, and beside an open window. */

test('restored over a full database, the file is what is here after a reload; the copy brings the old state back (F42)', async ({
  page,
}) => {
  await openBoardWith(page, ['甲问题', '乙问题']);
  const board = page.url();
  const file = await backupFile(page);
  await page.goto(board);
  await addCards(page, 'identified', ['丙问题', '丁问题']);
  await expect(savingMark(page)).toHaveText('已保存');
  const later = await backupFile(page);
  const laterRows = await readStored(page);

  await chooseBackup(page, file);
  const compared = page.getByRole('list', { name: '备份里的看板与这里的比较' });
  await expect(compared).toContainText('比这里旧');
  await expect(restoreSection(page)).toContainText('这里有 2 步更改是这份备份里没有的');
  expect(await readStored(page)).toEqual(laterRows);
  await replaceAll(page);

  await page.goto(board);
  await page.reload();
  await expect(card(page, '甲问题')).toBeVisible();
  await expect(card(page, '丙问题')).toHaveCount(0);
  expect(contentOf(await backupFile(page))).toEqual(contentOf(file));

  const copies = page.getByRole('region', { name: '恢复前的副本' });
  await expect(copies).toContainText('1 块看板、4 个问题、0 条措施');
  await copies.getByRole('button', { name: '恢复…' }).click();
  await replaceAll(page);
  await page.goto(board);
  await page.reload();
  await expect(card(page, '丁问题')).toBeVisible();
  expect(contentOf(await backupFile(page))).toEqual(contentOf(later));
});

test('someone who lost the browser begins with the file: first page, restore, open, work on (F18)', async ({
  page,
  browser,
  baseURL,
}) => {
  await openBoardWith(page, ['甲问题']);
  const file = await backupFile(page);
  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), locale: 'zh-CN' });
  const fresh = await context.newPage();
  await fresh.goto('/');
  await fresh.getByRole('button', { name: '从备份恢复' }).click();
  await fresh.locator('input[type="file"]').setInputFiles(file);
  await fresh.getByRole('button', { name: '恢复这 1 块看板' }).click();
  await expect(restoreSection(fresh).getByText('已添加 1 块看板，原有的没有改动。')).toBeVisible();
  await fresh.getByRole('link', { name: '看板', exact: true }).click();
  await expect(card(fresh, '甲问题')).toBeVisible();
  await addCards(fresh, 'identified', ['乙问题']);
  await expect(savingMark(fresh)).toHaveText('已保存');
  await context.close();
});

test('a window beside it shows the restored board; one whose board is gone says so, and gets it again', async ({
  page,
  context,
}) => {
  await openBoardWith(page, ['甲问题']);
  const file = await backupFile(page);
  const beside = await context.newPage();
  await openBoardWith(beside, ['另一块看板的问题']);
  const shown = await context.newPage();
  await shown.goto('/');
  await shown.getByRole('list', { name: '已有的看板' }).getByRole('button').last().click();
  await expect(card(shown, '甲问题')).toBeVisible();
  await addCards(shown, 'identified', ['后来的问题']);
  await expect(savingMark(shown)).toHaveText('已保存');

  await page.bringToFront();
  await chooseBackup(page, file);
  await replaceAll(page);

  await expect(card(shown, '后来的问题')).toHaveCount(0);
  await expect(card(shown, '甲问题')).toBeVisible();
  await expect(beside.getByRole('heading', { name: '这块看板已不在这里' })).toBeVisible();
  await page.getByRole('region', { name: '恢复前的副本' }).getByRole('button', { name: '恢复…' }).click();
  await restoreSection(page).getByRole('button', { name: '只添加没有的看板（1 块）' }).click();
  await expect(card(beside, '另一块看板的问题')).toBeVisible();
  await expect(column(shown, 'identified').locator('[data-drag-item]')).toHaveCount(0);
});
