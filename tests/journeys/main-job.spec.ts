import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectSoundBackup } from '../support/backup-steps.ts';
import {
  boardAsRead,
  cardOf,
  clickByHand,
  dragCard,
  moveByKeys,
  moveByMenu,
  question,
} from '../support/board-steps.ts';
import { column, savingMark } from '../support/board-window.ts';
import {
  chooseFile,
  dropFile,
  expectCounts,
  importResult,
  openImport,
  pasteReport,
  reportToDocx,
} from '../support/import-steps.ts';
import { MAIN_JOB_PAPERS } from '../support/main-job-papers.ts';
import type { MainJobPaper } from '../support/main-job-papers.ts';
import {
  expectPaired,
  measureRow,
  pairByClicks,
  pairByDrag,
  pairByKeys,
  pairBySuggestion,
  problemRow,
} from '../support/pairing-steps.ts';

// What the program is for: a report becomes a board, the board is worked on, the list is printed.

for (const paper of MAIN_JOB_PAPERS)
  test.describe(paper.name, () => {
    test('pasted, paired, moved, reloaded and printed: all is where the secretary left it', async ({ page }) => {
      test.slow();
      await openImport(page);
      await pasteReport(page, paper.text);
      await expectCounts(page, paper);
      await page.getByRole('button', { name: '生成看板' }).click();
      await expect(column(page, 'identified').getByRole('group')).toHaveCount(paper.problems);

      await page.getByRole('link', { name: '配对' }).click();
      const pairs = await pairSix(page, paper);
      await page.getByRole('link', { name: '看板', exact: true }).click();
      await moveFour(page);
      await closeTwo(page);
      const left = await boardAsRead(page);
      await expectKept(page, left, pairs);

      await page.getByRole('link', { name: '材料' }).click();
      await expectList(page, paper);
      await expectPages(page);
      await expectSoundBackup(page);
    });

    test('as .docx, chosen or dropped, it is the draft that the pasted text is', async ({ page }, info) => {
      const path = info.outputPath('汇报材料.docx');
      writeFileSync(path, reportToDocx(paper.text));
      await openImport(page);
      await pasteReport(page, paper.text);
      await expectCounts(page, paper);
      const pasted = await importResult(page).innerText();

      for (const give of [chooseFile, dropFile]) {
        await page.getByRole('button', { name: '换一份材料' }).click();
        await give(page, path);
        await expect(page.getByText('汇报材料.docx')).toBeVisible();
        await expectCounts(page, paper);
        expect(await importResult(page).innerText()).toBe(pasted);
      }
      await page.getByRole('button', { name: '生成看板' }).click();
      await expect(column(page, 'identified').getByRole('group')).toHaveCount(paper.problems);
      await expectSoundBackup(page);
    });
  });

type Pairs = readonly (readonly [problem: number, measure: number])[];

/** Two by drag, one from each side; two by clicks, one from each side; one by keys; one that was offered. */
async function pairSix(page: Page, { suggested, problems, measures }: MainJobPaper): Promise<Pairs> {
  const free = [2, 3, 4, 5, 6].map((number) => [number, number] as const);
  const [one, two, three, four, five] = free as [Pair, Pair, Pair, Pair, Pair];
  await pairByDrag(page, problemRow(page, one[0]), measureRow(page, one[1]));
  await expectPaired(page, ...one);
  await pairByDrag(page, measureRow(page, two[1]), problemRow(page, two[0]));
  await expectPaired(page, ...two);
  await pairByClicks(page, problemRow(page, three[0]), measureRow(page, three[1]));
  await pairByClicks(page, measureRow(page, four[1]), problemRow(page, four[0]));
  await pairByKeys(page, ...five);
  await pairBySuggestion(page, ...suggested);
  const pairs = [...free, suggested];
  for (const pair of pairs) await expectPaired(page, ...pair);
  await expect(page.getByText(`${problems} 个问题中 ${problems - 6} 个还没有措施`)).toBeVisible();
  await expect(page.getByText(`${measures} 条措施中 ${measures - 6} 条还没有对应问题`)).toBeVisible();
  return pairs;
}

type Pair = readonly [problem: number, measure: number];

/** 整改中, from above: 2 and 7 with everything filled in, 3 and 8 moved all the same. */
async function moveFour(page: Page): Promise<void> {
  for (const number of [2, 3, 7, 8]) {
    await dragCard(page, number, 'rectifying', number === 8 ? 'head' : 'foot');
    const asked = await question(page, 'rectifying');
    await expect(asked).toContainText('还没有责任人；还没有整改时限');
    if (number === 3 || number === 8) await clickByHand(page, asked.getByRole('button', { name: '仍要移动' }));
    else {
      if (number === 7) await asked.getByRole('textbox', { name: '整改措施' }).fill('每月末逐项核对、登记、销号。');
      await asked.getByRole('combobox', { name: '责任人' }).fill('组织委员');
      await asked.getByRole('button', { name: '立行立改' }).click();
      await asked.getByRole('button', { name: '填好了，移动' }).click();
    }
    await expect(cardOf(column(page, 'rectifying'), number)).toBeFocused();
  }
}

/** 已完成: 2 by the menu, its result written in the question; 3 by the keyboard, all the same. */
async function closeTwo(page: Page): Promise<void> {
  await moveByMenu(page, 2, 'completed');
  const asked = await question(page, 'completed');
  await expect(asked).toContainText('还有 1 条措施未落实；还没有写整改成效');
  // 立行立改 is closed by one line, and its measures with it.
  await expect(asked.getByRole('checkbox')).toBeChecked();
  await asked.getByRole('textbox', { name: '整改成效' }).fill('谈心谈话每季度一次，已形成记录。');
  await asked.getByRole('button', { name: '填好了，移动' }).click();
  await expect(cardOf(column(page, 'completed'), 2)).toBeFocused();

  await moveByKeys(page, 3);
  await (await question(page, 'completed')).getByRole('button', { name: '仍要移动' }).click();
  await expect(cardOf(column(page, 'completed'), 3)).toBeFocused();
}

/** A reload brings every card, the order, the pairs and the address again. */
async function expectKept(page: Page, left: Awaited<ReturnType<typeof boardAsRead>>, pairs: Pairs): Promise<void> {
  await cardOf(page, 7).click();
  const opened = page.getByRole('heading', { name: '问题 7' });
  await expect(opened).toBeVisible();
  const address = page.url();
  await expect(savingMark(page)).toHaveText('已保存');
  await page.reload();
  await expect(opened).toBeVisible();
  expect(page.url()).toBe(address);
  expect(await boardAsRead(page)).toEqual(left);
  await expect(column(page, 'rectifying').getByRole('group')).toHaveCount(2);
  await expect(column(page, 'rectifying').getByRole('group').first()).toHaveAccessibleName(/^问题8：/);

  await page.getByRole('button', { name: '关闭卡片' }).click();
  await page.getByRole('link', { name: '配对' }).click();
  await page.reload();
  for (const pair of pairs) await expectPaired(page, ...pair);
}

async function expectList(page: Page, { problems, measures }: MainJobPaper): Promise<void> {
  const sheet = page.getByRole('article', { name: '2021年度组织生活会查摆问题整改清单' });
  await page.getByRole('textbox', { name: '填报单位' }).fill('第一党支部');
  await page.keyboard.press('Enter');
  await expect(sheet).toContainText('填报单位：第一党支部');
  const row = (number: number) =>
    sheet.getByRole('row').filter({ has: page.getByRole('cell', { name: String(number), exact: true }) });
  await expect(row(1).getByRole('cell').last()).toHaveText('尚未启动');
  await expect(row(2).getByRole('cell')).toContainText(['2', /./, /./, '组织委员', '立行立改', '已完成']);
  await expect(row(3).getByRole('cell')).toContainText(['3', /./, /./, /^$/, /^$/, '已完成']);
  await expect(row(7).getByRole('cell')).toContainText([
    '7',
    /./,
    '每月末逐项核对、登记、销号。',
    '组织委员',
    '立行立改',
    '正在整改',
  ]);
  await expect(row(8).getByRole('cell').last()).toHaveText('正在整改');
  await expect(sheet).toContainText(
    `查摆问题${problems}个，制定整改措施${measures + 1}条，已完成2个，正在整改2个，尚未启动${problems - 4}个`,
  );
  await expect(sheet).toContainText(`尚未对应问题的整改措施（${measures - 6}条）`);
}

/** On paper: the sheet alone, on A4 lying. */
async function expectPages(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes.length).toBeGreaterThan(0);
  for (const [, width, height] of boxes) {
    expect(Math.abs(Number(width) - 842)).toBeLessThan(1.5);
    expect(Math.abs(Number(height) - 595)).toBeLessThan(1.5);
  }
  await page.emulateMedia({ media: null });
}
