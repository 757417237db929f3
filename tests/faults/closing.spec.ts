import { expect, test, type Page } from '@playwright/test';
import { cardIn, carry, drop, expectWhole, openBoardWith, readStored, savingMark } from '../support/board-window.ts';

/** F05: the page goes away right after a drop. */
const WAYS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['closed', (page) => page.close()],
  ['reloaded', (page) => page.reload()],
  ['left for another page', (page) => page.goto('about:blank')],
];

const TITLES = ['甲问题', '乙问题', '丙问题', '丁问题', '戊问题', '己问题'];

for (const [way, leave] of WAYS)
  test(`F05 the page is ${way} right after a drop: the card is where 已保存 said, and never between`, async ({
    page,
    context,
  }) => {
    test.slow();
    await openBoardWith(page, TITLES);
    const address = page.url();
    let window = page;
    for (const [round, title] of TITLES.entries()) {
      window.once('dialog', (dialog) => void dialog.accept().catch(() => undefined));
      await carry(window, title, 'identified');
      await drop(window);
      const said = round % 2 === 0 ? null : await savingMark(window).textContent();
      await leave(window);
      if (window.isClosed()) window = await context.newPage();
      await window.goto(address);

      const stored = await readStored(window);
      expectWhole(stored);
      const problem = stored.records.find((record) => record.kind === 'problem' && record.title === title);
      const stage = problem?.kind === 'problem' ? problem.stage : null;
      expect(['completed', 'identified']).toContain(stage);
      if (said === '已保存') expect(stage).toBe('identified');
      await expect(cardIn(window, stage ?? 'identified', title)).toBeVisible();
    }
  });
