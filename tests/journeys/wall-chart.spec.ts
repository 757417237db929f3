import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { inkOf } from '../support/ink-of.ts';
import { openWallChart, wallTitles } from '../support/wall-board.ts';

// The whole board on one sheet for the wall, as the browser prints it and as a picture.

for (const { count, a3, a4 } of [
  { count: 5, a3: 1, a4: 1 },
  { count: 30, a3: 1, a4: 1 },
  { count: 60, a3: 1, a4: 2 },
  { count: 150, a3: 4, a4: 4 },
])
  test(`${count} problems stand on ${a3} of A3 or ${a4} of A4, every title whole and in its place`, async ({
    page,
  }, info) => {
    await openWallChart(page, count);
    for (const [paper, size, sheets] of [
      ['A3 横向', '1191 × 842', a3],
      ['A4 横向', '842 × 595', a4],
    ] as const) {
      await choosePaper(page, paper);
      await expect(page.getByRole('article')).toHaveCount(sheets);
      expect(await titlesOn(page)).toEqual(wallTitles(count).toSorted());
      const path = info.outputPath(`${count} ${paper}.pdf`);
      const pdf = (await page.pdf({ preferCSSPageSize: true, path })).toString('latin1');
      expect(pageSizesOf(pdf)).toEqual(Array.from({ length: sheets }, () => size));
      await page.emulateMedia({ media: 'print' });
      for (const sheet of await page.getByRole('article').all()) expect(await clippedOn(sheet)).toEqual([]);
      await page.emulateMedia({ media: null });
    }
  });

test('saved as a picture, it is the sheet, twice as fine as the screen', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await openWallChart(page, 30);
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为图片' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^2021年度组织生活会查摆问题整改作战图 \d{4}-\d\d-\d\d\.png$/);
  await expect(page.getByText(/已交给浏览器下载/)).toBeVisible();
  const png = readFileSync(await download.path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * 1587, 2 * 1121]);
  expect(await inkOf(page, png)).toBeGreaterThan(0.02);
  expect(complaints).toEqual([]);
});

test('without names, the chart says 某同志 for every person, and so it does the next time', async ({ page }) => {
  await openWallChart(page, 5);
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText('张三');
  await page.getByText('隐去姓名').click();
  await expect(sheet).not.toContainText('张三');
  await expect(sheet).toContainText('某同志');
  await page.reload();
  await expect(sheet).toContainText('某同志');
});

async function choosePaper(page: Page, paper: string): Promise<void> {
  await page.getByRole('button', { name: /纸张$/ }).click();
  await page.getByRole('option', { name: paper }).click();
  await expect(page.getByText(new RegExp(`^${paper}，共`))).toBeVisible();
}

const titlesOn = (page: Page): Promise<string[]> =>
  page
    .getByRole('article')
    .getByRole('listitem')
    .locator('p:first-child')
    .evaluateAll((titles) => titles.map((title) => title.textContent).toSorted());

/** Chromium rounds a page to whole points. */
const pageSizesOf = (pdf: string): readonly string[] =>
  [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );

/** The words of a sheet that reach beyond the place they stand in, or into another problem's. */
const clippedOn = (sheet: Locator): Promise<string[]> =>
  sheet.evaluate((root) => {
    // A font's own height is more than the line it is set in.
    const LEADING = 4;
    const bounds = (element: Element): DOMRect => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    const isWithin = (inner: DOMRect, outer: DOMRect): boolean =>
      inner.left >= outer.left - 1 &&
      inner.right <= outer.right + 1 &&
      inner.top >= outer.top - LEADING &&
      inner.bottom <= outer.bottom + LEADING;
    const items = [...root.querySelectorAll('li')];
    const paper = root.parentElement?.getBoundingClientRect();
    const beyond = items.filter((item) => {
      const [column, row] = [item.parentElement, item.closest('section')];
      return (
        !column ||
        !row ||
        !isWithin(bounds(item), column.getBoundingClientRect()) ||
        !isWithin(bounds(item), row.getBoundingClientRect())
      );
    });
    const parts = [...root.querySelectorAll('header, section, footer, h2, h3, header p, footer span')];
    const outside = parts.filter((part) => part.textContent !== '' && (!paper || !isWithin(bounds(part), paper)));
    const crossing = items.filter((item) => {
      const next = item.nextElementSibling;
      return next !== null && bounds(item).bottom > bounds(next).top + 2 * LEADING;
    });
    return [...beyond, ...outside, ...crossing].map((part) => part.textContent.slice(0, 30));
  });
