import { expect, test } from '@playwright/test';
import {
  addCards,
  card,
  cardIn,
  carry,
  column,
  drop,
  expectWhole,
  moveByMenu,
  openBoardWith,
  readStored,
  savingMark,
} from '../support/board-window.ts';
import { NEWER } from '../support/raw-database.ts';

test('F25 two windows work at once: nothing is lost, and both show what is stored', async ({ page, context }) => {
  await openBoardWith(page, ['甲问题', '乙问题', '丙问题']);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(card(other, '丙问题')).toBeVisible();
  const titles = (name: string) => Array.from({ length: 12 }, (_, at) => `${name}窗口第${at + 1}条`);

  await Promise.all([addCards(page, 'identified', titles('一')), addCards(other, 'identified', titles('二'))]);
  for (const [window, title] of [
    [page, '甲问题'],
    [other, '乙问题'],
  ] as const) {
    await window.bringToFront();
    await moveByMenu(window, title, 'rectifying');
  }

  for (const window of [page, other]) {
    await expect(column(window, 'identified').locator('[data-drag-item]')).toHaveCount(24, { timeout: 2000 });
    await expect(cardIn(window, 'rectifying', '甲问题')).toBeVisible({ timeout: 2000 });
    await expect(cardIn(window, 'rectifying', '乙问题')).toBeVisible({ timeout: 2000 });
    await expect(savingMark(window)).toHaveText('已保存');
  }
  const stored = await readStored(page);
  expectWhole(stored);
  expect(stored.ledger.length).toBe(1 + 3 + 24 + 2);
  const [ids, others] = await Promise.all(
    [page, other].map((window) =>
      column(window, 'identified')
        .locator('[data-drag-item]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-drag-item'))),
    ),
  );
  expect(others).toEqual(ids);
});

test('F26 a card picked up here and moved meanwhile there is never silently lost: both windows show one place, and it is said where', async ({
  page,
  context,
}) => {
  await openBoardWith(page, ['台账更新不及时', '学习不够经常']);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(card(other, '台账更新不及时')).toBeVisible();

  await page.bringToFront();
  await carry(page, '台账更新不及时', 'identified');
  await card(other, '台账更新不及时').focus();
  await other.keyboard.press('Alt+ArrowLeft');
  await expect(cardIn(other, 'rectifying', '台账更新不及时')).toBeVisible();
  await expect(savingMark(other)).toHaveText('已保存');
  await drop(page);

  await expect(page.getByText('“台账更新不及时”刚才已在另一个窗口移到“整改中”').first()).toBeVisible();
  for (const window of [page, other]) await expect(cardIn(window, 'rectifying', '台账更新不及时')).toBeVisible();
  const stored = await readStored(page);
  expectWhole(stored);
  expect(stored.ledger.length).toBe(4);
});

test('F21 F22 a newer program takes the data over: this window writes no more, says so, and leaves the rows alone', async ({
  page,
  context,
}) => {
  await openBoardWith(page, ['甲问题']);
  const newer = await context.newPage();
  await newer.goto('icon.svg');
  await newer.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('zhenggai-kanban', version);
        request.onupgradeneeded = () => request.result.createObjectStore('of-the-future');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    NEWER,
  );

  await expect(page.getByRole('alert')).toContainText('请刷新本页');
  const before = await readStored(newer);
  await page.getByRole('button', { name: '刷新本页' }).click();
  await expect(page.getByRole('alert')).toContainText('数据是由更新版本的程序写的');
  expect(await readStored(newer)).toEqual(before);
  expect(before.version).toBe(NEWER);
});
