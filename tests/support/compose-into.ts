import { expect, type CDPSession, type Locator, type Page } from '@playwright/test';

/** Composes by its first letters, presses Enter and Escape meanwhile, then takes the words. */
export async function composeInto(page: Page, field: Locator, words: string): Promise<void> {
  await field.focus();
  const keys = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'xue', selectionStart: 3, selectionEnd: 3 });
  for (const key of ['Enter', 'Escape']) await pressWhileComposing(keys, key);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('xue');
  await keys.send('Input.insertText', { text: words });
  await expect(field).toHaveValue(words);
  await keys.detach();
}

async function pressWhileComposing(keys: CDPSession, key: string): Promise<void> {
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: 229 });
}
