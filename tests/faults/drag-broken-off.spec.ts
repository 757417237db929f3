import { expect, test, type Page } from '@playwright/test';
import {
  card,
  cardIn,
  carry,
  column,
  drop,
  expectWhole,
  openBoardWith,
  readStored,
  savingMark,
} from '../support/board-window.ts';
import { test as withWindows } from '../support/freezable-window.ts';

// F31: whatever breaks a drag off, the board is as before, nothing of it stays on the screen, and the next drag works.

const TITLES = ['甲问题', '乙问题', '丙问题'];

/** The first card is held over 整改中. */
async function givenHeldCard(page: Page, home?: string): Promise<void> {
  await openBoardWith(page, TITLES, home);
  await carry(page, '甲问题', 'rectifying');
  await expect(page.locator('[data-drag-line]')).toBeVisible();
  await expect(page.getByText('甲问题', { exact: true })).toHaveCount(2);
}

async function expectAsBefore(page: Page, titles: readonly string[] = TITLES): Promise<void> {
  await expect(page.locator('[data-drag-line]')).toHaveCount(0);
  await expect(column(page, 'completed').locator('[data-drag-item] p')).toHaveText([...titles]);
  await expect(page.locator('[data-drag-item]')).toHaveCount(titles.length);
  // A card that hangs at the pointer would be one more.
  for (const title of TITLES)
    await expect(page.getByRole('main').getByText(title, { exact: true })).toHaveCount(titles.includes(title) ? 1 : 0);
}

async function expectNextDragWorks(page: Page): Promise<void> {
  await carry(page, '乙问题', 'rectifying');
  await drop(page);
  await expect(cardIn(page, 'rectifying', '乙问题')).toBeVisible();
  await expect(savingMark(page)).toHaveText('已保存');
  expectWhole(await readStored(page));
}

const BREAKS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['Escape', (page) => page.keyboard.press('Escape')],
  ['a drop beside the columns', (page) => page.mouse.move(20, 20, { steps: 4 })],
  [
    'the other mouse button',
    (page) => page.mouse.down({ button: 'right' }).then(() => page.mouse.up({ button: 'right' })),
  ],
  ['a finger on the screen', (page) => page.touchscreen.tap(300, 300)],
];

test.describe('on a screen that can be touched', () => {
  test.use({ hasTouch: true });

  for (const [how, breakOff] of BREAKS)
    test(`F31 a drag broken off by ${how}: the board is as before, no ghost, and the next drag works`, async ({
      page,
    }) => {
      await givenHeldCard(page);
      const before = await readStored(page);
      await breakOff(page);
      await page.mouse.up();

      await expectAsBefore(page);
      expect(await readStored(page)).toEqual(before);
      await expectNextDragWorks(page);
    });
});

test('F31 the card is deleted in the other window while it is held here: nothing of it stays, and the next drag works', async ({
  page,
  context,
}) => {
  await givenHeldCard(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await card(other, '甲问题').click();
  await other.getByRole('complementary').getByRole('button', { name: '删除卡片' }).click();
  await expect(card(other, '甲问题')).toHaveCount(0);

  await expectAsBefore(page, ['乙问题', '丙问题']);
  await expect(page.getByText('拿着的卡片刚才被删除了')).toHaveCount(1);
  await page.bringToFront();
  await drop(page);
  await expectAsBefore(page, ['乙问题', '丙问题']);
  await expectNextDragWorks(page);
});

withWindows(
  'F31 another window comes to the front during a drag: the board is as before, and the next drag works',
  async ({ windows, baseURL }) => {
    const page = await windows.newPage();
    const other = await windows.newPage();
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.bringToFront();
    await givenHeldCard(page, baseURL);
    await other.bringToFront();

    await expectAsBefore(page);
    await page.bringToFront();
    await drop(page);
    await expectAsBefore(page);
    await expectNextDragWorks(page);
  },
);
