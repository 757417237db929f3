import { expect, test } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HUGE_PAPER } from '../support/huge-paper.ts';
import { TOP } from '../support/top.ts';
import { highest, median, ms, toTable } from './figures.ts';
import { longestTask, noteLongTasks } from './long-tasks.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);

const BRANCH_REPORT = join(TOP, '../shared/reports/01-branch-report.txt');
const OWN_REPORT = join(TOP, 'tests/fixtures/reports/11-hospital-branch.txt');

interface Read {
  readonly shown: number;
  readonly longest: number;
}

test('a pasted report becomes its draft', async ({ browser, baseURL }) => {
  const ordinary = existsSync(BRANCH_REPORT) ? BRANCH_REPORT : OWN_REPORT;
  const small = await measure(browser, baseURL ?? '', readFileSync(ordinary, 'utf8'), ROUNDS);
  const huge = await measure(browser, baseURL ?? '', HUGE_PAPER, 1);
  const lines = [
    { what: 'pressed → draft shown', values: [ms(small.shown), ms(huge.shown)], target: '≤ 50 ms, ≤ 3 s' },
    { what: 'longest task of the main thread', values: [ms(small.longest), ms(huge.longest)], target: '≤ 200 ms' },
  ];
  console.log(`\n${toTable(['a report', `${((HUGE_PAPER.length * 3) / 1e6).toFixed(1)} MB`], lines)}\n`);
});

/** Each time in a new profile, whose first reading, which fetches the worker, does not count. */
async function measure(browser: Browser, origin: string, text: string, rounds: number): Promise<Read> {
  const reads: Read[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await noteLongTasks(page);
    await page.goto(`${origin}#/import`);
    await readReport(page, '1.台账更新不及时。');
    await page.getByRole('button', { name: '换一份材料' }).click();
    reads.push(await readReport(page, text));
    await context.close();
  }
  return { shown: median(reads.map(({ shown }) => shown)), longest: highest(reads.map(({ longest }) => longest)) };
}

async function readReport(page: Page, text: string): Promise<Read> {
  await page.getByLabel('报告全文').fill(text);
  await page.evaluate(() => {
    window.longestTask = 0;
    window.draftShown = new Promise((resolve) => {
      let from = 0;
      addEventListener('click', () => (from = performance.now()), { capture: true, once: true });
      const look = (): void => {
        if (from > 0 && document.querySelector('h1')?.textContent.includes('核对导入'))
          setTimeout(() => resolve(performance.now() - from));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  });
  await page.getByRole('button', { name: '开始识别' }).click();
  const shown = await page.evaluate(() => window.draftShown ?? Number.NaN);
  await expect(page.getByRole('heading', { name: '核对导入' })).toBeVisible();
  // What the draft sets going counts too.
  return { shown, longest: await longestTask(page) };
}

declare global {
  interface Window {
    draftShown?: Promise<number>;
  }
}
