import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { singleFileAddress } from '../support/single-file.ts';

// F43: judged by a listener that counts what really arrives; the browser also reports what it stopped.

const PAGES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['the served program', (page) => page.goto('/')],
  ['the single file', (page) => page.goto(singleFileAddress())],
];

for (const [what, open] of PAGES)
  test(`nothing that ${what} could try reaches another port`, ({ page }) => expectSilence(page, open));

test.describe('with its service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the served program is as silent', ({ page }) =>
    expectSilence(page, async () => {
      await page.goto('/');
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.reload();
      expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    }));
});

/** Opens the page, runs every way out there is in it and in a worker of it, and counts what arrives. */
async function expectSilence(page: Page, open: (page: Page) => Promise<unknown>): Promise<void> {
  const hits: string[] = [];
  const listener = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const there = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  await fetch(`${there}/the-listener-hears`);

  await open(page);
  expect(await page.evaluate(tryEverything, there), 'the worker ran').toBe('tried');
  await page.waitForTimeout(1000);

  listener.close();
  listener.closeAllConnections();
  expect(hits).toEqual(['/the-listener-hears']);
}

/** Runs in the page. */
async function tryEverything(there: string): Promise<unknown> {
  const attempt = async (run: () => unknown): Promise<void> => {
    try {
      await run();
    } catch {
      // Refused, as it should be; the listener decides.
    }
  };
  const append = (tag: string, attributes: Record<string, string>): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.head.append(element);
  };
  const inWorker = `(async () => {
    const attempt = async (run) => { try { await run() } catch {} };
    await attempt(() => fetch('${there}/worker', { mode: 'no-cors' }));
    await attempt(() => importScripts('${there}/import-scripts'));
    await attempt(() => import('${there}/worker-module.js'));
    await attempt(() => new WebSocket('${there.replace('http', 'ws')}/worker-socket'));
    await attempt(() => new EventSource('${there}/worker-events'));
    await attempt(() => new Worker('${there}/worker-in-worker.js'));
    postMessage('tried');
  })()`;

  await attempt(() => fetch(`${there}/fetch`, { mode: 'no-cors' }));
  await attempt(() => navigator.sendBeacon(`${there}/beacon`, 'x'));
  await attempt(() => new WebSocket(`${there.replace('http', 'ws')}/socket`));
  await attempt(() => new EventSource(`${there}/events`));
  await attempt(() => import(/* @vite-ignore */ `${there}/module.js`));
  const worker = new Worker(URL.createObjectURL(new Blob([inWorker], { type: 'text/javascript' })));
  const said = await new Promise((hear) => worker.addEventListener('message', ({ data }) => hear(data)));
  await attempt(() => new Worker(`${there}/worker.js`));
  await attempt(() => (new Image().src = `${there}/image`));
  await attempt(() => append('link', { rel: 'prefetch', href: `${there}/prefetch` }));
  await attempt(() => append('link', { rel: 'stylesheet', href: `${there}/style` }));
  await attempt(() => append('script', { src: `${there}/script` }));
  await attempt(() => append('iframe', { src: `${there}/frame` }));
  await attempt(() => append('object', { data: `${there}/object` }));
  await attempt(() => append('video', { src: `${there}/video` }));
  await attempt(() => {
    const form = document.createElement('form');
    Object.assign(form, { action: `${there}/form`, method: 'post', target: 'elsewhere' });
    document.body.append(form);
    form.submit();
  });
  return said;
}
