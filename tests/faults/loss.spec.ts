import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { backupToBoards } from '../../src/exchange/backup/backup-to-boards.ts';
import { violations } from '../support/axe-violations.ts';
import { backupFile, download } from '../support/backup-steps.ts';
import { addCards, card, expectWhole, openBoardWith, readStored, savingMark } from '../support/board-window.ts';
import { test } from '../support/kept-profile.ts';

/** What lies on the disk is damaged or gone while the program is closed: loss is never taken for emptiness. */

const TITLES = Array.from({ length: 12 }, (_, at) => `原有第${at + 1}条`);

const lost = (page: Page): Locator => page.getByRole('alert');
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** 导出备份, kept apart from the browser that is about to be closed. */
const backupOf = async (page: Page) => ({
  name: '整改看板备份.json',
  mimeType: 'application/json',
  buffer: readFileSync(await backupFile(page)),
});

test('F14 the log is cut off: both numbers are told, nothing is written, and a backup brings everything back', async ({
  profile,
}) => {
  const before = await profile.open();
  await openBoardWith(before, TITLES);
  const backup = await backupOf(before);
  await profile.close();
  profile.truncateLog(0.6);

  const page = await profile.open();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '数据比上次记录的少' })).toBeVisible();
  const [, was, is] = /记录到第 (\d+) 步，现在只找到第 (\d+) 步/.exec((await lost(page).textContent()) ?? '') ?? [];
  expect(Number(was)).toBe(TITLES.length + 1);
  expect(Number(is)).toBeGreaterThan(0);
  expect(Number(is)).toBeLessThan(Number(was));
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(lost(page)).toContainText(`现在只找到第 ${is} 步`);
  expect((await readStored(page)).ledger).toHaveLength(Number(is));

  const found = backupToBoards(readFileSync(await download(page, () => button(page, '另存现在找到的内容').click())));
  expect(found.ok && found.value.boards.map(({ seq }) => seq)).toEqual([Number(is)]);

  await button(page, '恢复备份').click();
  await expect(button(page, '选择备份文件')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.locator('input[type="file"]').setInputFiles(backup);
  await button(page, '全部替换').click();
  await page.getByRole('dialog').getByRole('button', { name: '全部替换' }).click();
  await page.getByRole('list', { name: '已有的看板' }).getByRole('button').click();
  await expect(card(page, TITLES.at(-1) ?? '')).toBeVisible();
  expectWhole(await readStored(page));
});

for (const [what, strike] of [
  ['bytes are flipped', 'flip'],
  ['the log is zeroed', 'zero'],
] as const)
  test(`F15 ${what}: the recovery screen, never the first page; going on without is asked first`, async ({
    profile,
  }) => {
    await openBoardWith(await profile.open(), TITLES);
    await profile.close();
    if (strike === 'flip') profile.flipBytes(0.4, 64);
    else profile.zeroLog();

    const page = await profile.open();
    for (const _again of [1, 2]) {
      await page.goto('/');
      await expect(lost(page)).toContainText(`上次记录到第 ${TITLES.length + 1} 步，现在没有找到。`);
      await expect(page.getByText('从一份汇报材料开始')).toHaveCount(0);
    }
    expect(await violations(page)).toEqual([]);
    await button(page, '没有备份，从头开始').click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '从头开始' }).click();
    await expect(page.getByRole('heading', { name: '从一份汇报材料开始' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: '从一份汇报材料开始' })).toBeVisible();
  });

test('F16 the database cannot be opened any more: said so each time, and a backup goes into a fresh database', async ({
  profile,
}) => {
  const before = await profile.open();
  await openBoardWith(before, TITLES);
  const backup = await backupOf(before);
  await profile.close();
  profile.loseManifest();

  const expectShut = async (page: Page): Promise<void> => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: '本机的数据打不开' })).toBeVisible();
  };
  await expectShut(await profile.open());
  const page = await profile.open();
  await expectShut(page);
  expect(await violations(page)).toEqual([]);
  await button(page, '仍打不开，另建数据库…').click();
  await page.getByRole('dialog').getByRole('button', { name: '另建数据库' }).click();
  await expect(lost(page)).toContainText(`上次记录到第 ${TITLES.length + 1} 步，现在没有找到。`);
  await button(page, '再试原来的数据库').click();
  await button(page, '仍打不开，另建数据库…').click();
  await page.getByRole('dialog').getByRole('button', { name: '另建数据库' }).click();
  await button(page, '恢复备份').click();
  await page.locator('input[type="file"]').setInputFiles(backup);
  await button(page, '恢复这 1 块看板').click();
  await page.getByRole('list', { name: '已有的看板' }).getByRole('button').click();
  await addCards(page, 'identified', ['恢复以后添加的']);
  await expect(savingMark(page)).toHaveText('已保存');

  const later = await profile.open();
  await later.goto('/');
  await later.getByRole('list', { name: '已有的看板' }).getByRole('button').click();
  await expect(card(later, '恢复以后添加的')).toBeVisible();
  await expect(card(later, TITLES[0] ?? '')).toBeVisible();
});

test('F18 cleared overnight: the database alone is a loss; everything is a first run that asks for a backup', async ({
  profile,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  const before = await profile.open();
  await openBoardWith(before, ['甲问题']);
  const backup = await backupOf(before);
  const page = await profile.open();
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await page.goto('/');
  await expect(lost(page)).toContainText('上次记录到第 2 步，现在没有找到。');
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await button(page, '恢复备份').click();
  await page.locator('input[type="file"]').setInputFiles(backup);
  await button(page, '恢复这 1 块看板').click();
  await page.getByRole('list', { name: '已有的看板' }).getByRole('button').click();
  await expect(card(page, '甲问题')).toBeVisible();

  await page.goto('/icon.svg');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '有以前导出的备份' })).toBeVisible();
  await expect(button(page, '从备份恢复')).toBeVisible();
});
