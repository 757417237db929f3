import { expect, test } from '@playwright/test';
import { addCards, cardIn, expectWhole, openBoardWith, readStored, savingMark } from '../support/board-window.ts';
import { expectAcknowledged, workUntilGone } from '../support/restless-hand.ts';
import { rounds, seeded } from '../support/rounds.ts';

const TITLES = Array.from({ length: 8 }, (_, at) => `原有第${at + 1}条`);

for (const { sign, seed } of rounds)
  test(`F02 the window’s process dies: everything that was shown as 已保存 is there, and the other window works on${sign}`, async ({
    page,
    context,
  }) => {
    test.slow();
    const random = seeded(seed);
    await openBoardWith(page, TITLES);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(cardIn(other, 'completed', '原有第8条')).toBeVisible();
    await page.bringToFront();

    const cdp = await context.newCDPSession(page);
    setTimeout(() => void cdp.send('Page.crash').catch(() => undefined), 400 + random() * 2500);
    const acknowledged = await workUntilGone(page, TITLES, random);

    await expectAcknowledged(other, acknowledged, seed);
    await other.bringToFront();
    await addCards(other, 'identified', ['在另一个窗口接着记']);
    await expect(savingMark(other)).toHaveText('已保存');

    const again = await context.newPage();
    await again.goto(other.url());
    await expectAcknowledged(again, acknowledged, seed);
    await expect(cardIn(again, 'identified', '在另一个窗口接着记')).toBeVisible();
    expectWhole(await readStored(again));
  });
