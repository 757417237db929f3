import { expect, test, type Page } from '@playwright/test';
import { card, column, expectWhole, openBoardWith, readStored, savingMark } from '../support/board-window.ts';

/** F30: a float's midpoint gives equal ranks after some fifty drops into one gap. */
const DROPS = 60;

test('F30 sixty drops into one gap keep one strict order, on the screen, on the disk and after a reload', async ({
  page,
}) => {
  test.slow();
  await openBoardWith(page, ['上沿', '甲问题', '乙问题']);
  for (let nth = 0; nth < DROPS; nth += 1) {
    const [below, above] = nth % 2 === 0 ? ['乙问题', '甲问题'] : ['甲问题', '乙问题'];
    await dropOntoUpperHalf(page, below, above);
    await expect.poll(() => titles(page)).toEqual(['上沿', below, above]);
  }
  await expect(savingMark(page)).toHaveText('已保存');
  const stored = await readStored(page);
  expectWhole(stored);
  expect(stored.ledger.length).toBe(4 + DROPS);
  for (const record of stored.records) if (record.kind === 'problem') expect(record.rank.length).toBeLessThan(64);
  await page.reload();
  await expect(card(page, '上沿')).toBeVisible();
  expect(await titles(page)).toEqual(['上沿', '甲问题', '乙问题']);
});

const titles = (page: Page): Promise<string[]> =>
  column(page, 'completed').locator('[data-drag-item] p').allTextContents();

async function dropOntoUpperHalf(page: Page, title: string, onto: string): Promise<void> {
  const [from, over] = [await card(page, title).boundingBox(), await card(page, onto).boundingBox()];
  if (!from || !over) throw new Error('nothing to carry');
  await page.mouse.move(from.x + 60, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 75, from.y + 14, { steps: 2 });
  await page.mouse.move(over.x + 75, over.y + 3, { steps: 3 });
  await expect(page.locator('[data-drag-line]')).toBeVisible();
  await page.mouse.up();
}
