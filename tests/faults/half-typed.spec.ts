import { expect, type Page } from '@playwright/test';
import { openBoardWith } from '../support/board-window.ts';
import { test } from '../support/kept-profile.ts';

/** A card that is being written when the window goes: its words are there again. */

const WORDS = '调研不够深入，写到一半';

async function typeHalf(page: Page): Promise<void> {
  await openBoardWith(page, ['原有的一条']);
  await page.getByRole('region', { name: '查摆' }).getByRole('button', { name: '添加问题' }).click();
  await page.getByRole('textbox', { name: '添加到查摆' }).fill(WORDS);
}

async function expectHalf(page: Page): Promise<void> {
  await page.getByRole('button', { name: '接着写刚才的问题' }).click();
  await expect(page.getByRole('textbox', { name: '添加到查摆' })).toHaveValue(WORDS);
  await expect(page.getByRole('note')).toContainText('这是上次没写完的内容，还没有保存。');
}

test('after a reload', async ({ page }) => {
  await typeHalf(page);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expectHalf(page);
});

test('after the browser was killed, once it had written down what was typed', async ({ profile }) => {
  const page = await profile.open();
  await typeHalf(page);
  const address = page.url();
  await expect.poll(() => profile.hasWrittenDown(WORDS), { timeout: 20_000 }).toBe(true);
  await profile.killAfter(0);

  const again = await profile.open();
  await again.goto(address);
  await expectHalf(again);
});
