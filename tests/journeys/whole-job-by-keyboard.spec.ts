import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { audit } from '../../src/domain/audit.ts';
import { STAGES } from '../../src/domain/stage.ts';
import { download } from '../support/backup-steps.ts';
import { cardOf, question } from '../support/board-steps.ts';
import { column, savingMark } from '../support/board-window.ts';
import { expectFocus, exportBackup, pastePaper, press, said, tabTo, type } from '../support/keyboard-steps.ts';
import { MAIN_JOB_PAPERS } from '../support/main-job-papers.ts';
import { expectPaired, measureRow, problemRow } from '../support/pairing-steps.ts';

// The evening from the report to the papers without a mouse (F34): nothing here clicks, and the focus is never lost.

for (const paper of MAIN_JOB_PAPERS)
  test(`${paper.name} goes from the paste to the papers and the backup by keys alone`, async ({ page }) => {
    test.slow();
    await page.goto('/');
    await pastePaper(page, paper.text);
    await press(page, page.getByRole('button', { name: '生成看板' }));
    await expect(column(page, 'identified').getByRole('group')).toHaveCount(paper.problems);

    await pairTheSecond(page);
    await rectifyTheSecond(page);
    await closeTheSecond(page);
    await noteOnTheThird(page);
    await findTheSecond(page);
    const saved = await freezeAndSave(page, paper.problems);
    await printTheList(page);
    await takeBackTheFreeze(page);

    const { board, ledger } = await exportBackup(page);
    expect(audit(board, ledger)).toEqual([]);
    expect(STAGES.map((stage) => board.problemsByStage[stage].length)).toEqual([paper.problems - 1, 0, 1]);
    expect(saved).toContain('已完成1个');
  });

/** The second problem and the second measure. */
async function pairTheSecond(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: '配对' }));
  await tabTo(page, problemRow(page, 1));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(measureRow(page, 2)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expectPaired(page, 2, 2);
}

/** Alt+→, and what is missing filled in where it is asked for. */
async function rectifyTheSecond(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: '看板', exact: true }));
  await tabTo(page, cardOf(page, 1));
  await page.keyboard.press('ArrowDown');
  await expect(cardOf(page, 2)).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  const asked = await question(page, 'rectifying');
  await type(page, asked.getByRole('combobox', { name: '责任人' }), '组织委员');
  await press(page, asked.getByRole('button', { name: '立行立改' }));
  await press(page, asked.getByRole('button', { name: '填好了，移动' }));
  await expect(cardOf(column(page, 'rectifying'), 2)).toBeFocused();
  await said(page, /整改中/);
}

async function closeTheSecond(page: Page): Promise<void> {
  await page.keyboard.press('Alt+ArrowRight');
  const asked = await question(page, 'completed');
  await type(page, asked.getByRole('textbox', { name: '整改成效' }), '已谈心谈话一轮。');
  await press(page, asked.getByRole('button', { name: '填好了，移动' }));
  await expect(cardOf(column(page, 'completed'), 2)).toBeFocused();
}

/** Enter opens the card beside the board, Esc brings back to it. */
async function noteOnTheThird(page: Page): Promise<void> {
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const there = column(page, 'identified').getByRole('group');
  await expect(there.and(page.locator(':focus'))).toHaveCount(1);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(cardOf(page, 3)).toBeFocused();
  await page.keyboard.press('Enter');
  await type(page, page.getByRole('complementary').getByRole('textbox', { name: '备注' }), '会上再议');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(cardOf(page, 3)).toBeFocused();
  await expect(savingMark(page)).toHaveText('已保存');
}

/** '/' and words; the way out of the filter is in sight. */
async function findTheSecond(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.insertText('组织委员');
  await expect(page.getByText(/^显示 \d+ \/ \d+ 个$/)).toBeVisible();
  await expect(cardOf(page, 2)).toBeVisible();
  await press(page, page.getByRole('button', { name: '清除筛选' }));
  await expect(page.getByText(/^共 \d+ 个$/)).toBeVisible();
  await expectFocus(page);
}

/** Freezes the board for the meeting and saves the frozen list for Word; its words. */
async function freezeAndSave(page: Page, problems: number): Promise<string> {
  await press(page, page.getByRole('link', { name: '快照' }));
  await type(page, page.getByRole('textbox', { name: '快照名称' }), '会前一天');
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('button', { name: '打开快照：会前一天' }));
  await expect(page.getByRole('article')).toContainText(`查摆问题${problems}个`);
  await expectFocus(page);
  const path = await download(page, () => press(page, page.getByRole('button', { name: '存为 Word' })));
  await expect(page.getByText(/已交给浏览器下载/)).toBeVisible();
  const words = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  await press(page, page.getByRole('button', { name: '全部快照' }));
  await expect(page.getByRole('button', { name: '打开快照：会前一天' })).toBeFocused();
  return words.replace(/<[^>]*>/g, '');
}

async function printTheList(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => (document.title = `printed ${document.title}`);
  });
  await press(page, page.getByRole('link', { name: '材料' }));
  await press(page, page.getByRole('button', { name: '打印' }));
  await expect(page).toHaveTitle(/^printed /);
  await expectFocus(page);
}

/** Ctrl+Z anywhere takes back the board's last step and says which. */
async function takeBackTheFreeze(page: Page): Promise<void> {
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: '消息' })).toContainText(/撤销.*会前一天/);
  await press(page, page.getByRole('link', { name: '快照' }));
  await expect(page.getByText('还没有快照')).toBeVisible();
}
