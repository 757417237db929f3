import type { Page } from '@playwright/test';

/**
 * A heartbeat of 10 ms in the page, over reloads too: what it misses is how long the main thread was away. The browser's own account
 * of long tasks leaves out those that only lay out.
 */
export const noteLongTasks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let last = performance.now();
    window.longestTask = 0;
    setInterval(() => {
      const now = performance.now();
      window.longestTask = Math.max(window.longestTask ?? 0, now - last - 10);
      last = now;
    }, 10);
  });

/** The longest since it was last asked, in ms, once the main thread has been free for half a second. */
export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let seen = -1; seen !== window.longestTask; await new Promise((later) => setTimeout(later, 500)))
      seen = window.longestTask ?? 0;
    const longest = window.longestTask ?? 0;
    window.longestTask = 0;
    return longest;
  });

declare global {
  interface Window {
    longestTask?: number;
  }
}
