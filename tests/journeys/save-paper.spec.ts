import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';

// What the list is saved by is loaded when it is first asked for, under the built program's policy.

test.beforeEach(async ({ page }) => {
  await page.goto('/?sample');
  await page.getByRole('link', { name: '材料' }).click();
  await expect(page.getByRole('article', { name: /整改清单$/ })).toBeVisible();
  // Chromium's own dialog cannot be answered here: without it the browser downloads the file.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
});

for (const { program, part, extension } of [
  { program: 'Word', part: 'word/document.xml', extension: 'docx' },
  { program: 'Excel', part: 'xl/worksheets/sheet1.xml', extension: 'xlsx' },
])
  test(`the list is saved for ${program}, whole, by keyboard, and it is said`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const shown = await page.getByRole('table').locator('tbody td').allInnerTexts();

    await page.getByRole('button', { name: `存为 ${program}` }).focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);

    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^2021年度组织生活会查摆问题整改清单 \\d{4}-\\d{2}-\\d{2}\\.${extension}$`),
    );
    await expect(page.getByText(/已交给浏览器下载/)).toBeVisible();
    await expect(page.getByRole('button', { name: `存为 ${program}` })).toBeFocused();
    const words = bare(strFromU8(unzipSync(readFileSync(await download.path()))[part] ?? new Uint8Array()));
    expect(shown.filter((cell) => !words.includes(bare(cell)))).toEqual([]);
    expect(complaints).toEqual([]);
  });

/** Without tags and blanks. */
const bare = (text: string): string => text.replace(/<[^>]*>/g, '').replace(/\s/g, '');
