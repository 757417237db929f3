import { expect, test, type Page } from '@playwright/test';

// F49: the printed list. The sheet's own rows are repeated and stretched in the page: what is judged is how they are printed.

const MM = 96 / 25.4;
/** A4 landscape without the sheet's margins (20 above, 18 below, 15 at the sides). */
const PAPER = { width: (297 - 30) * MM, height: (210 - 38) * MM };
const UNBROKEN = 'W'.repeat(400) + '，' + '整'.repeat(600);

test.beforeEach(async ({ page }) => {
  await page.goto('/?sample');
  await page.getByRole('link', { name: '材料' }).click();
  await expect(page.getByRole('article', { name: /整改清单$/ })).toBeVisible();
});

test('rows stay whole and each page has the head', async ({ page }) => {
  // Two such rows fill 98 % of a page: a second fits only where the head is not repeated or the row is cut in two.
  await fill(page, { rows: 9, text: '一', height: PAPER.height * 0.49 });

  expect(await pagesOf(page)).toBe(9);
});

for (const rows of [1, 40, 400])
  test(`${rows} problems, long unbroken text among them, are printed without loss`, async ({ page }) => {
    await fill(page, { rows, text: UNBROKEN, height: 0 });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.round(PAPER.width), height: 800 });

    const { clipped, height } = await page.getByRole('table').evaluate((table) => ({
      clipped: [...table.querySelectorAll('th, td')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length,
      height: table.scrollHeight,
    }));
    expect(clipped).toBe(0);
    expect(await pagesOf(page)).toBeGreaterThanOrEqual(Math.ceil(height / PAPER.height));
  });

test('what is printed is the sheet alone, black on white', async ({ page }) => {
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link')).toHaveCount(0);
  const colours = await page.getByRole('article').evaluate((sheet) =>
    [sheet, ...sheet.querySelectorAll('*')].map((element) => {
      const { color, borderTopColor, backgroundColor } = getComputedStyle(element);
      return `${color} ${borderTopColor} ${backgroundColor}`;
    }),
  );
  expect(
    [...new Set(colours)].filter(
      (colour) => !/^rgb\(0, 0, 0\) rgb\(0, 0, 0\) rgba?\((0, 0, 0, 0|255, 255, 255)\)$/.test(colour),
    ),
  ).toEqual([]);
});

interface Filling {
  readonly rows: number;
  /** Stands in every cell of each twentieth row. */
  readonly text: string;
  /** Pixels; 0 leaves the height to the text. */
  readonly height: number;
}

/** Fills the sheet's table with copies of its first row of cells. */
async function fill(page: Page, filling: Filling): Promise<void> {
  await page.getByRole('table').evaluate((table, { rows, text, height }) => {
    const body = table.querySelector('tbody');
    const model = [...table.querySelectorAll('tbody tr')].find((row) => row.children.length > 1);
    if (!body || !model) throw new Error('the sheet has no rows');
    const copies = Array.from({ length: rows }, () => model.cloneNode(true) as HTMLElement);
    copies.forEach((copy, at) => {
      if (at % 20 === 0) for (const paragraph of copy.querySelectorAll('p')) paragraph.textContent = text;
      if (height > 0) copy.style.height = `${height}px`;
    });
    body.replaceChildren(...copies);
  }, filling);
}

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
