import { expect, test, type Locator, type Page } from '@playwright/test';
import { SAMPLE_REPORT } from '../../src/app/sample/sample-report.ts';
import { differences, expectSoundBackup } from '../support/backup-steps.ts';
import { boardAsRead } from '../support/board-steps.ts';
import { addCards, card, cardIn, column, moveByMenu, savingMark } from '../support/board-window.ts';
import { openImport, pasteReport } from '../support/import-steps.ts';

// A board from a pasted report, changed in this window and in another; what this window did is taken back step by step.

const MINE = '理论学习系统性不强';
const THEIRS = '举一反三不够';

const panel = (page: Page): Locator => page.getByRole('complementary');
const field = (page: Page, name: string): Locator => panel(page).getByRole('textbox', { name, exact: true });
const messages = (page: Page): Locator => page.getByRole('region', { name: '消息' });
const saved = (page: Page): Promise<void> => expect(savingMark(page)).toHaveText('已保存');

/** What a person does, and how it is called when it is taken back. */
type Step = readonly [sentence: string, act: (page: Page) => Promise<void>];

const WRITING: readonly Step[] = [
  [
    '修改“改过的题目”的问题',
    async (page) => {
      await field(page, '问题').fill('改过的题目');
      await page.keyboard.press('Control+Enter');
      await expect(card(page, '改过的题目')).toBeVisible();
    },
  ],
  ['把“改过的题目”归入“人民群众新期待”', (page) => choose(page, '查摆方面', '人民群众新期待')],
  ['添加措施“月底逐项对账”', (page) => addMeasure(page, '月底逐项对账')],
  [
    '勾选措施“每季度交流一次”为已落实',
    async (page) => {
      await panel(page).getByRole('checkbox', { name: '措施1已落实' }).focus();
      await page.keyboard.press('Space');
      await expect(panel(page).getByRole('checkbox', { name: '措施1已落实' })).toBeChecked();
    },
  ],
  [
    '把“改过的题目”移到“整改中”',
    async (page) => {
      await closeCard(page);
      await moveByMenu(page, '改过的题目', 'rectifying');
      await page.getByRole('dialog').getByRole('button', { name: '仍要移动' }).click();
      await expect(cardIn(page, 'rectifying', '改过的题目')).toBeVisible();
    },
  ],
];

const TAKING_AWAY: readonly Step[] = [
  [`取消措施“每季度交流一次”与问题“${MINE}”的配对`, (page) => choose(page, '措施1的操作', '取消配对')],
  ['删除措施“领学人轮流讲”', (page) => choose(page, '措施1的操作', '删除这条措施')],
  [
    `填写“${MINE}”的备注：“会上再议”`,
    async (page) => {
      await field(page, '备注').fill('会上再议');
      await closeCard(page);
    },
  ],
  ['添加问题“会上新提的一条”', (page) => addCards(page, 'identified', ['会上新提的一条'])],
  [
    `删除问题“${MINE}”`,
    async (page) => {
      await card(page, MINE).click();
      await panel(page).getByRole('button', { name: '删除卡片' }).click();
      await expect(card(page, MINE)).toHaveCount(0);
    },
  ],
];

for (const [kind, steps] of [
  ['writing', WRITING],
  ['taking away', TAKING_AWAY],
] as const)
  test(`five steps of ${kind}, a reload, another window’s edit, five Ctrl+Z: all is as it was but for that edit`, async ({
    page,
    context,
  }) => {
    test.slow();
    await openReportBoard(page);
    const before = await expectSoundBackup(page);
    await openBoard(page);
    await openCard(page, MINE);
    for (const [, act] of steps) await act(page);
    await saved(page);
    await page.reload();
    await expect(card(page, THEIRS)).toBeVisible();

    const other = await context.newPage();
    await other.goto(page.url().replace(/\/card\/.*/, ''));
    await openCard(other, THEIRS);
    await field(other, '问题').fill('另一个窗口改的');
    await other.keyboard.press('Control+Enter');
    await saved(other);
    await expect(card(page, '另一个窗口改的')).toBeVisible({ timeout: 1000 });

    await page.bringToFront();
    for (const [sentence] of [...steps].reverse()) {
      await page.keyboard.press('Control+z');
      await expect(messages(page).getByText(`已撤销：${sentence}`, { exact: true })).toBeVisible();
    }
    await expect.poll(async () => boardAsRead(other), { timeout: 1000 }).toEqual(await boardAsRead(page));

    const after = await expectSoundBackup(page);
    expect(differences(before, after)).toEqual([
      {
        was: expect.objectContaining({ title: `${THEIRS}。` }),
        is: expect.objectContaining({ title: '另一个窗口改的' }),
      },
    ]);
    expect(after.ledger.length).toBe(before.ledger.length + 5 + 1 + 5);
  });

test('Ctrl+Y and Ctrl+Shift+Z do again what was taken back; three in haste are three; 最近更改 says who did what when', async ({
  page,
}) => {
  await openReportBoard(page);
  await moveByMenu(page, THEIRS, 'rectifying');
  await page.getByRole('dialog').getByRole('button', { name: '仍要移动' }).click();
  await expect(cardIn(page, 'rectifying', THEIRS)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cardIn(page, 'identified', THEIRS)).toBeVisible();
  for (const again of ['Control+y', 'Control+Shift+z']) {
    await page.keyboard.press(again);
    await expect(messages(page).getByText(`已重做：把“${THEIRS}”移到“整改中”`, { exact: true })).toBeVisible();
    await expect(cardIn(page, 'rectifying', THEIRS)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(cardIn(page, 'identified', THEIRS)).toBeVisible();
  }
  for (const key of ['y', 'z', 'y']) await page.keyboard.press(`Control+${key}`);
  await expect(cardIn(page, 'rectifying', THEIRS)).toBeVisible();
  await saved(page);

  await page.getByRole('link', { name: '更改' }).click();
  const entries = page.getByRole('list', { name: '更改记录' }).getByRole('listitem');
  await expect(entries.first()).toContainText(/\d+月\d+日\d\d?:\d\d王书记重做：把“举一反三不够”移到“整改中”/);
  await expect(entries.last()).toContainText(/\d\d?:\d\d王书记新建看板/);
  const moved = entries.filter({ hasText: `王书记把“${THEIRS}”移到“整改中”` });
  await expect(moved).toHaveCount(1);
  await page.getByRole('button', { name: /^撤销：添加措施“领学人轮流讲”/ }).click();
  await expect(messages(page).getByText('已撤销：添加措施“领学人轮流讲”', { exact: true })).toBeVisible();
  const { board } = await expectSoundBackup(page);
  expect([...board.measures.values()].map(({ text }) => text)).not.toContain('领学人轮流讲');
});

/** The keeper's name, the pasted report made a board, and two measures of one's own on the first card. */
async function openReportBoard(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: '您的姓名' }).fill('王书记');
  await page.getByRole('button', { name: '记下' }).click();
  await openImport(page);
  await pasteReport(page, SAMPLE_REPORT);
  await page.getByRole('button', { name: '生成看板' }).click();
  await openCard(page, MINE);
  for (const text of ['每季度交流一次', '领学人轮流讲']) await addMeasure(page, text);
  await closeCard(page);
  await saved(page);
}

async function openBoard(page: Page): Promise<void> {
  await page.getByRole('link', { name: '看板', exact: true }).click();
  await expect(column(page, 'identified')).toBeVisible();
}

async function openCard(page: Page, title: string): Promise<void> {
  await card(page, title).click();
  await expect(field(page, '问题')).toHaveValue(`${title}。`);
}

/** Escape leaves the field, which keeps what was typed, and closes the card. */
async function closeCard(page: Page): Promise<void> {
  await panel(page).press('Escape');
  await expect(panel(page)).toHaveCount(0);
}

async function addMeasure(page: Page, text: string): Promise<void> {
  await field(page, '添加措施').fill(text);
  await page.keyboard.press('Enter');
  await expect(field(page, '添加措施')).toHaveValue('');
}

/** Opens a list or a menu of the card and takes one of its entries. */
async function choose(page: Page, button: string, entry: string): Promise<void> {
  await panel(page)
    .getByRole('button', { name: new RegExp(button) })
    .click();
  await page
    .getByRole('option', { name: entry })
    .or(page.getByRole('menuitem', { name: entry }))
    .click();
}
