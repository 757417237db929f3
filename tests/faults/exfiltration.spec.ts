import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

// F43: judged by a listener that counts what really arrives; the browser also reports what it stopped.

test('nothing a page could try reaches another port', async ({ page }) => {
  const hits: string[] = [];
  const listener = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const there = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  await fetch(`${there}/the-listener-hears`);

  await page.goto('/');
  await page.evaluate(tryEverything, there);
  await page.waitForTimeout(1000);

  listener.close();
  listener.closeAllConnections();
  expect(hits).toEqual(['/the-listener-hears']);
});

/** Runs in the page. */
async function tryEverything(there: string): Promise<void> {
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
  const inWorker = `fetch('${there}/worker').catch(() => {}); try { importScripts('${there}/import-scripts') } catch {}`;

  await attempt(() => fetch(`${there}/fetch`, { mode: 'no-cors' }));
  await attempt(() => navigator.sendBeacon(`${there}/beacon`, 'x'));
  await attempt(() => new WebSocket(`${there.replace('http', 'ws')}/socket`));
  await attempt(() => new EventSource(`${there}/events`));
  await attempt(() => import(/* @vite-ignore */ `${there}/module.js`));
  await attempt(() => new Worker(URL.createObjectURL(new Blob([inWorker], { type: 'text/javascript' }))));
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
}
