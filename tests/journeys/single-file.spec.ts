import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { SAMPLE_REPORT } from '../../src/app/sample/sample-report.ts';
import { violations } from '../support/axe-violations.ts';
import { download, expectSoundBackup } from '../support/backup-steps.ts';
import { addCards, cardIn, column, savingMark } from '../support/board-window.ts';
import { inkOf } from '../support/ink-of.ts';
import { misfits } from '../support/fits.ts';
import { chooseFile, reportToDocx } from '../support/import-steps.ts';
import { singleFileAddress, singleFiles, SINGLE_FILE } from '../support/single-file.ts';

// The program as one file: a double click on a USB stick, no server, no install.

/** Long enough to be read in a worker. */
const LONG_REPORT = SAMPLE_REPORT + `\n${'会议还听取了各小组的情况说明，并作了记录。'.repeat(100)}`.repeat(30);

test('one file is all there is, and opened it asks for nothing beside itself', async ({ page }) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));

  await page.goto(singleFileAddress());
  await expect(page.getByRole('heading', { name: '从一份汇报材料开始' })).toBeVisible();

  expect(singleFiles()).toEqual(['整改看板.html']);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([singleFileAddress()]);
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('a report becomes a board, and after a reload everything is there', async ({ page }) => {
  await page.goto(singleFileAddress());
  await page.getByRole('button', { name: '导入材料' }).click();
  await page.getByLabel('报告全文').fill(SAMPLE_REPORT);
  await page.getByRole('button', { name: '开始识别' }).click();
  await page.getByRole('button', { name: '生成看板' }).click();
  await expect(column(page, 'identified').getByRole('group')).toHaveCount(8);
  await addCards(page, 'identified', ['双击打开时添加的']);
  await expect(savingMark(page)).toHaveText('已保存');

  await page.reload();

  await expect(cardIn(page, 'identified', '双击打开时添加的')).toBeVisible();
  await expect(column(page, 'identified').getByRole('group')).toHaveCount(9);
  await expectSoundBackup(page);
});

test('a long report is read in a worker, and a Word file is opened', async ({ page }, testInfo) => {
  test.slow();
  const worker = page.waitForEvent('worker');
  await page.goto(singleFileAddress());
  await page.getByRole('button', { name: '导入材料' }).click();
  await page.getByLabel('报告全文').fill(LONG_REPORT);
  await page.getByRole('button', { name: '开始识别' }).click();
  expect((await worker).url()).toMatch(/^blob:/);
  await expect(page.getByText(/8 个问题 · 7 条措施/)).toBeVisible();

  await page.getByRole('button', { name: '换一份材料' }).click();
  const path = testInfo.outputPath('汇报.docx');
  writeFileSync(path, reportToDocx(SAMPLE_REPORT));
  await chooseFile(page, path);
  await expect(page.getByText(/8 个问题 · 7 条措施/)).toBeVisible();
});

test('the wall chart is saved as a picture', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(singleFileAddress());
  await page.getByRole('button', { name: '看示例' }).click();
  await page.getByRole('link', { name: '挂图' }).click();
  await expect(page.getByRole('article')).toContainText('理论学习系统性不强');
  const png = readFileSync(await download(page, () => page.getByRole('button', { name: '存为图片' }).click()));
  await expect(page.getByText(/已交给浏览器下载/)).toBeVisible();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * 1587, 2 * 1121]);
  expect(await inkOf(page, png)).toBeGreaterThan(0.02);
  expect(complaints).toEqual([]);
});

test('the start screen says where the data are; the file opens from anywhere, under any name', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'moved-'));
  await page.goto(singleFileAddress());
  await expect(asFile(page)).toContainText('看板存在这台电脑的这个浏览器里，不在文件里');
  await expect(asFile(page)).toContainText('导出备份');
  await fits(page);
  await page.getByRole('link', { name: '数据' }).click();
  await expect(page.getByText('本机文件')).toBeVisible();

  const moved = join(folder, '看板 2.html');
  copyFileSync(SINGLE_FILE, moved);
  await page.goto(singleFileAddress(moved));
  await expect(page.getByRole('button', { name: '看示例' })).toBeVisible();
  await page.getByRole('button', { name: '看示例' }).click();
  await expect(page.locator('[data-drag-item]').first()).toBeVisible();
  rmSync(folder, { recursive: true, force: true });
});

const asFile = (page: Page) => page.getByRole('note');

async function fits(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  for (const width of [1366, 683, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await expect.poll(() => misfits(page), { message: `at ${width} px` }).toEqual([]);
  }
}
