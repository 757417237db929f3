import { expect, type Page } from '@playwright/test';
import {
  addCards,
  card,
  cardIn,
  column,
  expectWhole,
  openBoardWith,
  readStored,
  savingMark,
} from '../support/board-window.ts';
import { freeze, test } from '../support/freezable-window.ts';
import { rounds, seeded } from '../support/rounds.ts';

const TITLES = Array.from({ length: 40 }, (_, at) => `原有第${at + 1}条`);

/** Forty moves given at once take longer to be written than this (ms). */
const WINDOW = 200;

for (const { sign, seed } of rounds)
  test(`F06 the window is frozen while moves are on their way: each of them is saved or shown as 未保存, and the other window works on${sign}`, async ({
    windows,
    baseURL,
  }) => {
    test.slow();
    const page = await windows.newPage();
    await openBoardWith(page, TITLES, baseURL);
    const other = await windows.newPage();
    await other.goto(page.url());
    await expect(card(other, TITLES.at(-1) ?? '')).toBeVisible();
    await page.bringToFront();
    await moveAllAtOnce(page);
    await new Promise((now) => setTimeout(now, seeded(seed)() * WINDOW));
    const wake = await freeze(page);
    await expect(savingMark(page), `seed ${seed}`).toHaveText('保存中');
    await other.bringToFront();
    await addCards(other, 'identified', ['在另一个窗口接着记']);
    await wake();

    await expect(savingMark(other)).toHaveText('已保存');
    await expect(savingMark(page), `seed ${seed}`).toHaveText(/^已保存$|^未保存/);
    await expectSavedOrUnsaved(page);
    await expect(cardIn(page, 'identified', '在另一个窗口接着记')).toBeVisible();
  });

/** Alt+← on every card within one turn: most of them still wait when the first is written. */
const moveAllAtOnce = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const card of document.querySelectorAll('[data-drag-item]'))
      card.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowLeft', code: 'ArrowLeft', altKey: true, bubbles: true }),
      );
  });

async function expectSavedOrUnsaved(page: Page): Promise<void> {
  const [unsaved = 0] = /\d+/.exec((await savingMark(page).textContent()) ?? '') ?? [];
  const stored = await readStored(page);
  expectWhole(stored);
  const moved = stored.records.filter((record) => record.kind === 'problem' && record.stage === 'rectifying');
  expect(moved.length + Number(unsaved)).toBe(TITLES.length);
  await expect(column(page, 'rectifying').locator('[data-drag-item]')).toHaveCount(moved.length);
}
