import { expect, test, type Locator, type Page } from '@playwright/test';
import { violations } from '../support/axe-violations.ts';
import { clickByHand } from '../support/board-steps.ts';
import { card, cardIn, column, expectWhole, openBoardWith, readStored, savingMark } from '../support/board-window.ts';

const TITLES = ['学习不够深入', '谈心谈话偏少', '台账更新不及时', '窗口等候时间长', '调研不够'] as const;
const [first, second, third, fourth, fifth] = TITLES;

const bar = (page: Page): Locator => page.getByRole('region', { name: '选中的卡片' });
const boxes = (page: Page): Locator => page.getByRole('button', { name: '选中', exact: true, pressed: true });
const titles = (page: Page, stage: 'identified' | 'rectifying' | 'completed') =>
  column(page, stage).locator('[data-drag-item] p').allTextContents();
const focusIsSomewhere = (page: Page) => expect(page.locator('body')).not.toBeFocused();

/** Undoes one step, which says what it was: what was told of an earlier one may still be there. */
async function undoOnce(page: Page, what: string): Promise<void> {
  await page.keyboard.press('Control+z');
  await expect(page.getByText(`已撤销：${what}`)).toBeVisible();
}

test.beforeEach(({ page }) => openBoardWith(page, TITLES));

test('with the mouse: several are chosen, and dragging one drags all; one Ctrl+Z takes it back', async ({ page }) => {
  await card(page, first).click({ modifiers: ['Control'] });
  await card(page, third).click({ modifiers: ['Shift'] });
  await card(page, second).click({ modifiers: ['Control'] });
  await expect(boxes(page)).toHaveCount(2);
  await expect(bar(page).getByText('已选 2 条')).toBeVisible();
  await expect(page.getByRole('complementary')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  const from = await card(page, third).boundingBox();
  const to = await column(page, 'rectifying').boundingBox();
  if (!from || !to) throw new Error('nothing to carry');
  await page.mouse.move(from.x + 60, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 75, from.y + 30, { steps: 3 });
  await page.mouse.move(to.x + to.width / 2, to.y + 120, { steps: 8 });
  await expect(page.getByText('2 张', { exact: true })).toBeVisible();
  await page.mouse.up();
  await expect.poll(() => titles(page, 'rectifying')).toEqual([first, third]);
  expect(await titles(page, 'completed')).toEqual([second, fourth, fifth]);
  await expect(cardIn(page, 'rectifying', third)).toBeFocused();
  await expect(boxes(page)).toHaveCount(2);

  await undoOnce(page, '把 2 个问题移到“整改中”');
  await expect.poll(() => titles(page, 'completed')).toEqual([...TITLES]);
  await expect(savingMark(page)).toHaveText('已保存');
  expectWhole(await readStored(page));
});

test('the bar sets 责任人, 类别 and 时限 of all, each as one step, and is never in the way of the keyboard', async ({
  page,
}) => {
  await card(page, first).focus();
  await page.keyboard.press('Control+a');
  await expect(bar(page).getByText('已选 5 条')).toBeVisible();

  await bar(page).getByRole('button', { name: '设责任人' }).click();
  const owner = page.getByRole('dialog', { name: '给 5 条设责任人' });
  await owner.getByRole('combobox', { name: '责任人' }).fill('张三');
  expect(await violations(page)).toEqual([]);
  await owner.getByRole('button', { name: '设责任人' }).click();
  await expect(page.getByRole('group', { name: /责任人 张三/ })).toHaveCount(5);
  await expect(bar(page).getByRole('button', { name: '设责任人' })).toBeFocused();

  await bar(page).getByRole('button', { name: '设类别' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-drag-item]', { hasText: '无类别' })).toHaveCount(0);
  await expect(bar(page).getByRole('button', { name: '设类别' })).toBeFocused();

  await card(page, second).click({ modifiers: ['Control'] });
  await bar(page).getByRole('button', { name: '设时限' }).click();
  await page.getByRole('button', { name: '年底前' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '设时限' }).click();
  await expect(page.locator('[data-drag-item]', { hasText: '无时限' })).toHaveCount(1);
  await bar(page).getByRole('button', { name: '全选所见' }).click();
  await bar(page).getByRole('button', { name: '设时限' }).click();
  const limit = page.getByRole('dialog', { name: '给 5 条设时限' });
  await limit.getByRole('textbox', { name: '整改时限' }).fill('长期坚持');
  await expect(limit.getByRole('button', { name: '设时限' })).toBeDisabled();
  await limit.getByRole('textbox', { name: '调整的原因' }).fill('需要常抓不懈');
  await limit.getByRole('button', { name: '设时限' }).click();
  await expect(page.getByRole('group', { name: /时限 长期坚持/ })).toHaveCount(5);

  await undoOnce(page, '把 5 个问题的时限改为“长期坚持”');
  await expect(page.locator('[data-drag-item]', { hasText: '无时限' })).toHaveCount(1);
  await focusIsSomewhere(page);
  await bar(page).getByRole('button', { name: '取消选择' }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(card(page, first)).toBeFocused();
  expectWhole(await readStored(page));
});

test('移到 asks once for all of them, and takes 仍要移动 for an answer; back again wants one reason', async ({
  page,
}) => {
  await card(page, first).focus();
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await expect(boxes(page)).toHaveCount(3);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => titles(page, 'rectifying')).toEqual([first, second, third]);
  await expect(cardIn(page, 'rectifying', third)).toBeFocused();

  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: '已完成' }).click();
  const asked = page.getByRole('dialog', { name: '要移到“已完成”吗？' });
  await expect(asked.getByText(`“${first}”等 3 个问题`)).toBeVisible();
  await expect(asked.getByText(/3 个还没有整改措施；3 个还没有责任人/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await clickByHand(page, asked.getByRole('button', { name: '仍要移动' }));
  await expect.poll(() => titles(page, 'completed')).toEqual([fourth, fifth, first, second, third]);
  await expect(cardIn(page, 'completed', third)).toBeFocused();
  await undoOnce(page, '把 3 个问题移到“已完成”');
  await expect.poll(() => titles(page, 'rectifying')).toEqual([first, second, third]);

  await bar(page).getByRole('button', { name: '移到' }).click();
  await page.getByRole('menuitem', { name: '查摆' }).click();
  const back = page.getByRole('dialog', { name: '要退回“查摆”吗？' });
  await back.getByRole('textbox', { name: '退回的原因' }).fill('措施不具体');
  await back.getByRole('button', { name: '填好了，移动' }).click();
  await expect.poll(() => titles(page, 'identified')).toEqual([first, second, third]);
  await undoOnce(page, '把 3 个问题移到“查摆”');
  await expect.poll(() => titles(page, 'rectifying')).toEqual([first, second, third]);
  await expect(savingMark(page)).toHaveText('已保存');
  expectWhole(await readStored(page));
});

test('what a filter hides is no longer chosen; Escape lets go of one thing at a time; nothing stays for another board', async ({
  page,
}) => {
  await card(page, first).click({ modifiers: ['Control'] });
  await card(page, second).click({ modifiers: ['Control'] });
  await page.getByRole('searchbox', { name: '搜索卡片和措施' }).fill('谈心');
  await expect(bar(page).getByText('已选 1 条')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(card(page, first)).toBeVisible();
  await expect(boxes(page)).toHaveCount(1);

  await card(page, second).click();
  const panel = page.getByRole('complementary');
  await expect(panel).toBeVisible();
  await card(page, second).focus();
  await page.keyboard.press('Escape');
  await expect(boxes(page)).toHaveCount(0);
  await expect(panel).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(card(page, second)).toBeFocused();

  await page.keyboard.press('x');
  await expect(boxes(page)).toHaveCount(1);
  await page.getByRole('link', { name: '首页' }).first().click();
  await expect(card(page, second)).toHaveCount(0);
  await page.goBack();
  await expect(card(page, second)).toBeVisible();
  await expect(boxes(page)).toHaveCount(0);
});
