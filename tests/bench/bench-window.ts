import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { chromiumLaunch } from '../support/chromium.ts';

/** A profile that is warm: the program opened before, its service worker in charge, its boards in a real database. */
export const openProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    ...chromiumLaunch,
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
  });

export const boardPath = (origin: string, boardId: string, screen = 'kanban'): string =>
  `${origin}#/board/${boardId}/${screen}`;

/** From navigationStart to the first frame that has cards in it, in ms. */
export async function timeToFirstCards(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.firstCards !== undefined, undefined, { polling: 'raf' });
  return page.evaluate(() => window.firstCards ?? Number.NaN);
}

/** For every page of the context: notes when the first cards were painted. */
export const noteFirstCards = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('[data-drag-item]'))
        // A task after the frame's callbacks: the frame is out.
        setTimeout(() => (window.firstCards ??= performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

/** Notes the length of every frame, and of every long task, until stopped. */
export async function watchFrames(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    window.frames_ = [];
    let last = performance.now();
    const tick = (now: number): void => {
      window.frames_?.push(now - last);
      last = now;
      if (window.frames_) window.frameRequest = requestAnimationFrame(tick);
    };
    window.frameRequest = requestAnimationFrame(tick);
  });
  return () =>
    page.evaluate(() => {
      cancelAnimationFrame(window.frameRequest ?? 0);
      return window.frames_ ?? [];
    });
}

/** Types one character where the focus is: from its input to the frame after it, in ms. */
export async function timeOfKey(page: Page, character: string): Promise<number> {
  await page.evaluate(() => {
    window.painted = new Promise((resolve) =>
      addEventListener(
        'input',
        () => {
          const from = performance.now();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        },
        { capture: true, once: true },
      ),
    );
  });
  await page.keyboard.insertText(character);
  return page.evaluate(() => window.painted ?? Number.NaN);
}

declare global {
  interface Window {
    firstCards?: number;
    painted?: Promise<number>;
    frames_?: number[];
    frameRequest?: number;
  }
}
