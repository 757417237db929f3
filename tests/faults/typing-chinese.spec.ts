import { expect, test } from '@playwright/test';
import { card, openBoardWith, readStored, savingMark } from '../support/board-window.ts';
import { composeInto } from '../support/compose-into.ts';

/** F33: while the input method composes, Enter takes a candidate and Escape drops it; neither sends, closes nor leaves anything. */

test('F33 in the dialog of a new board', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '新建空白看板' }).click();
  const name = page.getByRole('textbox', { name: '看板名称' });
  await name.fill('');
  await composeInto(page, name, '支部看板');
  await expect(page.getByRole('dialog')).toBeVisible();
  await name.press('Enter');
  await expect(page.getByText('支部看板').first()).toBeVisible();
  expect((await readStored(page)).ledger.length).toBe(1);
});

test('F33 in the fields of a card', async ({ page }) => {
  await openBoardWith(page, ['甲问题']);
  await card(page, '甲问题').click();
  const panel = page.getByRole('complementary');
  for (const [name, label] of [
    ['问题', '问题'],
    ['责任人', '责任人'],
    ['整改时限', '整改时限'],
    ['添加措施', '措施1'],
  ] as const) {
    const before = (await readStored(page)).ledger.length;
    const field = panel.getByRole(name === '责任人' ? 'combobox' : 'textbox', { name, exact: true });
    await field.fill('');
    await composeInto(page, field, '学习');
    await expect(panel).toBeVisible();
    expect((await readStored(page)).ledger.length).toBe(before);
    await field.press('Enter');
    await panel.getByRole('heading', { level: 2 }).click();
    await expect(savingMark(page)).toHaveText('已保存');
    const shown = panel.getByRole(name === '责任人' ? 'combobox' : 'textbox', { name: label, exact: true });
    await expect(shown).toHaveValue('学习');
    expect((await readStored(page)).ledger.length).toBe(before + 1);
  }
});

test('F33 in the search over the cards', async ({ page }) => {
  await openBoardWith(page, ['甲问题', '乙问题']);
  const search = page.getByRole('searchbox');
  await composeInto(page, search, '甲');
  await expect(card(page, '乙问题')).toHaveCount(0);
  await expect(card(page, '甲问题')).toBeVisible();
});

test('F33 in the search over cards and actions', async ({ page }) => {
  await openBoardWith(page, ['甲问题', '乙问题']);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: '查找卡片和操作' });
  await composeInto(page, dialog.getByRole('combobox'), '甲');
  await expect(dialog.getByRole('option')).toHaveText([/^甲问题/]);
});
