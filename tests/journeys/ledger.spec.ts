import { expect, test, type Locator, type Page } from '@playwright/test';
import { seedBoard } from '../bench/seed-board.ts';
import { violations } from '../support/axe-violations.ts';
import { savingMark } from '../support/board-window.ts';

const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[data-grid-row="${row}"] [data-grid-column="${column}"]`);

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Columns of the ledger as it usually is. */
const [NUMBER, LEADER, OWNER, REMARK] = [0, 4, 5, 8] as const;

async function openLedger(page: Page): Promise<void> {
  await page.goto('/?sample');
  await page.getByRole('link', { name: '台账' }).click();
  await expect(page.getByRole('grid', { name: '整改台账' })).toBeVisible();
}

test('Chinese typed into a chosen cell keeps its first letter, Enter that takes a candidate ends nothing, and what is written stays', async ({
  page,
}) => {
  await openLedger(page);
  await cell(page, 0, REMARK).click();
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'j', selectionStart: 1, selectionEnd: 1 });
  await input.send('Input.imeSetComposition', { text: 'jian hui yi', selectionStart: 11, selectionEnd: 11 });
  await input.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Process', windowsVirtualKeyCode: 229 });
  const field = page.getByRole('textbox', { name: /^备注，第 1 行/ });
  await expect(field).toHaveValue('jian hui yi');
  await input.send('Input.insertText', { text: '见会议记录' });
  await expect(field).toHaveValue('见会议记录');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.insertText('第二页');
  await page.keyboard.press('Enter');
  await expect(cell(page, 0, REMARK)).toHaveText('见会议记录\n第二页');
  await expect(cell(page, 1, REMARK)).toHaveAttribute('data-active', '');
  await expect(savingMark(page)).toHaveText('已保存');
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(cell(page, 0, REMARK)).toHaveText('见会议记录\n第二页');
});

test('at 200 % of a laptop’s screen the chosen row is seen whole, and arrows bring the next (F34)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await openLedger(page);
  await cell(page, 0, NUMBER).click();
  for (let row = 1; row < 5; row += 1) {
    await page.keyboard.press('ArrowDown');
    const chosen = cell(page, row, NUMBER);
    await expect(chosen).toHaveAttribute('data-active', '');
    await expect(chosen).toBeInViewport({ ratio: 1 });
  }
});

test('cells are copied for Excel and pasted from it in one step, by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLedger(page);
  await cell(page, 0, OWNER).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  expect(await clipboard(page)).toBe('宣传委员\n书记、组织委员');

  await page.evaluate(() => navigator.clipboard.writeText('王书记\t张三\r\n"王书记"\t"李四\t、张三"\r\n'));
  await page.keyboard.press('Home');
  for (let right = 0; right < LEADER; right += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+v');
  await expect(cell(page, 1, LEADER)).toHaveText('王书记');
  await expect(cell(page, 0, OWNER)).toHaveText('张三');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 1, LEADER)).toHaveText('');
  await expect(cell(page, 0, OWNER)).toHaveText('宣传委员');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-waiting]')).not.toBeFocused();
});

test('the ledger is saved as Excel, and read in again it is the same in every row', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await openLedger(page);
  // Chromium's own dialog cannot be answered here: without it the browser downloads the file.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为 Excel' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^2021年度组织生活会查摆问题整改台账 \d{4}-\d{2}-\d{2}\.xlsx$/);
  await page.getByRole('button', { name: '导入台账' }).click();
  await page.locator('input[type="file"]').setInputFiles(await download.path());
  const preview = page.getByRole('grid', { name: '要导入的行' });
  await expect(preview).toBeVisible();
  await expect(preview.getByText(/^与已有第 \d 条相同$/)).toHaveCount(8);
  await expect(page.getByText('新增 0 条，更新 0 条，不导入 8 条。')).toBeVisible();
  await page.getByRole('button', { name: '不导入', exact: true }).click();
  await expect(cell(page, 0, NUMBER)).toHaveText('1');
  expect(complaints).toEqual([]);
});

test('two thousand rows are scrolled through: few are drawn at a time, and none is blank where one looks', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '从一份汇报材料开始' })).toBeVisible();
  await seedBoard(page, 'zhenggai-kanban', 'many', 2000);
  await page.goto('/#/board/many/ledger');
  const grid = page.getByRole('grid', { name: '整改台账' });
  await expect(grid).toHaveAttribute('aria-rowcount', '2001');
  const drawn = page.locator('[data-grid-row]');
  await cell(page, 0, REMARK).click();
  await page.keyboard.press('Control+End');
  await expect(cell(page, 1999, REMARK)).toBeInViewport();
  expect(await drawn.count()).toBeLessThan(60);
  await page.keyboard.press('Control+Home');
  await expect(cell(page, 0, NUMBER)).toBeInViewport();
  for (let step = 0; step < 20; step += 1) {
    await grid.evaluate((scroller) => scroller.scrollBy(0, 2000));
    await expect
      .poll(() =>
        grid.evaluate((scroller) => {
          const { left, top, height } = scroller.getBoundingClientRect();
          return document.elementFromPoint(left + 20, top + height / 2)?.closest('[data-grid-row]') !== null;
        }),
      )
      .toBe(true);
  }
});
