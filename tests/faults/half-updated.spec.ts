import { expect, type Page } from '@playwright/test';
import { addCards, cardIn, openNewBoard, savingMark } from '../support/board-window.ts';
import { test, type ServedBuild } from '../support/served-build.ts';

// A build that is copied while windows are open: the program is the old one or the new one, and never half of each.

test.use({ serviceWorkers: 'allow' });

const HALVES: readonly (readonly [string, (served: ServedBuild) => void])[] = [
  ['a script is of another build', (served) => served.spoil((build) => build.replace('PairingScreen', '/* half */'))],
  ['a script is not there yet', (served) => served.spoil((build) => build.rename('HistoryScreen'))],
  ['the page is still the old one', (served) => served.spoil((build) => build.title('整改看板'))],
];

for (const [what, spoil] of HALVES)
  test(`${what}: nothing is offered, the old program goes on, and the whole one comes later`, async ({
    page,
    served,
  }) => {
    await openNewBoard(page);
    await addCards(page, 'identified', ['学习不够深入']);
    await expect(savingMark(page)).toHaveText('已保存');
    // Whole: until it lies there, copying another build would break it off, and there were no old program to go on.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    served.put((build) => build.title('整改看板（新）'));
    spoil(served);

    expect(await lookForNewer(page)).toBe('redundant');
    await expect(offer(page)).toBeHidden();
    await page.reload();
    await expect(page).toHaveTitle('整改看板');
    await page.getByRole('link', { name: '更改' }).click();
    await expect(page.getByRole('main').getByText('新建看板')).toBeVisible();
    await page.getByRole('link', { name: '配对' }).click();
    await expect(page.getByRole('main').getByText('学习不够深入').first()).toBeVisible();

    served.put((build) => build.title('整改看板（新）'));
    // The browser looks by itself after a reload: what it began with the half build is asked for again.
    await expect.poll(() => lookForNewer(page)).toBe('installed');
    await offer(page).click();
    await expect(page).toHaveTitle('整改看板（新）');
    await page.getByRole('link', { name: '看板', exact: true }).click();
    await expect(cardIn(page, 'identified', '学习不够深入')).toBeVisible();
  });

test('what the browser has thrown away is fetched again, whole', async ({ page, served }) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await served.stop();
  await page.reload();

  await page.getByRole('button', { name: '导入材料' }).click();
  await expect(page.getByRole('heading', { name: '导入材料' })).toBeVisible();
});

const offer = (page: Page) => page.getByRole('button', { name: '点此更新' });

/** Asks the server for a newer program, and answers what became of it. */
const lookForNewer = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<ServiceWorker | null>((resolve) =>
      registration.addEventListener('updatefound', () => resolve(registration.installing), { once: true }),
    );
    await registration.update();
    const newer = registration.waiting ?? registration.installing ?? (await found);
    if (newer?.state === 'installing')
      await new Promise((changed) => newer.addEventListener('statechange', changed, { once: true }));
    return newer?.state ?? 'gone';
  });
