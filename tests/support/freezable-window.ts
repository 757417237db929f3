import { chromium, test as base, type BrowserContext, type Page } from '@playwright/test';
import { chromiumLaunch } from './chromium.ts';
import { freePort } from './free-port.ts';

/** A test with windows that can be frozen: those that Playwright opens itself count as seen, and what is seen is never frozen. */
export const test = base.extend<{ windows: BrowserContext }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted: none
  windows: async ({}, provide) => {
    const port = await freePort();
    const args = [...chromiumLaunch.args, `--remote-debugging-port=${port}`];
    const launched = await chromium.launch({ ...chromiumLaunch, args });
    const joined = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
    const [windows] = joined.contexts();
    if (!windows) throw new Error('the browser has no windows');
    await provide(windows);
    await launched.close();
  },
});

/** As a browser does with a window that was long out of sight. Resolves when it stands still; answers how to wake it. */
export async function freeze(page: Page): Promise<() => Promise<unknown>> {
  const cdp = await page.context().newCDPSession(page);
  await page.evaluate(() => document.addEventListener('freeze', () => console.log('frozen')));
  const frozen = page.waitForEvent('console', (message) => message.text() === 'frozen');
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await frozen;
  return () => cdp.send('Page.setWebLifecycleState', { state: 'active' });
}
