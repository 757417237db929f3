import { expect, type Page } from '@playwright/test';
import { violations } from '../support/axe-violations.ts';
import { addCards, cardIn, column, openNewBoard, savingMark } from '../support/board-window.ts';
import { misfits } from '../support/fits.ts';
import { test, type ServedBuild } from '../support/served-build.ts';

// The program lies on this machine: it opens with the server stopped, and goes over to a newer one when a person says so.

test.use({ serviceWorkers: 'allow' });

const bar = (page: Page) => page.getByRole('complementary', { name: '程序更新' });
const update = (page: Page) => bar(page).getByRole('button', { name: '点此更新' });

test('it can be installed, under its Chinese name, and says nothing of a newer one (a test’s window is always incognito)', async ({
  page,
}) => {
  await page.goto('/');
  const browser = await page.context().newCDPSession(page);
  const { data, errors } = await browser.send('Page.getAppManifest');

  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '')).toMatchObject({ name: '整改看板', lang: 'zh-CN', display: 'standalone' });
  await kept(page);
  await expect(bar(page)).toBeHidden();
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

test('with the server stopped it opens, shows every screen and saves', async ({ page, served }) => {
  await page.goto('/');
  await kept(page);
  await served.stop();

  await page.reload();
  await openNewBoard(page);
  await addCards(page, 'identified', ['学习不够深入']);
  await expect(savingMark(page)).toHaveText('已保存');
  for (const [screen, sign] of [
    ['配对', '学习不够深入'],
    ['材料', '学习不够深入'],
    ['更改', '新建看板'],
    ['数据', '导出备份'],
  ] as const) {
    await page.getByRole('link', { name: screen }).click();
    await expect(page.getByRole('main').getByText(sign).first()).toBeVisible();
  }
  await page.getByRole('link', { name: '看板', exact: true }).click();
  await page.reload();

  await expect(cardIn(page, 'identified', '学习不够深入')).toBeVisible();
  await page.goto('/?sample');
  await expect(page.locator('[data-drag-item]').first()).toBeVisible();
});

test('a newer program is offered, and comes when it is asked for, with everything in its place', async ({
  page,
  served,
}) => {
  await openInFirst(page);
  await served.stop();
  served.put((build) => build.title('整改看板（新）'));
  await served.start();
  await page.reload();
  await expect(bar(page)).toHaveText(/有新版本，\s*点此更新/);
  await expect(page).toHaveTitle('整改看板');

  await update(page).click();

  await expect(page).toHaveTitle('整改看板（新）');
  await expect(cardIn(page, 'identified', '学习不够深入')).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

test('over text that is typed and not sent nothing is reloaded; once it is sent, it goes on', async ({
  page,
  served,
}) => {
  await openInFirst(page);
  await offerNewer(page, served);
  const field = column(page, 'identified').getByRole('textbox');
  await column(page, 'identified').getByRole('button', { name: '添加问题' }).click();
  await field.fill('还没写完的一条');

  await update(page).click();
  await expect(bar(page)).toContainText('还有写了没有提交的文字，没有更新。');
  await expect(field).toHaveValue('还没写完的一条');
  await field.press('Enter');
  await expect(cardIn(page, 'identified', '还没写完的一条')).toBeVisible();
  await update(page).click();

  await expect(page).toHaveTitle('整改看板（新）');
  await expect(cardIn(page, 'identified', '还没写完的一条')).toBeVisible();
});

test('a field that is left by the click itself is saved before the program changes', async ({ page, served }) => {
  await openInFirst(page);
  await cardIn(page, 'identified', '学习不够深入').click();
  await offerNewer(page, served);
  const owner = page.getByRole('combobox', { name: '责任人', exact: true });
  await owner.fill('王书记');

  await update(page).click();

  await expect(page).toHaveTitle('整改看板（新）');
  await expect(owner).toHaveValue('王书记');
  await expect(page.getByText('还没有保存')).toBeHidden();
});

test('another window is not reloaded, opens the screens of its own program still, and follows when asked', async ({
  page,
  context,
  served,
}) => {
  await openInFirst(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(cardIn(other, 'identified', '学习不够深入')).toBeVisible();
  await column(other, 'identified').getByRole('button', { name: '添加问题' }).click();
  await column(other, 'identified').getByRole('textbox').fill('另一个窗口里写到一半');
  await offerNewer(page, served);
  await update(page).click();
  await expect(page).toHaveTitle('整改看板（新）');

  await expect(bar(other)).toBeVisible();
  await expect(column(other, 'identified').getByRole('textbox')).toHaveValue('另一个窗口里写到一半');
  await other.getByRole('link', { name: '更改' }).click();
  await expect(other.getByRole('main').getByText('新建看板')).toBeVisible();
  await expect(other).toHaveTitle('整改看板');
  await other.getByRole('link', { name: '看板', exact: true }).click();
  await column(other, 'identified').getByRole('textbox').press('Enter');
  await update(other).click();
  await expect(other).toHaveTitle('整改看板（新）');
});

test('“later” puts the offer away until the program is opened again', async ({ page, served }) => {
  await openInFirst(page);
  await offerNewer(page, served);

  await bar(page).getByRole('button', { name: '以后再说' }).click();
  await expect(bar(page)).toBeHidden();
  await page.getByRole('link', { name: '数据' }).click();
  await expect(page.getByRole('heading', { name: '数据', level: 1 })).toBeVisible();
  await expect(bar(page)).toBeHidden();
  await page.reload();

  await expect(bar(page)).toBeVisible();
});

test('a program that breaks is left for the newer one by its own 重新打开', async ({ page, served }) => {
  served.put((build) => build.replace('PairingScreen', 'throw new Error("broken build")'));
  await openInFirst(page);
  await offerNewer(page, served);
  await page.getByRole('link', { name: '配对' }).click();
  await expect(page.getByRole('heading', { name: /程序出错了/ })).toBeVisible();

  await page.getByRole('button', { name: '重新打开' }).click();

  await expect(page).toHaveTitle('整改看板（新）');
  await expect(page.getByRole('main').getByText('学习不够深入').first()).toBeVisible();
});

test('the offer passes axe in light and dark and fits a laptop, its 200 % and 320 px (F34)', async ({
  page,
  served,
}) => {
  await openInFirst(page);
  await offerNewer(page, served);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  for (const size of [
    { width: 1366, height: 768 },
    { width: 683, height: 384 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    await expect(update(page)).toBeVisible();
    await expect.poll(() => misfits(page), { message: `at ${size.width} px` }).toEqual([]);
  }
});

/** Resolves when the program lies on this machine and answers for the page. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller)
      await new Promise((turn) => navigator.serviceWorker.addEventListener('controllerchange', turn, { once: true }));
  });

/** A board of one card in the first program, which lies on this machine. */
async function openInFirst(page: Page): Promise<void> {
  await openNewBoard(page);
  await kept(page);
  await addCards(page, 'identified', ['学习不够深入']);
  await page.keyboard.press('Escape');
  await expect(savingMark(page)).toHaveText('已保存');
}

/** Serves another program and comes to the window, as from another one. */
async function offerNewer(page: Page, served: ServedBuild): Promise<void> {
  served.put((build) => {
    build.title('整改看板（新）');
    build.rename('HistoryScreen');
  });
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(bar(page)).toBeVisible();
}
