import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { clickByHand, question } from '../support/board-steps.ts';

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const cards = (page: Page, name: string) => column(page, name).locator('[data-drag-item]');
const line = (page: Page) => page.locator('[data-drag-line]');
const titles = (page: Page, name: string) => cards(page, name).locator('p').allTextContents();

test.beforeEach(async ({ page }) => {
  await page.goto('/?sample');
  await expect(cards(page, '查摆').nth(2)).toBeVisible();
});

test('a card lands where the line was, within its column', async ({ page }) => {
  const [first, second, ...rest] = await titles(page, '查摆');
  await pickUp(page, cards(page, '查摆').first());
  await over(page, cards(page, '查摆').nth(1), 'lower');
  const at = await line(page).boundingBox();
  const above = await cards(page, '查摆').nth(1).boundingBox();
  const below = await cards(page, '查摆').nth(2).boundingBox();
  expect(at?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 2);
  expect(at?.y).toBeLessThanOrEqual(below?.y ?? 0);
  await page.mouse.up();
  await expect.poll(() => titles(page, '查摆')).toEqual([second, first, ...rest]);
});

test('dropped in another column, it is never seen in the old one again (F32)', async ({ page }) => {
  const card = cards(page, '查摆').first();
  const id = await card.getAttribute('data-drag-item');
  await pickUp(page, card);
  await over(page, cards(page, '整改中').first(), 'upper');
  await page.evaluate(watchAfterDrop, id ?? '');
  await page.mouse.up();
  const seen = await page.evaluate(() => (window as unknown as Watching).seenAfterDrop);
  expect([...new Set(seen)]).toEqual(['rectifying']);
});

for (const [how, breakOff] of [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['the window losing the focus', (page: Page) => page.evaluate(() => dispatchEvent(new Event('blur')))],
  ['the pointer being taken away', (page: Page) => page.evaluate(() => dispatchEvent(new Event('pointercancel')))],
  ['a drop outside', (page: Page) => page.mouse.move(20, 20, { steps: 4 })],
] as const)
  test(`a drag broken off by ${how} changes nothing, and the next one works (F31)`, async ({ page }) => {
    const before = await titles(page, '查摆');
    await pickUp(page, cards(page, '查摆').first());
    await over(page, cards(page, '查摆').nth(2), 'lower');
    await breakOff(page);
    await page.mouse.up();
    await expect(line(page)).toHaveCount(0);
    expect(await titles(page, '查摆')).toEqual(before);
    await pickUp(page, cards(page, '查摆').first());
    await over(page, cards(page, '查摆').nth(1), 'lower');
    await page.mouse.up();
    await expect.poll(() => titles(page, '查摆')).not.toEqual(before);
  });

test('moving on with something missing asks, and takes 仍要移动 for an answer; Ctrl+Z takes it back', async ({
  page,
}) => {
  const card = cards(page, '查摆').filter({ hasText: '无措施' }).first();
  const title = await card.locator('p').textContent();
  await pickUp(page, card);
  await over(page, cards(page, '整改中').first(), 'upper');
  await page.mouse.up();
  await clickByHand(page, (await question(page, 'rectifying')).getByRole('button', { name: '仍要移动' }));
  await expect(cards(page, '整改中').first().locator('p')).toHaveText(title ?? '');
  await expect(cards(page, '整改中').first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page, '查摆')).toContain(title);
});

test('typing Chinese: Enter and Escape of the input method neither add nor close (F33)', async ({ page }) => {
  const before = await titles(page, '查摆');
  await column(page, '查摆').getByRole('button', { name: '添加问题' }).click();
  const field = page.getByRole('textbox', { name: '添加到查摆' });
  await expect(field).toBeFocused();
  const keys = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'xue', selectionStart: 3, selectionEnd: 3 });
  for (const key of ['Enter', 'Escape'])
    await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code: key, windowsVirtualKeyCode: 229 });
  await expect(field).toHaveValue('xue');
  expect(await titles(page, '查摆')).toEqual(before);
  await keys.send('Input.insertText', { text: '学风不实' });
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page, '查摆')).toEqual([...before, '学风不实']);
  await expect(field).toBeFocused();
});

test('the keyboard alone: walk, carry, open, edit, close; nothing stands in the way of a screen reader (F34)', async ({
  page,
}) => {
  const [first, second, third] = await titles(page, '查摆');
  await cards(page, '查摆').first().focus();
  await page.keyboard.press('Space');
  await expect(line(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect.poll(async () => (await titles(page, '查摆')).slice(0, 3)).toEqual([second, first, third]);
  await expect(cards(page, '查摆').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await panel.getByRole('textbox', { name: '备注' }).fill('会上再议');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(cards(page, '查摆').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('textbox', { name: '备注' })).toHaveValue('会上再议');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a rest picks up, a swipe does not, a second finger breaks off (F31)', async ({ page }) => {
    const [first, second] = await titles(page, '查摆');
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number; id?: number }[]) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    const from = await middle(cards(page, '查摆').first());
    const to = await middle(cards(page, '查摆').nth(1), 0.9);
    const glide = async () => {
      for (let step = 1; step <= 8; step += 1)
        await touch('touchMove', [{ x: to.x, y: from.y + ((to.y - from.y) * step) / 8 }]);
    };
    await touch('touchStart', [from]);
    await glide();
    await touch('touchEnd', []);
    await expect(line(page)).toHaveCount(0);
    expect((await titles(page, '查摆')).slice(0, 2)).toEqual([first, second]);

    await touch('touchStart', [from]);
    await expect(page.getByText(`已拿起“${first}”`)).toHaveCount(1);
    await glide();
    await expect(line(page)).toBeVisible();
    await touch('touchStart', [
      { ...to, id: 0 },
      { x: 900, y: 600, id: 1 },
    ]);
    await expect(line(page)).toHaveCount(0);
    await touch('touchEnd', []);
    expect((await titles(page, '查摆')).slice(0, 2)).toEqual([first, second]);

    await touch('touchStart', [from]);
    await expect(page.getByText(`已拿起“${first}”`)).toHaveCount(1);
    await glide();
    await touch('touchEnd', []);
    await expect.poll(async () => (await titles(page, '查摆')).slice(0, 2)).toEqual([second, first]);
  });
});

async function middle(card: Locator, height = 0.5): Promise<{ x: number; y: number }> {
  const box = await card.boundingBox();
  if (!box) throw new Error('no card to point at');
  return { x: box.x + 60, y: box.y + box.height * height };
}

async function pickUp(page: Page, card: Locator): Promise<void> {
  const { x, y } = await middle(card);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 8, { steps: 3 });
}

/** Leaves the button down over the card's upper or lower half. */
async function over(page: Page, card: Locator, half: 'upper' | 'lower'): Promise<void> {
  const { x, y } = await middle(card, half === 'upper' ? 0.1 : 0.9);
  await page.mouse.move(x, y, { steps: 10 });
  await expect(line(page)).toBeVisible();
}

interface Watching {
  seenAfterDrop: Promise<(string | undefined)[]>;
}

/** In the page: begins to note where the card is in every frame of the half second after the button is let go. */
function watchAfterDrop(id: string): void {
  (window as unknown as Watching).seenAfterDrop = new Promise((resolve) => {
    const seen: (string | undefined)[] = [];
    const look = (): void => {
      const list = document.querySelector(`[data-drag-item="${id}"]`)?.closest<HTMLElement>('[data-drag-column]');
      seen.push(list?.dataset['dragColumn']);
      if (seen.length < 30) requestAnimationFrame(look);
      else resolve(seen);
    };
    addEventListener('mouseup', () => requestAnimationFrame(look), { once: true, capture: true });
  });
}
