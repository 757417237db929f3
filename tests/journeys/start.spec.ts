import { expect, test } from '@playwright/test';

// As it is for a person: with its service worker.
test.use({ serviceWorkers: 'allow' });

test('the program opens under its name, complains of nothing and talks to nobody', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => request.url().startsWith(baseURL ?? '?') || strangers.push(request.url()));

  await page.goto('/');

  await expect(page).toHaveTitle(/整改看板/);
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(complaints).toEqual([]);
  expect(strangers.filter((url) => !/^(data|blob):/.test(url))).toEqual([]);
});

test('localhost is sent on to 127.0.0.1, so that there is one board and not two (F19)', async ({ page, baseURL }) => {
  await page.goto((baseURL ?? '').replace('127.0.0.1', 'localhost'));

  expect(page.url()).toBe(baseURL);
});

test('the built page carries the policy that keeps it from talking to anybody (F43)', async ({ page }) => {
  await page.goto('/');

  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'.*connect-src 'none'/);
});

test('a browser that speaks English shows the same Chinese board', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'en-US', ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));

  await page.goto('/');

  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(errors).toEqual([]);
  await context.close();
});
