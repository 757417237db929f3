import { chromium } from '@playwright/test';
import type { Browser, Page as Window } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../src/domain/command.ts';
import type { PageNumbers } from '../../src/domain/official-look.ts';
import { paperKind } from '../../src/domain/paper-kinds.ts';
import { paperOf } from '../../src/domain/paper-of.ts';
import type { PaperKind } from '../../src/domain/paper-of.ts';
import type { Paper, PaperTable } from '../../src/domain/paper.ts';
import { officialTitleLines } from '../../src/domain/title-lines.ts';
import { lookOf } from '../../src/domain/official-look.ts';
import { chromiumLaunch } from '../support/chromium.ts';
import { toBare } from '../support/read-paper.ts';
import { restoreBoard } from '../support/restored-board.ts';
import { ServedBuild } from '../support/served-build.ts';
import { longBoard, longBoardCommands } from './long-board.ts';
import { pathOf } from './office.ts';
import { BLOCK, linesOn, mm, textBefore } from './official-pages.ts';
import { gridsOf, pagesOf, rulesOf, takePictures, textOf, wholeText } from './pdf.ts';
import type { Page } from './pdf.ts';
import { expectWholeRows } from './placed-rows.ts';

// F49: what the browser's printer makes of a paper, page by page.

const TODAY = '2022-03-04';

const CASES = [1, 10, 40, 400].flatMap((count) =>
  (['problem-list', 'report', 'situation'] as const).map((kind) => ({ kind, count })),
);

/** Templates of the board that number the pages otherwise. */
const NUMBERED: readonly (readonly [PageNumbers, string])[] = [
  ['centre', '页码在中间'],
  ['none', '没有页码'],
];

const TEMPLATES = NUMBERED.map(([pageNumbers, name]): Command => ({
  type: 'save-template',
  template: { id: pageNumbers, kind: 'official', name, isMarkedInternal: false, look: { pageNumbers }, wording: {} },
}));

const paperFor = (kind: PaperKind, count: number): Paper => paperOf(kind, { board: longBoard(count), asOf: TODAY });

const pdfOf = (kind: PaperKind, count: number, numbers = ''): string =>
  pathOf(`printed-${kind}-${count}${numbers}`, 'word', 'pdf');

let browser: Browser;
let served: ServedBuild;

beforeAll(async () => {
  [browser, served] = await Promise.all([chromium.launch(chromiumLaunch), ServedBuild.start()]);
  for (const count of [1, 10, 40, 400]) {
    const context = await browser.newContext({ baseURL: served.origin, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    await page.clock.setFixedTime(`${TODAY}T10:00:00+08:00`);
    await restoreBoard(page, [...longBoardCommands(count), ...TEMPLATES]);
    await page.goto('/#/board/b1/list');
    for (const { kind } of CASES.filter((form) => form.count === count)) {
      await choose(page, '材料种类', paperKind(kind).label);
      await print(page, pdfOf(kind, count));
      if (kind !== 'report' || count !== 10) continue;
      for (const [numbers, name] of NUMBERED) {
        await choose(page, '模板', `模板：${name}`);
        await print(page, pdfOf(kind, count, numbers));
      }
      await choose(page, '模板', '国家标准格式');
    }
    await context.close();
  }
});

afterAll(async () => {
  await browser.close();
  await served.end();
});

describe.each(CASES)('$kind of $count problems, printed', ({ kind, count }) => {
  const paper = paperFor(kind, count);
  const { official } = paper;
  let pages: readonly Page[] = [];
  let upright: readonly Page[] = [];
  let rules: readonly (readonly number[])[] = [];
  beforeAll(() => {
    const pdf = pdfOf(kind, count);
    pages = pagesOf(pdf).map(withSlimWords);
    upright = pages.filter(({ width, height }) => width < height);
    rules = rulesOf(pdf);
    takePictures(pdf, [...new Set([1, upright.length, upright.length + 1, pages.length])].filter(isPage));
  });
  const isPage = (number: number): boolean => number > 0 && number <= pages.length;

  test('is on A4: upright pages first, lying ones with the table behind; none is blank', () => {
    const lying = pages.slice(upright.length);
    expect(lying.filter(({ width, height }) => width < height)).toEqual([]);
    expect(upright.length > 0).toBe(official !== null);
    expect(lying.length > 0).toBe(tableOf(paper) !== undefined);
    for (const { width, height } of pages)
      expect([width, height].map(Math.round).toSorted((a, b) => a - b)).toEqual([595, 842]);
    for (const page of pages) expect(wholeText(page)).not.toMatch(/^(—\d+—)?$/);
  });

  test('is numbered at the outer side where it is an official paper, annex and all; else in the middle', () => {
    for (const [at, page] of pages.entries()) {
      const foot = footOf(page);
      expect(textOf(foot)).toBe(`—${at + 1}—`);
      const [left, right] = [Math.min(...foot.map((word) => word.left)), Math.max(...foot.map((word) => word.right))];
      const side = right < page.width / 2 ? 'left' : left > page.width / 2 ? 'right' : 'centre';
      expect(side).toBe(official === null ? 'centre' : at % 2 === 0 ? 'right' : 'left');
      if (page.width < page.height) expect((foot[0]?.bottom ?? 0) - BLOCK.bottom).toBeLessThan(mm(12));
    }
  });

  test('its text stands whole within its block; its title breaks as in Word', () => {
    const lines = upright.flatMap(linesOn);
    if (!official) return expect(wholeText(pages[0] ?? NO_PAGE)).toContain(toBare(paper.title));
    expect(lines.map(({ text }) => text).join('')).toBe(toBare(textBefore(paper)));
    for (const line of lines) {
      expect(line.left, line.text).toBeGreaterThan(BLOCK.left - 1);
      expect(line.right, line.text).toBeLessThan(BLOCK.right + 1);
      expect(line.middle, line.text).toBeGreaterThan(BLOCK.top);
      expect(line.middle, line.text).toBeLessThan(BLOCK.bottom);
    }
    const title = officialTitleLines(paper.title, lookOf({})).map(toBare);
    expect(lines.slice(0, title.length).map(({ text }) => text)).toEqual(title);
  });

  test('every row of its table stands whole on one page, below a head', () => {
    const table = tableOf(paper);
    if (!table) return expect(pages).toEqual(upright);
    const grids = gridsOf(pdfOf(kind, count), pages);
    expectWholeRows(table, grids.slice(upright.length), rules.slice(upright.length));
  });
});

test.each(NUMBERED)('a template may number the pages otherwise: %s', (numbers) => {
  const pages = pagesOf(pdfOf('report', 10, numbers)).map(withSlimWords);
  expect(pages.length).toBeGreaterThan(2);
  for (const [at, page] of pages.entries()) {
    const foot = footOf(page);
    expect(textOf(foot)).toBe(numbers === 'none' ? '' : `—${at + 1}—`);
    const middle = foot.reduce((sum, { left, right }) => sum + left + right, 0) / (2 * Math.max(1, foot.length));
    if (numbers === 'centre') expect(Math.abs(middle - middleOf(page))).toBeLessThan(3);
  }
});

/** Chromium tells of a word how high its font may reach, which is beyond the line it is set in. */
const withSlimWords = (page: Page): Page => ({
  ...page,
  words: page.words.map((word) => {
    const middle = (word.top + word.bottom) / 2;
    return { ...word, top: middle - 3, bottom: middle + 3 };
  }),
});

const NO_PAGE: Page = { width: 0, height: 0, words: [] };

const tableOf = ({ tables, official }: Paper): PaperTable | undefined => tables[0] ?? official?.annexes[0]?.tables[0];

/** Below the text. */
const footOf = (page: Page) =>
  page.words.filter(({ top }) => top > page.height - (page.width < page.height ? mm(35) : mm(18)));

/** Of the text's block. */
const middleOf = ({ width, height }: Page): number => (width < height ? (BLOCK.left + BLOCK.right) / 2 : width / 2);

async function choose(page: Window, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(label) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`${option}.*${label}`) }).waitFor();
}

async function print(page: Window, path: string): Promise<void> {
  await page.getByRole('article').first().waitFor();
  await page.pdf({ preferCSSPageSize: true, path });
}
