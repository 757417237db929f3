import { expect, test, type CDPSession, type Page } from '@playwright/test';
import type { Stage } from '../../src/domain/stage.ts';
import { median } from '../bench/figures.ts';
import { addCards, card, cardIn, carry, drop, openNewBoard, savingMark } from '../support/board-window.ts';
import { threadTime, weigh } from '../support/page-weight.ts';
import { rounds } from '../support/rounds.ts';

const TITLES = Array.from({ length: 6 }, (_, at) => `第${at + 1}条问题`);
const AROUND: readonly Stage[] = ['rectifying', 'completed', 'identified'];

/** Each is three drags, the three questions they raise, and a card opened and closed. */
const TURNS = 17 * rounds.length;

test(`F50 a meeting of ${TURNS * AROUND.length} drags and ${TURNS} cards read in one window: it grows no heavier and no slower`, async ({
  page,
  context,
}) => {
  test.setTimeout(60_000 + TURNS * 10_000);
  const cdp = await context.newCDPSession(page);
  await openNewBoard(page);
  await addCards(page, 'identified', TITLES);
  // What is loaded when it is first wanted is there after this.
  for (const title of TITLES) await turn(page, cdp, title);

  const before = await weigh(cdp);
  const drops: number[] = [];
  for (let nth = 0; nth < TURNS; nth += 1) drops.push(...(await turn(page, cdp, TITLES[nth % TITLES.length] ?? '')));
  const after = await weigh(cdp);

  expect(after.heap).toBeLessThan(before.heap * 1.5);
  expect(after.nodes).toBeLessThan(before.nodes * 1.1);
  expect(after.listeners).toBeLessThan(before.listeners * 1.1);
  expect(median(drops.slice(-15))).toBeLessThan(100);
});

/** Takes a card through the columns and reads it; what each drop took of the main thread, in ms. */
async function turn(page: Page, cdp: CDPSession, title: string): Promise<readonly number[]> {
  const drops: number[] = [];
  for (const to of AROUND) {
    await carry(page, title, to);
    const from = await threadTime(cdp);
    await drop(page);
    const question = page.getByRole('dialog');
    await expect(question).toBeVisible();
    drops.push((await threadTime(cdp)) - from);
    await question.getByRole('button', { name: '仍要移动' }).press('Enter');
    await expect(cardIn(page, to, title)).toBeVisible();
  }
  await card(page, title).click();
  await page.getByRole('button', { name: '关闭卡片' }).click();
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(savingMark(page)).toHaveText('已保存');
  return drops;
}
