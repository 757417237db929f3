import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { boardPath, timeOfKey, watchFrames } from './bench-window.ts';
import { highest, ms, p95, toTable } from './figures.ts';
import type { Line } from './figures.ts';
import { seedBoard } from './seed-board.ts';
import { longestTask, noteLongTasks } from './long-tasks.ts';

const SIZES = (process.env['BENCH_PAPER_SIZES'] ?? '500,10000').split(',').map(Number);

interface Measured {
  readonly [what: string]: { readonly took: number; readonly longest: number };
}

/** What a large board costs where it is shown, written or searched whole. */
test('papers, 台账 and likeness of large boards', async ({ page, baseURL }) => {
  const origin = baseURL ?? '';
  page.setDefaultTimeout(120_000);
  await noteLongTasks(page);
  await page.goto(origin);
  await expect(page.getByRole('heading', { name: '从一份汇报材料开始' })).toBeVisible();
  for (const size of SIZES) await seedBoard(page, 'zhenggai-kanban', `bench-${size}`, size);
  const measured: Measured[] = [];
  for (const size of SIZES) measured.push(await measure(page, origin, `bench-${size}`));
  const lines = Object.keys(measured[0] ?? {}).map((what): Line => {
    const values = measured.map((one) => one[what] ?? { took: Number.NaN, longest: Number.NaN });
    return {
      what,
      values: values.map(({ took, longest }) => `${ms(took)}, ${ms(longest)}`),
      target: TARGETS[what] ?? '',
    };
  });
  console.log(
    `\n${toTable(
      SIZES.map((size) => `${size}: time, longest task`),
      lines,
    )}\n`,
  );
});

const TARGETS: Readonly<Record<string, string>> = {
  '台账 → Word': '500: ≤ 3 s; task ≤ 200 ms',
  '材料 → Excel': '10,000: ≤ 5 s; task ≤ 200 ms',
};

async function measure(page: Page, origin: string, boardId: string): Promise<Measured> {
  await page.goto('about:blank');
  const listShown = await open(
    page,
    boardPath(origin, boardId, 'list'),
    page.getByRole('article', { name: /整改清单$/ }),
  );
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const excel = await save(page, '存为 Excel');
  const word = await save(page, '存为 Word');
  await page.goto('about:blank');
  const grid = page.getByRole('grid', { name: '整改台账' });
  const ledgerShown = await open(page, boardPath(origin, boardId, 'ledger'), grid.locator('[data-grid-row="0"]'));
  const scrolled = await scroll(page, grid);
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const ledgerWord = await save(page, '存为 Word');
  await page.goto('about:blank');
  await open(page, boardPath(origin, boardId), page.locator('[data-drag-item]').first());
  const typed = await typeProblem(page);
  return {
    '材料: address → sheet': listShown,
    '材料 → Excel': excel,
    '材料 → Word': word,
    '台账: address → rows': ledgerShown,
    '台账: frame p95 of scrolling': scrolled,
    '台账 → Word': ledgerWord,
    'a key in a new problem with the like beside it, slowest of a sentence': typed,
  };
}

async function open(page: Page, address: string, shown: Locator) {
  const from = Date.now();
  await page.goto(address);
  await expect(shown).toBeVisible({ timeout: 60_000 });
  const took = Date.now() - from;
  return { took, longest: await longestTask(page) };
}

async function save(page: Page, label: string) {
  await longestTask(page);
  const from = Date.now();
  await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: label }).first().click(),
  ]);
  const took = Date.now() - from;
  return { took, longest: await longestTask(page) };
}

async function scroll(page: Page, grid: Locator) {
  await grid.hover();
  const stop = await watchFrames(page);
  for (let step = 0; step < 60; step += 1) await page.mouse.wheel(0, 400);
  const frames = (await stop()).slice(1);
  return { took: p95(frames), longest: await longestTask(page) };
}

/** From each key to the frame after it, the slowest of the sentence; the first key, which makes the index, counts as a task. */
async function typeProblem(page: Page) {
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: '添加到查摆' });
  await expect(field).toBeFocused();
  await longestTask(page);
  const keys: number[] = [];
  for (const character of '谈心谈话开展不经常，流于形式。') keys.push(await timeOfKey(page, character));
  const longest = await longestTask(page);
  return { took: highest(keys), longest };
}
