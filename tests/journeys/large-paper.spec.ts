import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { seedBoard } from '../bench/seed-board.ts';

const SIZE = 600;

// Large papers are written by a worker: it can be called off, and the screen goes on meanwhile.

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '从一份汇报材料开始' })).toBeVisible();
  await seedBoard(page, 'zhenggai-kanban', 'large', SIZE);
  await page.goto('/#/board/large/list');
  await page.reload();
  await expect(page.getByRole('article', { name: /整改清单$/ })).toBeVisible();
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
});

test('a list of 600 problems is saved whole as Excel', async ({ page }) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为 Excel' }).click(),
  ]);
  const sheet = strFromU8(
    unzipSync(readFileSync(await download.path()))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  );
  expect(sheet).toContain(`>${SIZE}<`);
  await expect(saved(page)).toBeVisible();
});

test('saving as Word tells how far it is and is called off: no file comes, it is said, and it can be asked for again', async ({
  page,
}) => {
  let files = 0;
  page.on('download', () => (files += 1));
  await page.getByRole('button', { name: '存为 Word' }).click();
  await expect(page.getByRole('status').filter({ hasText: /已写 \d+ \/ \d+ 行|\d+ 行已写完/ })).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Word 文件的进度' })).toBeVisible();
  await page.getByRole('button', { name: '取消保存' }).click();
  await expect(page.getByText('已取消，没有保存文件。')).toBeVisible();
  expect(files).toBe(0);
  await page.getByRole('button', { name: '存为 Word' }).click();
  await expect(saved(page)).toBeVisible({ timeout: 30_000 });
  expect(files).toBe(1);
});

test('the rows that were scrolled to are drawn, and all of them once it is printed', async ({ page }) => {
  const numbers = page.locator('article tbody tr:has(td)');
  const first = await numbers.count();
  expect(first).toBeLessThan(SIZE / 2);
  await numbers.last().scrollIntoViewIfNeeded();
  await expect.poll(() => numbers.count()).toBeGreaterThan(first);
  expect(await numbers.count()).toBeLessThan(SIZE);
  await page.pdf({ preferCSSPageSize: true });
  expect(await numbers.count()).toBe(SIZE);
});

const saved = (page: Page) => page.getByText(/已交给浏览器下载/);
