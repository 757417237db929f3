import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../support/chromium.ts';
import { freePort } from '../support/free-port.ts';

process.env['BENCH_PORT'] ??= String(await freePort());
const port = process.env['BENCH_PORT'];
const origin = `http://127.0.0.1:${port}/`;

/** `npm run bench`: no timed test but a table, and the ratios between boards of 100, 1,000 and 10,000 problems. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../.cache/bench',
  workers: 1,
  timeout: 30 * 60_000,
  reporter: 'line',
  use: {
    baseURL: origin,
    launchOptions: chromiumLaunch,
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
  },
  webServer: { command: `node .ci/serve.mjs --port ${port}`, cwd: '../..', url: origin, reuseExistingServer: false },
});
