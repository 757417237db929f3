import { expect, test } from '@playwright/test';
import { SAMPLE_REPORT } from '../../src/app/sample/sample-report.ts';
import { download, expectSoundBackup } from '../support/backup-steps.ts';
import {
  addCards,
  card,
  cardIn,
  column,
  expectWhole,
  moveByMenu,
  openBoardWith,
  openNewBoard,
  readStored,
  savingMark,
} from '../support/board-window.ts';
import { violations } from '../support/axe-violations.ts';
import { openImport, pasteReport } from '../support/import-steps.ts';

/** What the ground can do to us: no database, a silent one, a cleared one, a full one. Each is named, and nothing is made up. */

test('F12 without IndexedDB there is a screen that says so: no blank page, no fake board', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('请用普通窗口的 Chrome 或 Edge 打开');
  expect(await violations(page)).toEqual([]);
});

test('F12 a database that refuses to open is told in words', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('不允许本程序保存数据');
});

test('F13 a database that never answers is told within five seconds, and 重试 finds it when it does', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const original = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, ...given) {
      if (sessionStorage.getItem('answers')) return original.apply(this, given);
      return {} as IDBOpenDBRequest;
    };
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('一直没有回应', { timeout: 6000 });
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => sessionStorage.setItem('answers', 'yes'));
  await page.reload();
  await expect(page.getByRole('button', { name: '新建空白看板' })).toBeVisible();
});

test('F17 the data are cleared while the board is open: writing stops at once, no new database is made, and what is in memory is saved', async ({
  page,
  context,
  baseURL,
}) => {
  await openBoardWith(page, ['甲问题']);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(baseURL ?? '').origin,
    storageTypes: 'indexeddb',
  });

  await expect(page.getByRole('alert')).toContainText('数据刚刚被清空', { timeout: 4000 });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);

  const file = await download(page, () => page.getByRole('button', { name: '另存窗口里的看板' }).click());
  await page.getByRole('button', { name: '重新打开本页' }).click();
  await page.getByRole('button', { name: '恢复备份' }).click();
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: '恢复这 1 块看板' }).click();
  await expect(card(page, '甲问题')).toBeVisible();
  expectWhole(await readStored(page));
});

test('F10 no room: the card is shown as not saved with the reason, what was there stays, and what fits still saves', async ({
  page,
  context,
  baseURL,
}) => {
  // Before the first write: Chromium remembers for a while how much room it found.
  const session = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
  await openBoardWith(page, ['甲问题']);
  await column(page, 'identified').getByRole('button', { name: '添加问题' }).click();
  await column(page, 'identified')
    .getByRole('textbox')
    .fill(`太长的问题。${'很长'.repeat(60_000)}`);
  await column(page, 'identified').getByRole('textbox').press('Enter');

  await expect(savingMark(page)).toContainText('未保存');
  const tray = page.getByRole('region', { name: '未保存的更改' });
  await expect(tray).toContainText('空间已满');
  await expect(card(page, '太长的问题')).toHaveCount(0);
  await moveByMenu(page, '甲问题', 'rectifying');
  await expect(cardIn(page, 'rectifying', '甲问题')).toBeVisible();
  expectWhole(await readStored(page));

  const backup = await expectSoundBackup(page);
  expect(backup.board.problems.size).toBe(1);
  await page.goBack();

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await tray.getByRole('button', { name: '重试' }).click();
  await expect(card(page, '太长的问题')).toBeVisible();
  await expect(savingMark(page)).toHaveText('已保存');
  const stored = await readStored(page);
  expectWhole(stored);
  expect(stored.ledger.length).toBe(4);
});

test('F10 an import that does not fit leaves no empty board, keeps the work at hand, and is made once there is room', async ({
  page,
  context,
  baseURL,
}) => {
  const session = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
  await openImport(page);
  await pasteReport(page, `${SAMPLE_REPORT}四、其他\n${`${'会议按期召开，会上作了发言。'.repeat(100)}\n`.repeat(38)}`);
  await page.getByRole('button', { name: '生成看板' }).click();
  await expect(page.getByText('空间已满')).toBeVisible();
  expect((await readStored(page)).ledger).toEqual([]);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: '生成看板' }).click();
  await expect(card(page, '理论学习系统性不强')).toBeVisible();
  const stored = await readStored(page);
  expectWhole(stored);
  expect(stored.ledger.length).toBe(2);
});

test('F28 an offline laptop saves every command', async ({ page, context }) => {
  await openNewBoard(page);
  await context.setOffline(true);
  await addCards(page, 'completed', ['甲问题', '乙问题']);
  await moveByMenu(page, '甲问题', 'identified');
  await expect(cardIn(page, 'identified', '甲问题')).toBeVisible();
  await expect(savingMark(page)).toHaveText('已保存');
  const stored = await readStored(page);
  expectWhole(stored);
  expect(stored.ledger.length).toBe(4);
});

test('F23 an older window holds the database: this is said, and opening goes on by itself when it closes', async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  await older.goto('icon.svg');
  await older.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('zhenggai-kanban', 1);
        request.onsuccess = () => resolve();
      }),
  );
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('请关闭其他窗口', { timeout: 7000 });
  expect(await violations(page)).toEqual([]);
  await older.close();
  await expect(page.getByRole('button', { name: '新建空白看板' })).toBeVisible({ timeout: 10_000 });
});
