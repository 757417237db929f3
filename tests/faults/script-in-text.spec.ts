import { expect, test, type Page } from '@playwright/test';
import { expectSoundBackup } from '../support/backup-steps.ts';
import { card, column, savingMark } from '../support/board-window.ts';
import { openImport, pasteReport } from '../support/import-steps.ts';

/** F35: text that would be a program if anybody ran it. It is shown as it was written, on every screen and in every field. */

const IMAGE = '<img src=x onerror="struck=1">';
const SCRIPT = '</script><script>struck=1</script>';
const LINK = '<a href="javascript:struck=1">点我</a>';
const DRAWING = '<svg onload="struck=1"><animate onbegin="struck=1"/></svg>';

const REPORT = `示例支部${IMAGE}组织生活会查摆问题情况汇报
二、存在的主要问题
（一）对照履行党章规定${SCRIPT}方面
一是理论学习不系统${IMAGE}。读文件多${LINK}。二是谈心谈话偏少。支委之间交流思想少${DRAWING}。
三、整改措施
（一）强化理论武装
一是制定学习计划${DRAWING}。每季度一个专题${SCRIPT}。
`;

test('F35 script in a report and in every field is text: shown as written, never run', async ({ page }) => {
  await openImport(page);
  await pasteReport(page, REPORT);
  await expect(page.getByText(`理论学习不系统${IMAGE}`).first()).toBeVisible();
  await expectNothingStruck(page);
  await page.getByRole('textbox', { name: '看板名称' }).fill(`看板${SCRIPT}`);
  await page.getByRole('button', { name: '生成看板' }).click();

  await fillEveryField(page);
  await expect(card(column(page, 'identified'), `理论学习不系统${IMAGE}`)).toContainText(LINK);
  await expectNothingStruck(page);
  for (const [screen, shows] of [
    ['配对', DRAWING],
    ['材料', IMAGE],
    ['更改', `新建看板“看板${SCRIPT}”`],
  ] as const) {
    await page.getByRole('link', { name: screen }).click();
    await expect(page.getByRole('main')).toContainText(shows);
    await expectNothingStruck(page);
  }
  await page.getByRole('link', { name: '首页' }).click();
  await expect(page.getByRole('list', { name: '已有的看板' })).toContainText(`看板${SCRIPT}`);
  await expectNothingStruck(page);
  await expectSoundBackup(page);
});

test('F35 script in the address is searched for, not run', async ({ page }) => {
  await page.goto('/?sample');
  await expect(page.locator('[data-drag-item]').first()).toBeVisible();
  for (const text of [IMAGE, SCRIPT, 'javascript:struck=1']) {
    await page.goto(`/?sample#/board/sample/kanban/text=${encodeURIComponent(text)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(text);
    await expectNothingStruck(page);
  }
  await page.goto(`/?sample#/board/${encodeURIComponent(IMAGE)}/kanban`);
  await expect(
    page
      .getByRole('alert')
      .or(page.getByRole('heading', { name: '这里没有这块看板' }))
      .first(),
  ).toBeVisible();
  await expectNothingStruck(page);
});

async function fillEveryField(page: Page): Promise<void> {
  await card(page, '理论学习不系统').click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('textbox', { name: '问题', exact: true })).toHaveValue(
    new RegExp('^理论学习不系统<img'),
  );
  for (const name of ['责任人', '责任领导', '查摆对象', '完成情况', '来源'])
    await panel.getByRole('combobox', { name, exact: true }).fill(LINK);
  for (const name of ['整改时限', '责任单位', '原因分析', '整改目标', '举一反三', '备注'])
    await panel.getByRole('textbox', { name, exact: true }).fill(DRAWING);
  await panel.getByRole('textbox', { name: '添加措施' }).fill(SCRIPT);
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('textbox', { name: '措施1', exact: true })).toHaveValue(SCRIPT);
  await expect(savingMark(page)).toHaveText('已保存');
  await expectNothingStruck(page);
}

/** No program ran, and none stands in the page waiting for a click or a load. */
async function expectNothingStruck(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, 'struck') as unknown)).toBeUndefined();
  await expect(page.locator('[onerror], [onload], [onbegin], [href^="javascript:"], img[src=x]')).toHaveCount(0);
}
