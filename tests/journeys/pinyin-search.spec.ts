import { expect, test, type Page } from '@playwright/test';
import { card, openBoardWith } from '../support/board-window.ts';
import { singleFileAddress } from '../support/single-file.ts';

const TITLES = ['整改专题会不经常', '谈心谈话偏少', '重点任务长期没有进展'];

const found = (page: Page) => page.getByRole('main').locator('[data-drag-item]').locator('p:first-of-type');

async function giveOwner(page: Page, title: string, owner: string): Promise<void> {
  await card(page, title).click();
  await page.getByRole('combobox', { name: '责任人', exact: true }).fill(owner);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '关闭卡片' }).click();
  await expect(card(page, title)).toContainText(owner);
}

test('zgzt finds 整改专题, and a person’s first letters find the cards of that person', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await openBoardWith(page, TITLES);
  await giveOwner(page, '谈心谈话偏少', '李学兴');
  const search = page.getByRole('searchbox');
  await search.pressSequentially('zgzt');
  await expect(found(page)).toHaveText(['整改专题会不经常']);
  for (const word of ['lxx', 'lixue']) {
    await search.fill(word);
    await expect(found(page)).toHaveText(['谈心谈话偏少']);
  }
  for (const word of ['changqi', 'zhangqi', 'zdrw']) {
    await search.fill(word);
    await expect(found(page)).toHaveText(['重点任务长期没有进展']);
  }
  await search.fill('zgztx');
  await expect(page.getByText('没有符合筛选的卡片').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a reload with such a search in its address finds the same', async ({ page }) => {
  await openBoardWith(page, TITLES);
  await page.getByRole('searchbox').fill('txth');
  await expect(found(page)).toHaveText(['谈心谈话偏少']);
  await page.reload();
  await expect(found(page)).toHaveText(['谈心谈话偏少']);
});

test('so it is in the single file, opened by a double click', async ({ page }) => {
  await page.goto(singleFileAddress());
  await page.getByRole('button', { name: '看示例' }).click();
  await page.getByRole('searchbox').pressSequentially('zgtz');
  await expect(found(page)).toHaveText(['整改台账更新不及时']);
});
