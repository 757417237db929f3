import { expect, type Locator, type Page } from '@playwright/test';
import { STAGES, stageToChinese } from '../../src/domain/stage.ts';
import type { Stage } from '../../src/domain/stage.ts';
import { column } from './board-window.ts';

/** What a person does on 看板. Cards are told by their numbers. */

export const cardOf = (within: Page | Locator, number: number): Locator =>
  within.getByRole('group', { name: new RegExp(`^问题${number}：`) });

/** Carries a card with the mouse to the head or the foot of a column. */
export async function dragCard(page: Page, number: number, to: Stage, edge: 'head' | 'foot'): Promise<void> {
  const card = cardOf(page, number);
  await card.scrollIntoViewIfNeeded();
  const [from, list] = [await card.boundingBox(), await column(page, to).getByRole('list').boundingBox()];
  if (!from || !list) throw new Error('nothing to carry');
  await page.mouse.move(from.x + 60, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 75, from.y + 30, { steps: 3 });
  const y = edge === 'head' ? list.y + 6 : list.y + list.height - 12;
  await page.mouse.move(list.x + list.width / 2, y, { steps: 8 });
  await page.mouse.up();
}

export async function moveByMenu(page: Page, number: number, to: Stage): Promise<void> {
  await cardOf(page, number).getByRole('button', { name: '移到…等操作' }).click();
  await page.getByRole('menuitem', { name: stageToChinese(to) }).click();
}

/** Space takes it up, an arrow takes it over, space puts it down. */
export async function moveByKeys(page: Page, number: number): Promise<void> {
  await cardOf(page, number).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-drag-line]')).toBeVisible();
  // dnd-kit listens for the next key one turn later, and Chromium lets keys go before turns.
  await page.evaluate(() => new Promise((turn) => setTimeout(turn)));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
}

/** The question about what is missing, once it has the focus: what is typed before that goes elsewhere. */
export async function question(page: Page, to: Stage): Promise<Locator> {
  const asked = page.getByRole('dialog', { name: `要移到“${stageToChinese(to)}”吗？` });
  await expect(asked.locator(':focus').or(asked.and(page.locator(':focus')))).toHaveCount(1);
  return asked;
}

/** Takes the pointer there as a hand does, and clicks: for a moment after a drop dnd-kit keeps a click from the card dropped. */
export async function clickByHand(page: Page, button: Locator): Promise<void> {
  const at = await button.boundingBox();
  if (!at) throw new Error('nothing to click');
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2, { steps: 12 });
  await button.click();
}

/** Every card as it is read out, column by column in its order. */
export async function boardAsRead(page: Page): Promise<readonly (readonly string[])[]> {
  const read = STAGES.map((stage) =>
    column(page, stage)
      .getByRole('group')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label') ?? '')),
  );
  return Promise.all(read);
}
