// Takes the README's pictures of the built program into .pictures/: `npm run pictures`, after what is seen has changed.
import { chromium } from '@playwright/test';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedBrowser } from './browser.mjs';

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(top, '.pictures');
/** The sample's own report, so that all pictures tell of one paper. */
const report = /`([^`]+)`/.exec(readFileSync(join(top, 'src/app/sample/sample-report.ts'), 'utf8'))?.[1] ?? '';

/** @type {Record<string, (page: import('@playwright/test').Page, origin: string) => Promise<unknown>>} */
const PICTURES = {
  home: async (page, origin) => {
    await page.goto(origin);
    await page.getByRole('heading', { name: '从一份汇报材料开始' }).waitFor();
  },
  import: async (page, origin) => {
    await page.goto(`${origin}#/import`);
    await page.getByLabel('报告全文').fill(report);
    await page.getByRole('button', { name: '开始识别' }).click();
    await page.getByRole('heading', { name: '核对导入' }).waitFor();
  },
  board: async (page, origin) => {
    await page.goto(`${origin}?sample#/board/sample/kanban`);
    await page.getByText('谈心谈话开展不经常').click();
    await page.getByRole('button', { name: '关闭卡片' }).waitFor();
  },
  pairing: async (page, origin) => {
    await page.goto(`${origin}?sample#/board/sample/pairing`);
    await page.getByRole('button', { name: /^问题 8“/ }).click();
    await page.getByRole('button', { name: '放下' }).scrollIntoViewIfNeeded();
  },
  list: async (page, origin) => {
    await page.goto(`${origin}?sample#/board/sample/list`);
    await page.getByRole('article').waitFor();
  },
  ledger: async (page, origin) => {
    await page.goto(`${origin}?sample#/board/sample/ledger`);
    await page.getByRole('grid', { name: '整改台账' }).waitFor();
  },
  wall: async (page, origin) => {
    await page.goto(`${origin}?sample#/board/sample/wall`);
    await page.getByRole('article').waitFor();
  },
};

execFileSync(process.execPath, [join(top, '.ci/build.mjs'), '--if-changed'], { stdio: 'inherit' });
mkdirSync(folder, { recursive: true });
const port = await freePort();
const server = spawn(process.execPath, [join(top, '.ci/serve.mjs'), '--port', String(port)]);
const executablePath = installedBrowser();
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });
try {
  await once(server.stdout, 'data');
  for (const [name, show] of Object.entries(PICTURES)) await take(name, show);
} finally {
  await browser.close();
  server.kill();
}

/** Each in a profile of its own, on one day: a picture changes when the program does. @param {string} name @param {(typeof PICTURES)[string]} show */
async function take(name, show) {
  const viewport = { width: 1366, height: 768 };
  const page = await browser.newPage({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  await page.clock.setFixedTime('2022-03-10T10:00:00+08:00');
  await show(page, `http://127.0.0.1:${port}/`);
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.context().close();
  console.log(`.pictures/${name}.png`);
}

/** @returns {Promise<number>} */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
