import { expectWhole, openBoardWith, readStored } from '../support/board-window.ts';
import { test } from '../support/kept-profile.ts';
import { expectAcknowledged, workUntilGone } from '../support/restless-hand.ts';
import { rounds, seeded } from '../support/rounds.ts';

const TITLES = Array.from({ length: 8 }, (_, at) => `原有第${at + 1}条`);

for (const { sign, seed } of rounds)
  test(`F01 the browser is killed: everything that was shown as 已保存 is there, and no card is half moved${sign}`, async ({
    profile,
  }) => {
    test.slow();
    const random = seeded(seed);
    const page = await profile.open();
    await openBoardWith(page, TITLES);
    const address = page.url();
    const killed = profile.killAfter(400 + random() * 2500);
    const acknowledged = await workUntilGone(page, TITLES, random);
    await killed;

    const again = await profile.open();
    await again.goto(address);
    await expectAcknowledged(again, acknowledged, seed);
    expectWhole(await readStored(again));
  });
