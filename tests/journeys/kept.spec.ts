import { expect, type Page } from '@playwright/test';
import { SAMPLE_REPORT } from '../../src/app/sample/sample-report.ts';
import { violations } from '../support/axe-violations.ts';
import { card } from '../support/board-window.ts';
import { openImport } from '../support/import-steps.ts';
import { test } from '../support/kept-profile.ts';

/** Whether the browser keeps the data when the disk runs short: asked for after the first import, told in 数据 (M18). */

const openData = (page: Page): Promise<void> => page.getByRole('link', { name: '数据' }).click();

async function importReport(page: Page): Promise<void> {
  await openImport(page);
  await page.getByLabel('报告全文').fill(SAMPLE_REPORT);
  await page.getByRole('button', { name: '开始识别' }).click();
  await page.getByRole('button', { name: '生成看板' }).click();
  await expect(card(page, '理论学习系统性不强')).toBeVisible();
}

test('a browser that does not promise to keep the data: said plainly, with the space used', async ({ page }) => {
  await page.goto('/#/data');
  await expect(page.getByText('导入第一份材料以后，程序会请浏览器长期保留这些数据。')).toBeVisible();
  await importReport(page);
  await openData(page);
  await expect(page.getByText(/^已占用.+MB。浏览器没有答应长期保留/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a browser that promises it', async ({ profile, baseURL }) => {
  const page = await profile.open();
  const session = await page.context().newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await session.send('Browser.grantPermissions', { permissions: ['durableStorage'], origin });
  await importReport(page);
  await openData(page);
  await expect(page.getByText(/浏览器已答应长期保留/)).toBeVisible();
});
