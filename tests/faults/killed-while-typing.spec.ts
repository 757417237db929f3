import { expect, type Page } from '@playwright/test';
import { seedBoard } from '../bench/seed-board.ts';
import { violations } from '../support/axe-violations.ts';
import { test } from '../support/kept-profile.ts';

/** Chromium gathers what a page remembers beside its database for up to five seconds before it writes it down. */
const WRITTEN_AFTER = 5500;

const ROW = 149;
const remark = (page: Page, row = ROW) => page.locator(`[data-grid-row="${row}"] [data-grid-column="8"]`);

test('F01 the browser is killed while a cell of the ledger is written: the text is there again, and Enter takes it', async ({
  profile,
}) => {
  test.slow();
  const page = await profile.open();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '从一份汇报材料开始' })).toBeVisible();
  await seedBoard(page, 'zhenggai-kanban', 'many', 200);
  await page.goto('/#/board/many/ledger');
  await remark(page, 0).click();
  await page.keyboard.press('Control+End');
  for (let row = 199; row > ROW; row -= 10) {
    await expect(remark(page, row).getByRole('textbox')).toBeFocused();
    await page.keyboard.press('PageUp');
  }
  await expect(remark(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.insertText('会上再议，请组织委');
  await expect(page.getByRole('textbox', { name: /^备注，第 150 行/ })).toHaveValue('会上再议，请组织委');
  await profile.killAfter(WRITTEN_AFTER);

  const again = await profile.open();
  await again.goto('/#/board/many/ledger');
  await expect(again.getByRole('note')).toContainText('这是上次没写完的内容，还没有保存。现在是“第');
  await expect(again.getByRole('note')).toBeInViewport();
  const field = remark(again).getByRole('textbox');
  await expect(field).toHaveValue('会上再议，请组织委');
  expect(await violations(again)).toEqual([]);
  await field.click();
  await again.keyboard.press('End');
  await again.keyboard.insertText('员牵头');
  await again.keyboard.press('Enter');
  await expect(remark(again)).toHaveText('会上再议，请组织委员牵头');
  await expect(again.getByRole('note')).toHaveCount(0);
});
