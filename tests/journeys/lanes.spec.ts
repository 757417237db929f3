import { expect, test, type Locator, type Page } from '@playwright/test';
import { violations } from '../support/axe-violations.ts';
import { card, expectWhole, openBoardWith, readStored, savingMark } from '../support/board-window.ts';

const TITLES = ['学习不够深入', '谈心谈话偏少', '台账更新不及时'] as const;
const [first, second, third] = TITLES;

const lane = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const titlesIn = (page: Page, name: string) => lane(page, name).locator('[data-drag-item] p').allTextContents();

async function divide(page: Page, by: string): Promise<void> {
  await page.getByRole('button', { name: /^视图/ }).click();
  await page.getByRole('menuitemradio', { name: by }).click();
}

async function setOwner(page: Page, title: string, name: string): Promise<void> {
  await card(page, title).click({ modifiers: ['Control'] });
  await page.getByRole('button', { name: '设责任人' }).click();
  await page.getByRole('combobox', { name: '责任人' }).fill(name);
  await page.getByRole('dialog').getByRole('button', { name: '设责任人' }).click();
  await page.getByRole('button', { name: '取消选择' }).click();
}

/** With the mouse into that lane, in the column it lies in or the one `columns` to the left. The lanes scroll by themselves meanwhile. */
async function carryInto(page: Page, title: string, name: string, columns = 0): Promise<void> {
  const from = await card(page, title).boundingBox();
  if (!from) throw new Error('nothing to carry');
  await page.mouse.move(from.x + 60, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 75, from.y + 30, { steps: 3 });
  await expect(async () => {
    const to = await lane(page, name).boundingBox();
    if (!to) throw new Error('nowhere to carry it');
    await page.mouse.move(from.x + 75 - (columns * to.width) / 3, to.y + to.height - 12, { steps: 8 });
    await expect(lane(page, name).locator('[data-drag-line]')).toBeVisible({ timeout: 300 });
  }).toPass();
  await page.mouse.up();
}

test.beforeEach(({ page }) => openBoardWith(page, TITLES));

test('lanes by 责任人: dragging into one hands the card over, several at once, in one step', async ({ page }) => {
  await setOwner(page, first, '张三、李四');
  await setOwner(page, second, '王五');
  await divide(page, '按责任人');
  expect(await titlesIn(page, '张三')).toEqual([first]);
  expect(await titlesIn(page, '无责任人')).toEqual([third]);
  expect(await violations(page)).toEqual([]);

  await carryInto(page, first, '王五');
  await expect.poll(() => titlesIn(page, '王五')).toEqual([second, first]);
  await expect(page.getByRole('group', { name: /责任人 王五、李四/ })).toBeFocused();
  await expect(lane(page, '张三')).toHaveCount(0);

  await card(page, first).click({ modifiers: ['Control'] });
  await card(page, second).click({ modifiers: ['Control'] });
  await carryInto(page, second, '无责任人', 1);
  await expect.poll(() => titlesIn(page, '无责任人')).toEqual([second, first, third]);
  await expect(page.getByRole('group', { name: /无责任人/ })).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('已撤销：把 2 个问题移到“整改中”，改为无责任人')).toBeVisible();
  await expect.poll(() => titlesIn(page, '王五')).toEqual([second, first]);
  await expect(savingMark(page)).toHaveText('已保存');
  expectWhole(await readStored(page));
});

test('lanes by 类别: an empty one takes cards too; how it is divided and what is folded outlives the window', async ({
  page,
}) => {
  await divide(page, '按类别');
  const empty = page.getByRole('button', { name: / 0 张$/ }).first();
  const name = (await empty.textContent())?.replace(/ 0 张$/, '') ?? '';
  await carryInto(page, second, name);
  await expect.poll(() => titlesIn(page, name)).toEqual([second]);
  await expect(card(page, second)).toBeFocused();

  await page.getByRole('button', { name: '无类别 2 张' }).click();
  await expect(card(page, first)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '无类别 2 张' })).toBeFocused();
  await expect(savingMark(page)).toHaveText('已保存');
  await page.reload();
  await expect(card(page, second)).toBeVisible();
  await expect(page.getByRole('button', { name: '无类别 2 张' })).toHaveAttribute('aria-expanded', 'false');
  expectWhole(await readStored(page));
});
