import { installedBrowser } from '../../.ci/browser.mjs';

const installed = installedBrowser();

/** How every test starts Chromium: the machine's own browser (else Playwright's download), talking to nobody. */
export const chromiumLaunch = {
  ...(installed === null ? {} : { executablePath: installed }),
  args: [
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
