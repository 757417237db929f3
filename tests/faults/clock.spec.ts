import { expect, test, type Page } from '@playwright/test';
import { backupFile } from '../support/backup-steps.ts';
import {
  addCards,
  cardIn,
  expectWhole,
  moveByMenu,
  openBoardWith,
  readStored,
  savingMark,
} from '../support/board-window.ts';
import { test as withProfile } from '../support/kept-profile.ts';

// F29: clocks are set back, days end at night, and zones differ. Order is the ledger's; days are the person's own.

const TODAY = new Date('2026-03-04T10:00:00+08:00');
const A_YEAR_BEFORE = new Date('2025-03-04T10:00:00+08:00');

const follow = (page: Page, screen: string): Promise<void> =>
  page.getByRole('link', { name: screen, exact: true }).click();

test('F29 the clock is set back a year amid the work: the history tells the steps in their order, and Ctrl+Z takes back the last', async ({
  page,
}) => {
  await page.clock.setFixedTime(TODAY);
  await openBoardWith(page, ['甲问题', '乙问题', '丙问题']);
  for (const [title, at] of [
    ['甲问题', A_YEAR_BEFORE],
    ['乙问题', TODAY],
    ['丙问题', A_YEAR_BEFORE],
  ] as const) {
    await page.clock.setFixedTime(at);
    await moveByMenu(page, title, 'rectifying');
    await expect(cardIn(page, 'rectifying', title)).toBeVisible();
    await expect(savingMark(page)).toHaveText('已保存');
  }
  await page.reload();
  await follow(page, '更改');
  const entries = page.getByRole('list', { name: '更改记录' }).getByRole('listitem');
  await expect(entries).toContainText([
    /2025年3月4日.*丙问题/,
    /2026年3月4日.*乙问题/,
    /2025年3月4日.*甲问题/,
    /2026年3月4日.*添加问题“丙问题”/,
    /添加问题“乙问题”/,
    /添加问题“甲问题”/,
    /新建看板/,
  ]);
  await follow(page, '看板');
  for (const title of ['丙问题', '乙问题', '甲问题']) {
    await expect(cardIn(page, 'rectifying', title)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(cardIn(page, 'completed', title)).toBeVisible();
  }
  await expect(savingMark(page)).toHaveText('已保存');
  expectWhole(await readStored(page));
});

test('F29 a snapshot taken with the clock set back stands above the earlier one, and a backup made before is due again', async ({
  page,
}) => {
  await page.clock.setFixedTime(TODAY);
  await openBoardWith(page, ['甲问题']);
  await takeSnapshot(page, '第一次会议');
  await backupFile(page);
  await expect(page.getByRole('banner').getByText('今天备份过')).toBeVisible();
  await page.clock.setFixedTime(A_YEAR_BEFORE);
  await follow(page, '看板');
  await addCards(page, 'identified', ['乙问题']);
  await takeSnapshot(page, '第二次会议');

  const snapshots = page.getByRole('list', { name: '已冻结的快照' }).getByRole('listitem');
  await expect(snapshots).toContainText(['第二次会议', '第一次会议']);
  await expect(page.getByRole('banner').getByText(/天没有备份/)).toBeVisible();
});

for (const [timezoneId, offset] of [
  ['Asia/Shanghai', '+08:00'],
  ['UTC', 'Z'],
] as const)
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test(`F29 the day ends while the list is open: it is dated by the local day, before and after midnight (${timezoneId})`, async ({
      page,
    }) => {
      await page.clock.install({ time: new Date(`2026-03-04T23:50:00${offset}`) });
      await openBoardWith(page, ['甲问题']);
      await follow(page, '材料');
      const sheet = page.getByRole('article');
      await expect(sheet).toContainText('截至2026年3月4日');
      await page.clock.fastForward('30:00');
      await expect(sheet).toContainText('截至2026年3月5日');
      await expect(sheet).not.toContainText('3月4日');
      await follow(page, '快照');
      await expect(page.getByRole('textbox', { name: '截至日期' })).toHaveValue('2026年3月5日');
    });
  });

withProfile(
  'F29 the laptop is carried into another zone: no day of a paper or of the board moves',
  async ({ profile }) => {
    const page = await profile.open('Asia/Shanghai');
    await page.clock.setFixedTime(new Date('2026-03-05T00:30:00+08:00'));
    await openBoardWith(page, ['甲问题']);
    await takeSnapshot(page, '第一次会议');
    await expect(page.getByText('截至2026年3月5日')).toBeVisible();
    const board = page.url();
    const before = await readStored(page);

    const abroad = await profile.open('America/Los_Angeles');
    await abroad.clock.setFixedTime(new Date('2026-03-05T00:30:00+08:00'));
    await abroad.goto(board);
    await abroad.getByRole('button', { name: '打开' }).click();
    await expect(abroad.getByRole('article')).toContainText('截至2026年3月5日');
    await follow(abroad, '材料');
    await expect(abroad.getByRole('article')).toContainText('截至2026年3月4日');
    expect(await readStored(abroad)).toEqual(before);
  },
);

async function takeSnapshot(page: Page, name: string): Promise<void> {
  await follow(page, '快照');
  await page.getByRole('textbox', { name: '快照名称' }).fill(name);
  await page.getByRole('button', { name: '冻结快照' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}
