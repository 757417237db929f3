import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const row = (page: Page, name: RegExp) => page.getByRole('main').getByRole('button', { name }).first();
const status = (page: Page) => page.getByRole('main').getByText(/个问题.*条措施/);

test.beforeEach(async ({ page }) => {
  await page.goto('/?sample');
  await page.getByRole('link', { name: '配对' }).click();
  await expect(status(page)).toBeVisible();
});

test('a problem is dragged onto a measure, and Ctrl+Z takes the pair back', async ({ page }) => {
  const before = await status(page).textContent();
  await drag(page, row(page, /^问题 \d+“.*还没有措施$/), row(page, /^措施 \d+“.*还没有对应问题$/));
  await page.mouse.up();
  await expect(status(page)).not.toHaveText(before ?? '');

  await page.keyboard.press('Control+z');
  await expect(status(page)).toHaveText(before ?? '');
});

for (const [how, breakOff] of [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['the window losing the pointer', (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('blur')))],
  ['the other mouse button', (page: Page) => page.mouse.down({ button: 'right' })],
  ['a drop outside', (page: Page) => page.mouse.move(700, 20, { steps: 4 })],
] as const)
  test(`a drag broken off by ${how} changes nothing, and the next one works (F31)`, async ({ page }) => {
    const before = await status(page).textContent();
    const problem = row(page, /^问题 \d+“.*还没有措施$/);
    const measure = row(page, /^措施 \d+“.*还没有对应问题$/);
    await drag(page, problem, measure);
    await breakOff(page);
    await page.mouse.up({ button: 'right' });
    await page.mouse.up();
    await expect(status(page)).toHaveText(before ?? '');
    await expect(page.getByRole('main').locator('[aria-pressed="true"]')).toHaveCount(0);

    await drag(page, measure, problem);
    await page.mouse.up();
    await expect(status(page)).not.toHaveText(before ?? '');
  });

test('the keyboard alone pairs, and nothing stands in the way of a screen reader (F34)', async ({ page }) => {
  const before = await status(page).textContent();
  await row(page, /^问题 \d+“.*还没有措施$/).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(status(page)).not.toHaveText(before ?? '');

  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

/** Leaves the button down over the target. */
async function drag(page: Page, from: ReturnType<typeof row>, to: ReturnType<typeof row>): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('nothing to drag');
  await page.mouse.move(start.x + 120, start.y + 20);
  await page.mouse.down();
  await page.mouse.move(start.x + 140, start.y + 26, { steps: 4 });
  await page.mouse.move(end.x + 120, end.y + 20, { steps: 12 });
}
