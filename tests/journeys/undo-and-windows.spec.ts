import { expect, test, type Locator, type Page } from '@playwright/test';
import { audit } from '../../src/domain/audit.ts';
import { recordsOf } from '../../src/domain/board.ts';
import type { WholeBoard } from '../../src/domain/board-store.ts';
import { card, cardIn, moveByMenu, savingMark } from '../support/board-window.ts';
import { exportBackup } from '../support/keyboard-steps.ts';

// The sample's board: eight cards of the project's own words, in a database like any other.

const MINE = '理论学习系统性不强';
const THEIRS = '举一反三不够';

const panel = (page: Page): Locator => page.getByRole('complementary');
const saved = (page: Page): Promise<void> => expect(savingMark(page)).toHaveText('已保存');

test('five changes of five kinds, a reload, another window’s edit, five Ctrl+Z: all is as it was but for that edit', async ({
  page,
  context,
}) => {
  await openSample(page);
  const before = await exportBackup(page);

  await openBoard(page);
  const done = await changeFiveThings(page);
  await page.reload();
  await expect(card(page, '改过的题目')).toBeVisible();

  const other = await context.newPage();
  await other.goto(page.url());
  await openCard(other, THEIRS);
  await panel(other).getByRole('textbox', { name: '备注' }).fill('另一个窗口写的');
  await other.keyboard.press('Escape');
  await saved(other);

  await page.bringToFront();
  for (const words of [...done].reverse()) {
    await page.keyboard.press('Control+z');
    await expect(page.getByText(words).last()).toBeVisible();
    await saved(page);
  }

  for (const window of [page, other]) await expect(cardIn(window, 'identified', MINE)).toBeVisible({ timeout: 1000 });
  const after = await exportBackup(page);
  expect(audit(after.board, after.ledger)).toEqual([]);
  expect(differences(before, after)).toEqual([{ title: `${THEIRS}。`, remark: ['', '另一个窗口写的'] }]);
  expect(after.ledger.length).toBe(before.ledger.length + 5 + 1 + 5);
});

test('Ctrl+Y does again what was taken back, and 最近更改 lists every step and takes one back by itself', async ({
  page,
}) => {
  await openSample(page);
  await openBoard(page);
  await moveByMenu(page, THEIRS, 'rectifying');
  await page.getByRole('dialog').getByRole('button', { name: '仍要移动' }).click();
  await expect(cardIn(page, 'rectifying', THEIRS)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cardIn(page, 'identified', THEIRS)).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(cardIn(page, 'rectifying', THEIRS)).toBeVisible();

  await page.getByRole('link', { name: '更改' }).click();
  const steps = page.getByRole('list', { name: '更改记录' }).getByRole('listitem');
  await expect(steps.first()).toContainText('重做');
  const moved = steps
    .filter({ hasText: `把「${THEIRS}」` })
    .filter({ hasText: '移到' })
    .last();
  await expect(moved).toContainText('整改中');
  await expect(moved).toContainText(/\d\d?:\d\d/);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/已撤销/).first()).toBeVisible();
  await openBoard(page);
  await expect(cardIn(page, 'identified', THEIRS)).toBeVisible();
});

async function openSample(page: Page): Promise<void> {
  await page.goto('/?sample');
  await expect(card(page, MINE)).toBeVisible();
}

async function openBoard(page: Page): Promise<void> {
  await page.getByRole('link', { name: '看板', exact: true }).click();
  await expect(page.getByRole('region', { name: '查摆', exact: true })).toBeVisible();
}

async function openCard(page: Page, title: string): Promise<void> {
  await card(page, title).click();
  await expect(panel(page)).toBeVisible();
}

/** Title, category, a new measure, a tick, a move; answers with what taking each back is said to be. */
async function changeFiveThings(page: Page): Promise<readonly RegExp[]> {
  await openCard(page, MINE);
  await panel(page).getByRole('textbox', { name: '问题' }).fill('改过的题目。原来的话都不要了。');
  await page.keyboard.press('Control+Enter');
  await expect(card(page, '改过的题目')).toBeVisible();
  await panel(page)
    .getByRole('button', { name: /查摆方面/ })
    .click();
  await page.getByRole('option').nth(2).click();
  await panel(page).getByRole('textbox', { name: '添加措施' }).fill('逐项登记，月底对账');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('textbox', { name: '添加措施' })).toHaveValue('');
  await panel(page).getByRole('checkbox', { name: '措施2已落实' }).focus();
  await page.keyboard.press('Space');
  await expect(panel(page).getByRole('checkbox', { name: '措施2已落实' })).toBeChecked();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await moveByMenu(page, '改过的题目', 'rectifying');
  await expect(cardIn(page, 'rectifying', '改过的题目')).toBeVisible();
  await saved(page);
  return [/撤销.*(?:修改|改).*/, /撤销.*类别/, /撤销.*措施/, /撤销.*(?:落实|勾)/, /撤销.*移到/];
}

/** Records that differ, revisions aside: for a problem its title and the fields that are not what they were. */
function differences(before: WholeBoard, after: WholeBoard): readonly object[] {
  const was = new Map(recordsOf(before.board).map((record) => [record.id, record]));
  const is = new Map(recordsOf(after.board).map((record) => [record.id, record]));
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  return ids.flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)].map((record) => Object.entries(record ?? {}));
    const held = new Map(old);
    const changed = (now ?? []).filter(
      ([key, value]) => key !== 'rev' && JSON.stringify(value) !== JSON.stringify(held.get(key)),
    );
    if (old?.length && now?.length && changed.length === 0) return [];
    const title = held.get('title');
    return [{ title, ...Object.fromEntries(changed.map(([key, value]) => [key, [held.get(key), value]])) }];
  });
}
