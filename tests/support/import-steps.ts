import { expect, type Locator, type Page } from '@playwright/test';
import { textToNumberedDocx } from '../exchange/word/text-to-built-docx.ts';
import { buildDocx } from '../exchange/word/docx-builder.ts';
import type { MainJobPaper } from './main-job-papers.ts';

/** What a person does on 导入. */

export const importResult = (page: Page): Locator => page.getByRole('region', { name: '导入结果' });

export async function openImport(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: '导入材料' }).click();
  await expect(page.getByRole('textbox', { name: '报告全文' })).toBeVisible();
}

/** Copies the text as if in Word and pastes it by the keys. */
export async function pasteReport(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.getByRole('textbox', { name: '报告全文' }).focus();
  await page.keyboard.press('Control+v');
}

/** The report as Word keeps it, its numbers made by Word. */
export const reportToDocx = (text: string): Buffer => Buffer.from(buildDocx(textToNumberedDocx(text)));

export const chooseFile = async (page: Page, path: string): Promise<void> => {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).click();
  await (await choosing).setFiles(path);
};

/** Drops a file of this machine on the page, as from the desktop. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const zone = await page.getByText('文件拖到这里').boundingBox();
  if (!zone) throw new Error('nowhere to drop');
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const [x, y] = [zone.x + zone.width / 2, zone.y + zone.height / 2];
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x, y, data });
}

/** The workbench says how much it found, and shows as much. */
export async function expectCounts(page: Page, paper: MainJobPaper): Promise<void> {
  const { categories, problems, measures, groups } = paper;
  await expect(page.getByText(`${categories} 个类别 · ${problems} 个问题 · ${measures} 条措施`)).toBeVisible();
  for (const [kind, rows, headings] of [
    ['问题', problems, categories],
    ['措施', measures, groups],
  ] as const) {
    const section = importResult(page).getByRole('region', { name: kind, exact: true });
    await expect(section.getByRole('heading', { level: 2 })).toHaveText(`${kind} ${rows}`);
    await expect(section.getByRole('heading', { level: 3 })).toHaveCount(headings);
    await expect(section.getByRole('listitem')).toHaveCount(rows);
  }
}
