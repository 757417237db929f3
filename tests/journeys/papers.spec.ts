import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { normaliseLineBreaks } from '../../src/exchange/report-text/normal-text.ts';
import { reportTextToDraft } from '../../src/exchange/report-text/report-text-to-draft.ts';
import { docxToReportText } from '../../src/exchange/word/docx-to-report-text.ts';

// Every paper is seen in its own form before it is saved, and what is saved says what was seen.

test.beforeEach(async ({ page }) => {
  await page.goto('/?sample');
  await page.getByRole('link', { name: '材料' }).click();
  await expect(page.getByRole('article', { name: /整改清单$/ })).toBeVisible();
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
});

test('the report of the sample is worded otherwise, kept as a template, saved as Word and says what the sheet says', async ({
  page,
}) => {
  await choose(page, '材料种类', '整改情况报告');
  const sheet = page.getByRole('article', { name: /整改情况的报告$/ });
  await expect(sheet.getByRole('heading', { name: '三、未完成及长期坚持事项' })).toBeVisible();
  await page.getByRole('button', { name: '措辞和版式' }).click();
  await page.getByLabel('模板名称').fill('局机关党委');
  await page.getByLabel('整改情况报告：下一步打算').fill('{单位}将继续抓好整改。');
  await page.getByRole('dialog').getByText('标注“内部资料”').click();
  await page.getByRole('button', { name: '存为模板' }).click();
  await expect(sheet.getByText('内部资料　注意保存')).toBeVisible();
  await expect(sheet.getByText('示例支部将继续抓好整改。')).toBeVisible();
  await expect(page.getByRole('article', { name: /整改台账$/ })).toBeVisible();
  const bytes = await save(page, '存为 Word');
  const words = bare(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
  const shown = await sheet.locator('p, h2, h3, h4, h5').allInnerTexts();
  expect(shown.filter((text) => !words.includes(bare(text)))).toEqual([]);
  await page.reload();
  await expect(sheet.getByText('示例支部将继续抓好整改。')).toBeVisible();

  await choose(page, '模板', '国家标准格式');
  await page.getByText('标注“内部资料”').click();
  await expect(sheet.getByText('内部资料　注意保存')).toHaveCount(0);
  await choose(page, '模板', '模板：局机关党委');
  await expect(sheet.getByText('内部资料　注意保存')).toBeVisible();
});

test('the situation report read in again gives the board’s problems and measures', async ({ page }) => {
  await choose(page, '材料种类', '查摆问题情况汇报');
  await expect(page.getByRole('article', { name: /情况汇报$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '存为 Excel' })).toHaveCount(0);
  const read = docxToReportText(await save(page, '存为 Word'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const draft = reportTextToDraft(normaliseLineBreaks(read.value));
  expect(draft.categories.flatMap(({ problems }) => problems)).toHaveLength(8);
  expect(draft.measureGroups.flatMap(({ measures }) => measures)).toHaveLength(7);
});

test('names are left out of a paper where it is wanted, and the notice has none at all', async ({ page }) => {
  await page.getByRole('link', { name: '看板', exact: true }).click();
  await page.getByText('落实任务缺少自己的办法').click();
  await page.getByRole('combobox', { name: '责任人', exact: true }).fill('欧阳修');
  await page.getByRole('button', { name: '关闭卡片' }).click();
  await page.getByRole('link', { name: '材料' }).click();
  await expect(page.getByRole('cell', { name: '欧阳修' })).toBeVisible();
  await page.getByText('隐去姓名').click();
  await expect(page.getByRole('cell', { name: '某同志' })).toBeVisible();
  await expect(page.getByRole('article')).not.toContainText('欧阳修');
  await page.getByText('隐去姓名').click();
  await choose(page, '材料种类', '公示稿');
  const notice = page.getByRole('article', { name: /公示$/ });
  await expect(notice).toContainText('落实任务缺少自己的办法');
  await expect(notice).not.toContainText('欧阳修');
});

test('a figure of the paper opens the cards behind it', async ({ page }) => {
  await page.getByRole('button', { name: '尚未启动 5 个' }).click();
  await expect(page.getByRole('search').getByRole('status')).toHaveText('显示 5 / 8 个，尚未启动');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page.getByRole('search').getByRole('status')).toHaveText('共 8 个');
});

test('cards chosen on the board are what a paper is of, whatever its kind, and its figures open them', async ({
  page,
}) => {
  await page.getByRole('link', { name: '看板', exact: true }).click();
  for (const title of ['落实任务缺少自己的办法', '谈心谈话'])
    await page
      .locator('[data-drag-item]', { hasText: title })
      .first()
      .click({ modifiers: ['Control'] });
  await page.getByRole('region', { name: '选中的卡片' }).getByRole('button', { name: '导出材料' }).click();
  await expect(page.getByRole('button', { name: /选中的 2 个问题/ })).toBeVisible();
  const sheet = page.getByRole('article', { name: /整改清单（部分问题）$/ });
  await expect(sheet).toContainText('查摆问题2个');
  await choose(page, '材料种类', '整改情况报告');
  await expect(page.getByRole('article', { name: /整改情况的报告（部分问题）$/ })).toContainText('查摆问题2个');
  await choose(page, '范围', '全部问题');
  await expect(page.getByRole('article', { name: /整改情况的报告$/ })).toContainText('查摆问题8个');
  await page.reload();
  await choose(page, '材料种类', '问题整改清单');
  await expect(sheet).toContainText('查摆问题2个');
  await page.getByRole('button', { name: '查摆问题 2 个' }).click();
  const search = page.getByRole('search');
  await expect(search.getByRole('status')).toHaveText('显示选中的 2 / 8 个');
  await search.getByRole('button', { name: '清除筛选' }).click();
  await expect(search.getByRole('status')).toHaveText('共 8 个');
});

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(label) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function save(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await expect(page.getByText(/已交给浏览器下载/)).toBeVisible();
  return readFileSync(await download.path());
}

/** Without tags and blanks. */
const bare = (text: string): string => text.replace(/<[^>]*>/g, '').replace(/\s/g, '');
