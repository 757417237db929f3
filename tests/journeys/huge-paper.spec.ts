import { expect, test } from '@playwright/test';
import { HUGE_PAPER, HUGE_PAPER_PROBLEMS } from '../support/huge-paper.ts';
import { importResult, openImport, pasteReport } from '../support/import-steps.ts';

const LAST = `第${HUGE_PAPER_PROBLEMS}个方面抓得不实`;
const found = '8 个类别 · 5000 个问题 · 0 条措施';

test('a paper of 1 MB and 5,000 problems is read, mended at its very end, and becomes a board (F41)', async ({
  page,
}) => {
  test.slow();
  await openImport(page);
  await pasteReport(page, HUGE_PAPER);
  await expect(page.getByText(found)).toBeVisible();

  await test.step('the end of the list is one key away, and says its place', async () => {
    const problems = importResult(page).getByRole('region', { name: '问题', exact: true });
    await problems.getByRole('listitem').first().click();
    await page.keyboard.press('End');
    await expect(problems.getByRole('listitem').filter({ hasText: LAST })).toBeVisible();
  });

  await test.step('a cut at its end is given up and taken back', async () => {
    await page.keyboard.press('Delete');
    await expect(page.getByText('8 个类别 · 4999 个问题 · 0 条措施')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(found)).toBeVisible();
  });

  await test.step('it becomes a board, kept over a reload', async () => {
    await page.getByRole('button', { name: '生成看板' }).click();
    await expect(page.getByRole('heading', { name: /查摆/ })).toBeVisible();
    await page.reload();
    await page.getByRole('searchbox').fill(LAST);
    await expect(page.locator('[data-drag-item]', { hasText: LAST })).toBeVisible();
  });
});
