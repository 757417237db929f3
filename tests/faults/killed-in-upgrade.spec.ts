import { expect, type Page } from '@playwright/test';
import { STAGES } from '../../src/domain/stage.ts';
import { SCHEMA_VERSION } from '../../src/storage/schema.ts';
import { told } from '../exchange/backup/told-boards.ts';
import { cardIn, expectWhole, readStored } from '../support/board-window.ts';
import { test } from '../support/kept-profile.ts';
import { layInPreviousShape, PREVIOUS, readShape } from '../support/previous-shape.ts';
import { rounds, seeded } from '../support/rounds.ts';
import { smallBoardCommands } from '../support/small-board.ts';

const DATABASE = 'zhenggai-kanban';
const BOARD = '#/board/b1/kanban';
const ROWS = 6000;
const WHOLE = told(
  'b1',
  smallBoardCommands({
    problems: Array.from({ length: ROWS }, (_, at) => ({
      text: `第${at + 1}条。`,
      stage: STAGES[at % 3] ?? 'completed',
    })),
  }),
);
const OLD = { version: PREVIOUS, problems: ROWS, indexed: null };
const NEW = { version: SCHEMA_VERSION * 10, problems: ROWS, indexed: ROWS };

/** 6,000 rows take about 300 ms to be brought up (ms). */
const WINDOW = 600;

for (const { sign, seed } of rounds)
  test(`F03 the browser is killed while old data are brought up to date: all are old or all are new, and the next opening finishes${sign}`, async ({
    profile,
  }) => {
    test.slow();
    const first = await profile.open();
    await first.goto('icon.svg');
    await layInPreviousShape(first, DATABASE, WHOLE);
    expect(await readShape(first, DATABASE)).toEqual(OLD);
    await reportUpgrade(first);
    const begun = first.waitForEvent('console', (message) => message.text() === UPGRADE_BEGINS);
    const opening = first.goto(BOARD).catch(() => undefined);
    await begun;
    await profile.killAfter(seeded(seed)() * WINDOW);
    await opening;

    const page = await profile.open();
    await page.goto('icon.svg');
    expect([OLD, NEW], `seed ${seed}`).toContainEqual(await readShape(page, DATABASE));
    await page.goto(BOARD);
    await expect(cardIn(page, 'identified', '第1条')).toBeVisible();
    expect(await readShape(page, DATABASE)).toEqual(NEW);
    expectWhole(await readStored(page));
  });

const UPGRADE_BEGINS = 'upgrade begins';

/** Has the page say when the program begins to change the shape of its database. */
const reportUpgrade = (page: Page): Promise<unknown> =>
  page.addInitScript((says) => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      const request = open.apply(this, given);
      request.addEventListener('upgradeneeded', () => console.log(says));
      return request;
    };
  }, UPGRADE_BEGINS);
