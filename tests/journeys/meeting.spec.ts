import { expect, test } from '@playwright/test';
import { violations } from '../support/axe-violations.ts';
import { cardOf } from '../support/board-steps.ts';
import { savingMark } from '../support/board-window.ts';

// The secretary projects the board: a remote turns the pages, and what is said is written onto the card at once.

test('opened, paged through with a remote, a note taken live, reloaded, names left out, and back where one was', async ({
  page,
}) => {
  await page.goto('/?sample#/board/sample/kanban');
  await cardOf(page, 1).click();
  await page.getByRole('combobox', { name: '责任人', exact: true }).fill('张三');
  await page.getByRole('textbox', { name: '问题', exact: true }).focus();
  await page.getByRole('link', { name: '会议' }).click();
  await expect(page.getByRole('list', { name: '各类别的进度' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: '主导航' })).toHaveCount(0);
  const position = page.getByRole('contentinfo').getByRole('status');
  await expect(position).toHaveText(/^共 \d+ 个问题$/);

  await page.keyboard.press('End');
  const [, last = ''] = /第 (\d+) \/ \d+ 个问题/.exec(await position.innerText()) ?? [];
  await expect(position).toHaveText(`第 ${last} / ${last} 个问题`);
  await page.keyboard.press('o');
  await page.getByRole('list', { name: '全部页' }).getByRole('button', { name: /^1\. / }).click();
  await expect(position).toHaveText(`第 1 / ${last} 个问题`);
  await page.keyboard.press('ArrowRight');
  await expect(position).toHaveText(`第 2 / ${last} 个问题`);
  await page.keyboard.press('ArrowLeft');
  await expect(position).toHaveText(`第 1 / ${last} 个问题`);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: '记到第 1 个问题的整改进展' });
  await field.fill('会上决定由张三每月汇报一次。');
  await page.reload();
  await expect(position).toHaveText(`第 1 / ${last} 个问题`);
  await page.keyboard.press('n');
  await expect(field).toHaveValue('会上决定由张三每月汇报一次。');
  await field.press('Enter');
  await expect(page.getByRole('list', { name: '最近进展' })).toContainText('会上决定由张三每月汇报一次。');

  await page.keyboard.press('x');
  await expect(page.getByRole('button', { name: '显示姓名 X' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('责任人：某同志');
  await expect(page.getByRole('main')).not.toContainText('张三');
  await page.keyboard.press('x');

  await page.getByRole('button', { name: '结束 Esc' }).click();
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
  await expect(savingMark(page)).toHaveText('已保存');
});

test('Esc leads back to the screen the meeting was begun from', async ({ page }) => {
  await page.goto('/?sample#/board/sample/schedule');
  await page.getByRole('link', { name: '会议' }).click();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: '日程', level: 1 })).toBeVisible();
});
