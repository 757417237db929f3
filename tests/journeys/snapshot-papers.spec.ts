import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { cardOf, moveByMenu, question } from '../support/board-steps.ts';
import { savingMark } from '../support/board-window.ts';
import { docxToLines, figuresIn, linesToFacts, sheetToLines, toBare, xlsxToLines } from '../support/read-paper.ts';
import type { PaperLines } from '../support/read-paper.ts';

// A meeting is held on the state that was frozen for it: what goes on afterwards changes neither the snapshot nor its papers.

const NAME = '2021年度组织生活会';

test('frozen, five cards changed, opened unchanged, saved for Word and Excel, and both read back as it', async ({
  page,
}) => {
  await page.goto('/?sample#/board/sample/list');
  const atFirst = await linesOf(page.getByRole('article'));
  await page.getByRole('link', { name: '快照' }).click();
  await page.getByRole('textbox', { name: '截至日期' }).fill('2022-03-04');
  await page.getByRole('button', { name: '冻结快照' }).click();
  await expect(page.getByRole('heading', { name: NAME })).toBeVisible();

  await changeFiveCards(page);
  await page.getByRole('link', { name: '材料' }).click();
  const now = linesToFacts(await linesOf(page.getByRole('article')));
  const still = linesToFacts(atFirst).problems.filter((then) => now.problems.some(sameAs(then)));
  expect(still).toHaveLength(linesToFacts(atFirst).problems.length - 5);

  await page.getByRole('link', { name: '快照' }).click();
  await page.getByRole('button', { name: /^打开快照/ }).click();
  const sheet = page.getByRole('region', { name: '快照内容' }).getByRole('article');
  await expect(sheet).toBeVisible();
  await expect(page.getByText('校验码不符')).toHaveCount(0);
  const frozen = await linesOf(sheet);
  expect(linesToFacts(frozen)).toEqual(linesToFacts(atFirst));
  expect(figuresIn(frozen)).toEqual(figuresIn(atFirst));

  const [docx, xlsx] = [await save(page, 'Word', 'docx'), await save(page, 'Excel', 'xlsx')];
  for (const lines of [docxToLines(docx), xlsxToLines(xlsx)]) {
    expect(linesToFacts(lines)).toEqual(linesToFacts(frozen));
    expect(figuresIn(lines)).toEqual(figuresIn(frozen));
    expect(sealOf(lines)).toBe(sealOf(frozen));
  }
});

/** Three moved, one in each direction there is; one reworded; one deleted. */
async function changeFiveCards(page: Page): Promise<void> {
  await page.getByRole('link', { name: '看板', exact: true }).click();
  await moveByMenu(page, 1, 'rectifying');
  await moveByMenu(page, 2, 'identified');
  const asked = page.getByRole('dialog', { name: '要退回“查摆”吗？' });
  await asked.getByRole('textbox', { name: '退回的原因' }).fill('措施还不具体');
  await asked.getByRole('button', { name: '填好了，移动' }).click();
  await moveByMenu(page, 5, 'completed');
  await (await question(page, 'completed')).getByRole('button', { name: '仍要移动' }).click();

  await cardOf(page, 4).click();
  await page.getByRole('textbox', { name: '问题', exact: true }).fill('会后改过的问题。');
  await page.getByRole('textbox', { name: '备注' }).focus();
  await cardOf(page, 8).click();
  await page.getByRole('button', { name: '删除卡片' }).click();
  await expect(cardOf(page, 8)).toHaveCount(0);
  await expect(savingMark(page)).toHaveText('已保存');
}

const sameAs = (one: object) => (other: object) => JSON.stringify(one) === JSON.stringify(other);

const linesOf = (sheet: Locator): Promise<PaperLines> => sheet.evaluate(sheetToLines);

/** Chromium's own dialog cannot be answered here: without it the browser downloads the file. */
async function save(page: Page, program: string, extension: string): Promise<Uint8Array> {
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `存为 ${program}` }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`2021年度组织生活会查摆问题整改清单 2022-03-04.${extension}`);
  return new Uint8Array(readFileSync(await download.path()));
}

/** Whose paper it says it is: the snapshot's name and its content's hash. */
function sealOf(lines: PaperLines): string | undefined {
  const seal = lines.map((cells) => toBare(cells.join(''))).find((line) => line.startsWith('快照'));
  expect(seal).toMatch(new RegExp(`^快照“${NAME}”，校验码[\\da-f]{64}。$`));
  return seal;
}
