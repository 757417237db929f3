import { expect, test, type Locator } from '@playwright/test';
import { violations } from '../support/axe-violations.ts';
import { EVERY_SCREEN, openCard } from '../support/every-screen.ts';
import { misfits } from '../support/fits.ts';

/** The laptop of the secretary; the same at 200 % zoom; a narrow one, as at 400 %. */
const LAPTOP = { width: 1366, height: 768 };
const WINDOWS = [LAPTOP, { width: 683, height: 384 }, { width: 320, height: 640 }];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { name, reach, sign } of EVERY_SCREEN)
  test(`${name}: axe finds nothing in light and dark, and the screen fits a laptop, its 200 %, 320 px and 特大字 (F34)`, async ({
    page,
  }) => {
    await reach(page);
    await expect(sign(page)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    for (const size of WINDOWS) {
      await page.setViewportSize(size);
      await expect(sign(page)).toBeVisible();
      await expect.poll(() => misfits(page), { message: `at ${size.width} px` }).toEqual([]);
    }
    await page.setViewportSize(LAPTOP);
    await page.evaluate(() => document.documentElement.setAttribute('data-text-size', '20'));
    await expect.poll(() => misfits(page), { message: 'in the largest type' }).toEqual([]);
  });

test('in forced colours the screen one is on and the card that is open are told from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openCard(page);
  await expect(page.getByRole('button', { name: '关闭卡片' })).toBeVisible();

  const here = page.getByRole('link', { name: '看板', exact: true });
  const elsewhere = page.getByRole('link', { name: '配对' });
  expect(await edgeOf(here)).not.toBe(await edgeOf(elsewhere));
  const [open, other] = ['落实任务缺少自己的办法', '调查研究不够深入'].map((words) =>
    page.locator('[data-drag-item]', { hasText: words }).locator('> *'),
  ) as [Locator, Locator];
  expect(await edgeOf(open)).not.toBe(await edgeOf(other));
});

/** What is drawn around it, in the colours that are forced. */
const edgeOf = (part: Locator): Promise<string> =>
  part.evaluate((element) => {
    const { borderLeftColor, outlineStyle, outlineColor } = getComputedStyle(element);
    return [borderLeftColor, outlineStyle, outlineColor].join(' ');
  });
