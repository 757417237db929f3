import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import {
  addCards,
  cardIn,
  carry,
  drop,
  expectWhole,
  moveByMenu,
  readStored,
  savingMark,
  openBoardWith,
} from '../support/board-window.ts';
import { chromiumLaunch } from '../support/chromium.ts';

/** F01: the browser is killed in the middle of the work. What was shown as 已保存 is there afterwards, and nothing is half. */
const SEED = Number(process.env['SEED'] ?? Date.now() % 100_000);
const ROUNDS = Number(process.env['ROUNDS'] ?? 1);

test('F01 the browser is killed: everything that was shown as 已保存 is there, and no card is half moved', async ({
  baseURL,
}) => {
  test.setTimeout(60_000 * ROUNDS);
  const random = seeded(SEED);
  for (let round = 0; round < ROUNDS; round += 1) {
    const profile = mkdtempSync(join(tmpdir(), 'killed-'));
    try {
      await killAndLook(profile, baseURL ?? '', random);
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  }
});

async function killAndLook(profile: string, baseURL: string, random: () => number): Promise<void> {
  const first = await open(profile, baseURL);
  const page = await first.newPage();
  const titles = Array.from({ length: 8 }, (_, at) => `原有第${at + 1}条`);
  await openBoardWith(page, titles);
  const address = page.url();
  const killing = setTimeout(() => process.kill(browserOf(profile), 'SIGKILL'), 400 + random() * 2500);
  const acknowledged = await workUntilKilled(page, titles, random);
  clearTimeout(killing);
  await first.close().catch(() => undefined);

  const second = await open(profile, baseURL);
  const again = await second.newPage();
  await again.goto(address);
  for (const [title, stage] of acknowledged)
    await expect(cardIn(again, stage, title), `seed ${SEED}: ${title}`).toBeVisible();
  expectWhole(await readStored(again));
  await second.close();
}

type StageShown = 'identified' | 'rectifying' | 'completed';

/** Adds and moves cards as fast as a hand can; what the mark called saved is remembered with the stage it was seen in. */
async function workUntilKilled(
  page: Page,
  titles: readonly string[],
  random: () => number,
): Promise<ReadonlyMap<string, StageShown>> {
  const acknowledged = new Map<string, StageShown>(titles.map((title) => [title, 'completed']));
  const waiting = [...titles];
  try {
    for (let nth = 1; ; nth += 1) {
      const title = random() < 0.5 ? waiting.shift() : undefined;
      const to = random() < 0.5 ? 'identified' : 'rectifying';
      const named = title ?? `新添第${nth}条`;
      acknowledged.delete(named);
      if (!title) await addCards(page, to, [named]);
      else if (random() < 0.5) await moveByMenu(page, title, to);
      else {
        await carry(page, title, to);
        await drop(page);
      }
      await expect(cardIn(page, to, named)).toBeVisible();
      await expect(savingMark(page)).toHaveText('已保存');
      acknowledged.set(named, to);
    }
  } catch (error) {
    if (!/closed|crash|disconnected/i.test(String(error))) throw error;
    return acknowledged;
  }
}

const open = (profile: string, baseURL: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...chromiumLaunch,
    baseURL,
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
  });

/** The browser process of this profile: the one that names its folder and is no child (`--type=`). */
function browserOf(profile: string): number {
  const found = readdirSync('/proc').find((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    const words = commandLineOf(entry);
    return words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='));
  });
  if (found === undefined) throw new Error(`no browser of ${profile}`);
  return Number(found);
}

function commandLineOf(pid: string): readonly string[] {
  try {
    return readFileSync(join('/proc', pid, 'cmdline'), 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** mulberry32 */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
