import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { audit } from '../../src/domain/audit.ts';
import type { WholeBoard } from '../../src/domain/board-store.ts';
import { stageToChinese } from '../../src/domain/stage.ts';
import { exportBackup, expectFocus, pastePaper, press, result, row, said } from '../support/keyboard-steps.ts';
import { KEYBOARD_PAPERS } from '../support/keyboard-papers.ts';
import type { KeyboardPaper } from '../support/keyboard-papers.ts';

// The whole import without a mouse (F34): nothing here clicks, and every control is reached by Tab or by its key.

const OWN_TITLE = '自拟的题目';

for (const paper of KEYBOARD_PAPERS)
  test(`${paper.name} is pasted, cut anew, reloaded and made a board by keys alone; no character is lost`, async ({
    page,
  }) => {
    await openWith(page, paper);
    expect(await asideOnScreen(page, paper)).toEqual(paper.aside);

    await cutAnew(page);
    await renameAndMove(page, paper);
    await dropAndRestore(page);
    await reload(page);
    const aside = paper.aside.filter((_, at) => at !== 2);
    expect(await asideOnScreen(page, paper)).toEqual(aside);
    const cards = await problemsOnScreen(page);
    const leftovers = await leftoversOnScreen(page);

    await press(page, page.getByRole('button', { name: '生成看板' }));
    await expect(page.getByRole('region', { name: stageToChinese('identified') }).getByRole('group')).toHaveCount(
      cards.length,
    );
    await expectFocus(page);
    const whole = await exportBackup(page);
    expect(audit(whole.board, whole.ledger)).toEqual([]);
    expect(asideOnBoard(whole, paper, leftovers)).toEqual(aside);
    expect([...whole.board.problems.values()].map(({ title, detail }) => bare(title + detail)).sort()).toEqual(
      [...cards].sort(),
    );
  });

test('page furniture is put back and taken out again by keys alone, and nothing stands in the way of a screen reader', async ({
  page,
}) => {
  const [paper] = KEYBOARD_PAPERS;
  if (!paper) throw new Error('no paper');
  await openWith(page, paper);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(result(page).getByRole('textbox', { name: '标题' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await press(page, result(page).getByRole('button', { name: `放回正文：${paper.furniture}` }));
  await expect(result(page).getByRole('textbox', { name: '标题' })).toHaveValue(new RegExp(paper.furniture));
  await expectFocus(page);

  await row(page, /^问题3/).focus();
  await page.keyboard.press('s');
  const text = result(page).getByRole('textbox', { name: '问题的文字' });
  const before = (await text.inputValue()).indexOf(paper.furniture);
  await stepRight(page, before);
  for (let at = 0; at < paper.furniture.length; at += 1) await page.keyboard.press('Shift+ArrowRight');
  await press(page, result(page).getByRole('button', { name: '去掉选中的字' }));
  await said(page, /已当作页码页眉/);
  await expect(result(page).getByRole('textbox', { name: '标题' })).not.toHaveValue(new RegExp(paper.furniture));
  await expectFocus(page);
});

async function openWith(page: Page, { text }: KeyboardPaper): Promise<void> {
  await page.goto('/');
  await pastePaper(page, text);
  await expectFocus(page, /^问题1/);
  await said(page, /识别完成/);
}

/** An edge moved by a sentence; the second and the third problem joined; the next one split. */
async function cutAnew(page: Page): Promise<void> {
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await said(page, /问题1终点已移到/);
  await expectFocus(page, /^问题1/);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await said(page, /问题3已并入问题2/);
  await expectFocus(page, /^问题2/);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('s');
  const text = result(page).getByRole('textbox', { name: '问题的文字' });
  await expect(text).toBeFocused();
  await stepRight(page, (await text.inputValue()).indexOf('。') + 1);
  await page.keyboard.press('Enter');
  await said(page, /已拆成两条：问题3和下一条/);
  await page.keyboard.press('Escape');
  await expectFocus(page, /^问题3/);
}

/** The second half of the split has a title of its own and goes to the first category. */
async function renameAndMove(page: Page, { category }: KeyboardPaper): Promise<void> {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F2');
  await expect(result(page).getByRole('textbox', { name: '标题' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(OWN_TITLE);
  await page.keyboard.press('Enter');
  await said(page, /问题4的标题已改/);
  await expectFocus(page, new RegExp(`^问题4“${OWN_TITLE}`));

  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: category })).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await said(page, new RegExp(`问题4已归到“${category}”`));
  await expectFocus(page, /^问题4/);
  await page.keyboard.press('Escape');
  await expect(row(page, /^问题4/)).toHaveAttribute('aria-expanded', 'false');
}

async function dropAndRestore(page: Page): Promise<void> {
  const before = await problemsOnScreen(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await said(page, /问题1已移到未归入/);
  await expectFocus(page, /^问题1/);
  expect(await problemsOnScreen(page)).toHaveLength(before.length - 1);
  await page.keyboard.press('Control+z');
  await said(page, /已撤销/);
  await expectFocus(page, /^问题2/);
  expect(await problemsOnScreen(page)).toEqual(before);
}

/** The work is there again, and so is its undo. */
async function reload(page: Page): Promise<void> {
  const before = await problemsOnScreen(page);
  await page.reload();
  await expect(row(page, /^问题1/)).toBeFocused();
  expect(await problemsOnScreen(page)).toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => problemsOnScreen(page)).not.toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => problemsOnScreen(page)).toEqual(before);
}

async function stepRight(page: Page, times: number): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (let at = 0; at < times; at += 1) await page.keyboard.press('ArrowRight');
}

const bare = (text: string): string => text.replace(/\s/g, '');

const sectionOf = ({ text, from, to }: KeyboardPaper): string => text.slice(text.indexOf(from), text.indexOf(to));

const textsOf = (found: Locator): Promise<readonly string[]> =>
  found.evaluateAll((elements) => elements.map(({ textContent }) => textContent ?? ''));

/** Every problem of the list: its title and what follows it, white space aside. */
async function problemsOnScreen(page: Page): Promise<readonly string[]> {
  const texts = await textsOf(row(page, /^问题/));
  return texts.map((text) =>
    bare(text)
      .replace(/^\d+/, '')
      .replace(/自拟标题$/, ''),
  );
}

const leftoversOnScreen = async (page: Page): Promise<readonly string[]> =>
  (await textsOf(row(page, /^未归入/))).map(bare);

/** What of the problems section is on no card, in no leftover and no page furniture. */
async function asideOnScreen(page: Page, paper: KeyboardPaper): Promise<readonly string[]> {
  const furniture = (await textsOf(result(page).locator('details s'))).map(bare);
  const leftovers = await leftoversOnScreen(page);
  const problems = (await problemsOnScreen(page)).map((text) => text.replace(OWN_TITLE, ''));
  let rest = furniture.reduce((text, words) => text.replace(words, () => ''), bare(sectionOf(paper)));
  for (const text of [...problems, ...leftovers.filter((words) => rest.includes(words))]) {
    expect(rest).toContain(text);
    rest = rest.replace(text, () => '|');
  }
  return rest.split('|').filter((piece) => piece !== '');
}

/** The same of the board, by where its cards were cut from; each says its slice of the paper, page furniture aside. */
function asideOnBoard({ board }: WholeBoard, paper: KeyboardPaper, leftovers: readonly string[]): readonly string[] {
  const [source] = [...board.sources.values()];
  expect(source?.text).toBe(paper.text);
  const marks = paper.text.split('');
  for (const { title, detail, passage } of board.problems.values()) {
    if (!passage) throw new Error(`${title} is of no place`);
    const { start, end, removed } = passage;
    const isRemoved = (at: number): boolean => removed.some((range) => at >= range.start && at < range.end);
    const slice = marks
      .slice(start, end)
      .filter((_, at) => !isRemoved(start + at))
      .join('');
    expect([bare(title + detail), bare(detail)]).toContain(bare(slice));
    marks.fill('|', start, end);
  }
  const from = paper.text.indexOf(paper.from);
  const section = bare(marks.slice(from, paper.text.indexOf(paper.to)).join(''));
  const rest = leftovers.reduce((text, words) => text.replace(words, () => '|'), section);
  return rest.split(/\|+/).filter((piece) => piece !== '');
}
