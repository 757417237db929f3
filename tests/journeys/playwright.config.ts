import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../support/chromium.ts';
import { freePort } from '../support/free-port.ts';

// Chosen once: the workers read this file again and inherit the variable. One run is one origin.
process.env['JOURNEY_PORT'] ??= String(await freePort());
const port = process.env['JOURNEY_PORT'];
const origin = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: '..',
  testMatch: ['journeys/**/*.spec.ts', 'faults/**/*.spec.ts'],
  outputDir: '../../.cache/journeys',
  workers: 2,
  fullyParallel: true,
  // As in vitest: a hang is told from slowness by a minute.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // A drag on a machine that does three things at once may miss; what misses twice is broken. A second try is reported as flaky.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  forbidOnly: process.env['CI'] === 'true',
  reporter: 'list',
  use: {
    baseURL: origin,
    launchOptions: chromiumLaunch,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    trace: 'off',
    // What a service worker answers no test can hold back; the journeys that are about it let it in.
    serviceWorkers: 'block',
  },
  projects: [{ name: 'chromium' }],
  webServer: { command: `node .ci/serve.mjs --port ${port}`, cwd: '../..', url: origin, reuseExistingServer: false },
});
