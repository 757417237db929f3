import { expect, test, type Page } from '@playwright/test';
import { cardIn, expectWhole, openBoardWith, readStored, savingMark } from '../support/board-window.ts';

/** F08 on the built program: the n-th write of a move fails while two more moves stand behind it. */

const TITLES = ['甲问题', '乙问题', '丙问题'];

/** A move writes the card, the ledger's entry and the board's head. */
const STRIKES = ['QuotaExceededError', 'AbortError', 'UnknownError'];

test('F08 a move whose n-th write fails is shown as not saved, never half; those behind it stand, and 重试 saves it', async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(failWhenArmed);
  await openBoardWith(page, TITLES);
  for (const [at, error] of STRIKES.entries()) {
    await arm(page, at + 1, error);
    await moveAllAtOnce(page);
    await expect(savingMark(page)).toHaveText('未保存 1');
    await expect(cardIn(page, 'completed', '甲问题')).toBeVisible();
    for (const title of ['乙问题', '丙问题']) await expect(cardIn(page, 'rectifying', title)).toBeVisible();
    await expectEntries(page, 4 + at * 6 + 2);

    const tray = page.getByRole('region', { name: '未保存的更改' });
    await expect(tray).toContainText(/把“甲问题”退回“整改中”没有保存：.*之前的内容都在。/);
    await tray.getByRole('button', { name: '重试' }).dblclick();
    await expect(savingMark(page)).toHaveText('已保存');
    await expect(cardIn(page, 'rectifying', '甲问题')).toBeVisible();
    await expectEntries(page, 4 + at * 6 + 3);

    for (const _each of TITLES) await page.keyboard.press('Control+z');
    for (const title of TITLES) await expect(cardIn(page, 'completed', title)).toBeVisible();
    await expect(savingMark(page)).toHaveText('已保存');
  }
});

async function expectEntries(page: Page, count: number): Promise<void> {
  const stored = await readStored(page);
  expectWhole(stored);
  expect(stored.ledger.length).toBe(count);
}

/** In the page: the n-th write after it was armed throws, and no other; what is left to count lies in the session. */
function failWhenArmed(): void {
  for (const method of ['put', 'add', 'delete'] as const) {
    const original = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
    IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...given: unknown[]) {
      const left = Number(sessionStorage.getItem('fail-write') ?? 0);
      if (left > 0) sessionStorage.setItem('fail-write', String(left - 1));
      if (left === 1) throw new DOMException('injected', sessionStorage.getItem('fail-name') ?? '');
      return original.apply(this, given) as never;
    };
  }
}

const arm = (page: Page, nth: number, name: string): Promise<void> =>
  page.evaluate(
    ([left, called]) => {
      sessionStorage.setItem('fail-write', left);
      sessionStorage.setItem('fail-name', called);
    },
    [String(nth), name] as const,
  );

/** Alt+← on every card within one turn: the second and third leave before the first is written. */
const moveAllAtOnce = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const card of document.querySelectorAll('[data-drag-item]'))
      card.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowLeft', code: 'ArrowLeft', altKey: true, bubbles: true }),
      );
  });
