import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { violations } from '../support/axe-violations.ts';
import { cardOf, moveByMenu, question } from '../support/board-steps.ts';
import { savingMark } from '../support/board-window.ts';

// Before the next meeting: what has come of the board since the last one?

test('a snapshot compared with now, line by line, as an official page, and a past day looked at', async ({ page }) => {
  await page.goto('/?sample#/board/sample/snapshots');
  await page.getByRole('button', { name: '冻结快照' }).click();
  await expect(page.getByRole('list', { name: '已冻结的快照' })).toBeVisible();
  await page.getByRole('link', { name: '看板', exact: true }).click();
  await moveByMenu(page, 5, 'completed');
  await (await question(page, 'completed')).getByRole('button', { name: '仍要移动' }).click();
  await cardOf(page, 4).click();
  await page.getByRole('textbox', { name: '备注' }).fill('会后补充');
  await page.getByRole('textbox', { name: '问题', exact: true }).focus();
  await expect(savingMark(page)).toHaveText('已保存');

  await page.getByRole('link', { name: '快照' }).click();
  await page.getByRole('button', { name: '比较两个时间' }).click();
  const sums = page.getByRole('region', { name: '变动小结' });
  await expect(sums).toContainText('新增问题0个，完成1个，退回0个，调整时限0个，调整责任人0个，新进展0条');
  const lines = page.getByRole('list', { name: '逐项变动' });
  await expect(lines.getByRole('definition').filter({ hasText: '整改中 → 已完成' })).toBeVisible();
  await expect(lines.getByRole('definition').filter({ hasText: '会后补充' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: '看成文' }).click();
  await expect(page.getByRole('article')).toContainText('一、完成（1个）');
  await page.reload();
  await lines.getByRole('button').first().click();
  await expect(page.getByRole('button', { name: '关闭卡片' })).toBeVisible();
  await page.getByRole('button', { name: '关闭卡片' }).click();

  await page.getByRole('button', { name: '全部快照' }).click();
  await page.getByRole('button', { name: '看过去的某一天' }).click();
  await expect(page.getByRole('region', { name: '那天的看板' }).getByRole('article')).toContainText('截至');
  await page.getByRole('textbox', { name: '哪一天' }).fill('2001-01-01');
  await expect(page.getByText('这一天看板上还没有问题')).toBeVisible();
});

test('compared without names: that a person changed is told, not who; remembered, and so in the Word file', async ({
  page,
}) => {
  await page.goto('/?sample#/board/sample/snapshots');
  await page.getByRole('button', { name: '冻结快照' }).click();
  await expect(page.getByRole('list', { name: '已冻结的快照' })).toBeVisible();
  await page.getByRole('link', { name: '看板', exact: true }).click();
  await cardOf(page, 2).click();
  const owner = page.getByRole('combobox', { name: '责任人', exact: true });
  await owner.fill('欧阳修远');
  await page.getByRole('textbox', { name: '备注' }).fill('欧阳修远已谈两次');
  await page.getByRole('textbox', { name: '问题', exact: true }).focus();
  await expect(savingMark(page)).toHaveText('已保存');

  await page.getByRole('link', { name: '快照' }).click();
  await page.getByRole('button', { name: '比较两个时间' }).click();
  const lines = page.getByRole('list', { name: '逐项变动' });
  await expect(lines).toContainText('书记、组织委员 → 欧阳修远');
  await page.getByText('隐去姓名').click();
  await expect(lines).toContainText('书记、组织委员 → 某同志');
  await expect(lines).toContainText('某同志已谈两次');
  await expect(page.getByRole('main')).not.toContainText('欧阳');
  await expect(page.getByRole('region', { name: '变动小结' })).toContainText('调整责任人1个');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: '隐去姓名' })).toBeChecked();
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为 Word' }).click(),
  ]);
  const words = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml'] ?? new Uint8Array());
  expect(words).toContain('某同志');
  expect(words).not.toContain('欧阳');
});
