import { expect, type Locator, type Page } from '@playwright/test';
import { clickByHand } from './board-steps.ts';

/** What a person does on 配对. Rows are told by their numbers in the paper. */

export const problemRow = (page: Page, number: number): Locator => rowOf(page, '问题', number);
export const measureRow = (page: Page, number: number): Locator => rowOf(page, '措施', number);

const rowOf = (page: Page, side: '问题' | '措施', number: number): Locator =>
  page.getByRole('main').getByRole('button', { name: new RegExp(`^${side} ${number}“`) });

export async function pairByDrag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  await to.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('nothing to drag');
  await page.mouse.move(start.x + 120, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 140, start.y + start.height / 2 + 8, { steps: 4 });
  await page.mouse.move(end.x + 120, end.y + end.height / 2, { steps: 12 });
  await page.mouse.up();
}

/** Picks the one up, chooses the other, puts the first down. */
export async function pairByClicks(page: Page, from: Locator, to: Locator): Promise<void> {
  await clickByHand(page, from);
  await expect(from).toHaveAttribute('aria-pressed', 'true');
  await clickByHand(page, to);
  await page.getByRole('button', { name: '放下' }).click();
}

/** From the head of the problems: down to the problem, over to the measures, down to the measure. */
export async function pairByKeys(page: Page, problem: number, measure: number): Promise<void> {
  await problemRow(page, 1).focus();
  await page.keyboard.press('Home');
  for (let at = 1; at < problem; at += 1) await page.keyboard.press('ArrowDown');
  await expect(problemRow(page, problem)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  for (let at = 1; at < measure; at += 1) await page.keyboard.press('ArrowDown');
  await expect(measureRow(page, measure)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

/** Takes what the program offers for a problem. */
export async function pairBySuggestion(page: Page, problem: number, measure: number): Promise<void> {
  await problemRow(page, problem).click();
  const offered = page.getByRole('region', { name: '可能对应的措施' });
  await offered.getByRole('button', { name: new RegExp(`^配对：措施 ${measure}“`) }).click();
  await page.getByRole('button', { name: '放下' }).click();
}

export const expectPaired = async (page: Page, problem: number, measure: number): Promise<void> => {
  await expect(problemRow(page, problem)).toHaveAccessibleName(new RegExp(`，措施 ${measure}$`));
  await expect(measureRow(page, measure)).toHaveAccessibleName(new RegExp(`，问题 ${problem}$`));
};
