import { expect, type Page } from '@playwright/test';
import type { Stage } from '../../src/domain/stage.ts';
import { addCards, cardIn, carry, drop, moveByMenu, savingMark } from './board-window.ts';

/** What was shown as 已保存: the cards, each with the stage it was seen in. */
export type Acknowledged = ReadonlyMap<string, Stage>;

/** Adds and moves cards of 已完成 as fast as a hand can, until the window is gone. */
export async function workUntilGone(
  page: Page,
  titles: readonly string[],
  random: () => number,
): Promise<Acknowledged> {
  const acknowledged = new Map<string, Stage>(titles.map((title) => [title, 'completed']));
  const waiting = [...titles];
  try {
    for (let nth = 1; ; nth += 1) {
      const title = random() < 0.5 ? waiting.shift() : undefined;
      const to = random() < 0.5 ? 'identified' : 'rectifying';
      const named = title ?? `新添第${nth}条`;
      acknowledged.delete(named);
      if (!title) await addCards(page, to, [named]);
      else if (random() < 0.5) await moveByMenu(page, title, to);
      else {
        await carry(page, title, to);
        await drop(page);
      }
      await expect(cardIn(page, to, named)).toBeVisible();
      await expect(savingMark(page)).toHaveText('已保存');
      acknowledged.set(named, to);
    }
  } catch (error) {
    if (!(await isGone(page))) throw error;
    return acknowledged;
  }
}

/** Asked of the window: what was waited for while it went says no more than that it was not there. */
const isGone = (page: Page): Promise<boolean> =>
  page.evaluate(() => false).catch((error: unknown) => /closed|crash|disconnected/i.test(String(error)));

export async function expectAcknowledged(page: Page, acknowledged: Acknowledged, seed: number): Promise<void> {
  for (const [title, stage] of acknowledged)
    await expect(cardIn(page, stage, title), `seed ${seed}: ${title}`).toBeVisible();
}
