import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { WholeBoard } from '../../src/domain/board-store.ts';
import { soundBackup } from './backup-steps.ts';

/** What a person does who has no mouse. */

export const result = (page: Page): Locator => page.getByRole('region', { name: '导入结果' });
export const row = (page: Page, name: RegExp): Locator => result(page).getByRole('button', { name });
export const said = (page: Page, words: RegExp): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: words })).not.toHaveCount(0);

/** From wherever one is, by the rail to 导入 and the clipboard. */
export async function pastePaper(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(page, page.getByRole('link', { name: '导入' }));
  await expect(page.getByRole('textbox', { name: '报告全文' })).toBeFocused();
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('heading', { name: '核对导入' })).toBeVisible();
}

/** 导出备份, by keys. */
export async function exportBackup(page: Page): Promise<WholeBoard> {
  await press(page, page.getByRole('link', { name: '数据' }));
  return soundBackup(page, () => press(page, page.getByRole('button', { name: '导出备份' })));
}

/** Tab until it has the focus, then Enter. */
export async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

/** Tab until it, or one of them, has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control.first()).toBeVisible();
  for (let tabs = 0; tabs < 80; tabs += 1) {
    const isThere = await control.evaluateAll((found) => found.some((element) => element === document.activeElement));
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(control)}`);
}

/** What is typed there, in place of what stood there; Tab leaves the field. */
export async function type(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
}

/** Something holds the focus; where a name is given, that row does. */
export async function expectFocus(page: Page, name?: RegExp): Promise<void> {
  if (name) await expect(row(page, name)).toBeFocused();
  else await expect(page.locator('body')).not.toBeFocused();
}
