import { expect, test, type Locator, type Page } from '@playwright/test';
import { cardOf, clickByHand, question } from '../support/board-steps.ts';
import { column } from '../support/board-window.ts';
import { expectPaired, measureRow, problemRow } from '../support/pairing-steps.ts';

// The same work on a screen that is touched: a row onto its measure, a card into the next column.

test.use({ hasTouch: true });

test('a finger that rests carries a problem to its measure and its card to 整改中', async ({ page }) => {
  await page.goto('/?sample');
  await page.getByRole('link', { name: '配对' }).click();
  await carryByFinger(page, problemRow(page, 6), measureRow(page, 7), page.getByText('问题 6“举一反三不够”'));
  await expectPaired(page, 6, 7);

  await page.getByRole('link', { name: '看板', exact: true }).tap();
  await carryByFinger(page, cardOf(page, 6), column(page, 'rectifying'), page.locator('[data-drag-line]'));
  const asked = await question(page, 'rectifying');
  await clickByHand(page, asked.getByRole('button', { name: '仍要移动' }));
  await expect(cardOf(column(page, 'rectifying'), 6)).toBeFocused();
});

/** Rests on the one until it is taken up, which is seen, then glides to the other. */
async function carryByFinger(page: Page, from: Locator, to: Locator, taken: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('nothing to carry');
  const fingers = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints });
  const [x, y] = [start.x + 60, start.y + 20];
  await touch('touchStart', [{ x, y }]);
  await expect(taken).toBeVisible();
  for (const part of [0.25, 0.5, 0.75, 1])
    await touch('touchMove', [{ x: x + (end.x + 60 - x) * part, y: y + (end.y + 20 - y) * part }]);
  await touch('touchEnd', []);
}
