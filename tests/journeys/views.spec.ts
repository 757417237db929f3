import { expect, test, type Page } from '@playwright/test';
import { violations } from '../support/axe-violations.ts';
import { card, cardIn, column, expectWhole, openBoardWith, readStored, savingMark } from '../support/board-window.ts';

const TITLES = ['学习不够深入', '谈心谈话偏少', '台账更新不及时'] as const;
const [first, second, third] = TITLES;

const titles = (page: Page) => column(page, 'completed').locator('[data-drag-item] p').allTextContents();
const views = (page: Page) => page.getByRole('button', { name: /^视图/ });

async function choose(page: Page, entry: string): Promise<void> {
  await views(page).click();
  await page
    .getByRole('menuitemradio', { name: entry })
    .or(page.getByRole('menuitem', { name: entry }))
    .click();
}

async function setDeadline(page: Page, title: string, text: string): Promise<void> {
  await card(page, title).click({ modifiers: ['Control'] });
  await page.getByRole('button', { name: '设时限' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '整改时限' }).fill(text);
  await page.getByRole('dialog').getByRole('button', { name: '设时限' }).click();
  await page.getByRole('button', { name: '取消选择' }).click();
}

test.beforeEach(({ page }) => openBoardWith(page, TITLES));

test('a view keeps filter, lanes and order under a name; it is applied by keys, outlives the window, and one Ctrl+Z takes its loss back', async ({
  page,
}) => {
  await page.getByRole('searchbox', { name: '搜索卡片和措施' }).fill('谈心');
  await choose(page, '按类别');
  await choose(page, '把现在的样子存为视图…');
  const dialog = page.getByRole('dialog', { name: '存为视图' });
  await dialog.getByRole('textbox', { name: '视图名称' }).fill('谈心谈话');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '视图：谈心谈话' })).toBeFocused();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await choose(page, '不分');
  await expect(card(page, first)).toBeVisible();
  await expect(savingMark(page)).toHaveText('已保存');

  await page.reload();
  await expect(card(page, first)).toBeVisible();
  await views(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: '不分' })).toBeFocused();
  for (let down = 0; down < 6; down += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: '谈心谈话' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, first)).toHaveCount(0);
  await expect(page.getByRole('region', { name: '无类别', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: '视图：谈心谈话' })).toBeFocused();

  await choose(page, '管理视图…');
  const manage = page.getByRole('dialog', { name: '管理视图' });
  expect(await violations(page)).toEqual([]);
  await manage.getByRole('textbox', { name: '视图名称：谈心谈话' }).fill('谈话');
  await page.keyboard.press('Enter');
  await manage.getByRole('button', { name: '删除视图：谈话' }).click();
  await expect(manage.getByText('没有已存的视图了。')).toBeVisible();
  await expect(manage.getByRole('button', { name: '完成' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(views(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('已撤销：删除视图“谈话”')).toBeVisible();
  await expect(page.getByRole('button', { name: '视图：谈话' })).toBeVisible();
  await expect(savingMark(page)).toHaveText('已保存');
  expectWhole(await readStored(page));
});

test('sorted by 时限: within a column nothing can be moved, which is said; into another column it can', async ({
  page,
}) => {
  await setDeadline(page, first, '2030年底前');
  await setDeadline(page, third, '立行立改');
  await choose(page, '时限先后');
  await expect.poll(() => titles(page)).toEqual([third, first, second]);

  const from = await card(page, second).boundingBox();
  const over = await card(page, third).boundingBox();
  if (!from || !over) throw new Error('nothing to carry');
  await page.mouse.move(from.x + 60, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(over.x + 60, over.y + 4, { steps: 8 });
  await expect(page.locator('[data-drag-line]')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByText(/现在按时限先后排序，同一列里的次序不能手动调整/)).toBeVisible();
  expect(await titles(page)).toEqual([third, first, second]);

  await card(page, second).focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(cardIn(page, 'rectifying', second)).toBeFocused();
  await choose(page, '手动次序');
  await expect.poll(() => titles(page)).toEqual([first, third]);
  await expect(savingMark(page)).toHaveText('已保存');
  expectWhole(await readStored(page));
});
