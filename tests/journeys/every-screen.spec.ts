import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { EVERY_SCREEN } from '../support/every-screen.ts';
import { cutWords, sideways, unreachable } from '../support/fits.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The laptop of the secretary; the same at 200 % zoom; a narrow one, as at 400 %. */
const WINDOWS = [
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
  { width: 320, height: 640 },
];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { name, reach, sign } of EVERY_SCREEN)
  test(`${name}: axe finds nothing in light and dark, and the screen fits a laptop, its 200 % and 320 px (F34)`, async ({
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
  });

/** Asked again until the screen has settled in its new size. */
const misfits = async (page: Page): Promise<string[]> => [
  ...(await sideways(page)).map((part) => `scrolls sideways: ${part}`),
  ...(await cutWords(page)).map((words) => `cut off: ${words}`),
  ...(await unreachable(page)).map((control) => `out of reach: ${control}`),
];

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
