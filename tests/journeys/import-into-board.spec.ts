import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { audit } from '../../src/domain/audit.ts';
import { stageToChinese } from '../../src/domain/stage.ts';
import { KEYBOARD_PAPERS } from '../support/keyboard-papers.ts';
import { exportBackup, expectFocus, pastePaper, press, result, row, said } from '../support/keyboard-steps.ts';

const LEDGER = [
  '某县粮站党支部2023年度组织生活会问题整改台账',
  '序号\t存在的问题\t整改措施\t责任人\t整改时限\t完成情况',
  '1\t对上级文件吃得不透\t文件到手三日内组织学习\t组织委员\t2024年4月底前\t正在整改',
  '2\t重点台账更新不及时\t每周五下班前更新台账\t纪检委员\t立行立改\t未启动',
].join('\n');

const NEWS = ['某支部召开组织生活会', '会前开展了谈心谈话。', '会上大家作了发言，气氛很好。'].join('\n');

const cards = (page: Page) => page.locator('[data-drag-item]');

test('a second paper is added to the open board as one step, and one Ctrl+Z takes all of it back', async ({ page }) => {
  const [paper] = KEYBOARD_PAPERS;
  await page.goto('/');
  await pastePaper(page, paper?.text ?? '');
  await press(page, page.getByRole('button', { name: '生成看板' }));
  await expect(cards(page)).toHaveCount(5);

  await pastePaper(page, LEDGER);
  await press(page, page.getByRole('button', { name: '加入当前看板' }));
  await expect(cards(page)).toHaveCount(7);
  const owner = page.getByRole('region', { name: stageToChinese('rectifying') });
  await expect(owner).toContainText('组织委员');

  await expectFocus(page);
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(5);
  await page.keyboard.press('Control+Shift+z');
  await expect(cards(page)).toHaveCount(7);
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(5);
  const { board, ledger } = await exportBackup(page);
  expect(audit(board, ledger)).toEqual([]);
  expect(board.measures.size).toBe(2);
  expect(board.sources.size).toBe(1);
});

test('a row of a ledger that was given up keeps its person and time limit, and has them when it is marked again', async ({
  page,
}) => {
  await page.goto('/');
  await pastePaper(page, LEDGER);
  await expect(row(page, /^问题1/)).toContainText('组织委员');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Home');
  const leftover = row(page, /^未归入：对上级文件吃得不透/);
  await expect(leftover).toContainText('责任人 组织委员');
  await expect(leftover).toContainText('时限 2024年4月底前');
  await page.keyboard.press('End');
  while (!(await leftover.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('ArrowUp');
  await page.keyboard.press('p');
  await said(page, /已标为问题1/);
  await expect(row(page, /^问题1/)).toContainText('责任人 组织委员');
  await expect(row(page, /^措施1/)).toContainText('针对问题 1');
});

test('where no problem is found it says why, and a person marks by keys or by selecting', async ({ page }) => {
  await page.goto('/');
  await pastePaper(page, NEWS);
  await expect(page.getByRole('main').getByText(/没有找到写问题的部分/)).toBeVisible();
  await expectFocus(page, /^未归入：某支部召开组织生活会/);
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('p');
  await said(page, /已标为问题1/);
  await expectFocus(page, /^未归入：会上大家作了发言/);

  const words = page.getByRole('document', { name: '材料的文字' }).getByText('会上大家作了发言');
  await words.dblclick();
  await page.getByRole('button', { name: '标为措施', exact: true }).first().click();
  await expect(row(page, /^措施1/)).toBeFocused();
  await expect(page.getByRole('button', { name: '生成看板' })).toBeEnabled();
});

test('nothing on the clipboard, or a file that is no paper, is answered in words', async ({ page }) => {
  await page.goto('/#/import');
  const field = page.getByRole('textbox', { name: '报告全文' });
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: '开始识别' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('这里没有文字');
  await expect(field).toBeFocused();

  const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  for (const [name, bytes, says] of [
    ['汇报.doc', compound, /旧版 Word.*另存为/],
    ['汇报.wps', compound, /WPS 文字.*另存为/],
    ['汇报.pdf', Buffer.from('%PDF-1.7'), /PDF/],
    ['照片.txt', Buffer.from('89504e470d0a1a0a', 'hex'), /图片/],
    ['乱码.txt', Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 37) % 251)), /读不出文字/],
    ['空.txt', Buffer.from(''), /没有文字/],
  ] as const) {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择文件' }).press('Enter');
    await (await choosing).setFiles({ name, mimeType: '', buffer: bytes });
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(result(page)).toHaveCount(0);
  }
});

test('a long paper that takes its time is given up by a key, and its text is still there (F41)', async ({ page }) => {
  // The reader is asked and never answers.
  await page.addInitScript(() => Object.assign(Worker.prototype, { postMessage: () => undefined }));
  const long = '一是学习不够深入。\n'.repeat(40_000);
  await page.goto('/#/import');
  const field = page.getByRole('textbox', { name: '报告全文' });
  await expect(field).toBeFocused();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), long);
  await page.keyboard.press('Control+v');
  await expect(page.getByText('正在识别，共 400,000 字')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('button', { name: '取消' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await said(page, /已取消识别/);
  expect((await field.inputValue()).length).toBe(long.length);
});
