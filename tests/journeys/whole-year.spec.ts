import { expect, test, type Page } from '@playwright/test';
import { violations } from '../support/axe-violations.ts';
import { cardOf, clickByHand, moveByMenu } from '../support/board-steps.ts';
import { column, expectWhole, readStored, savingMark } from '../support/board-window.ts';
import { openImport, pasteReport } from '../support/import-steps.ts';
import { MAIN_JOB_PAPERS } from '../support/main-job-papers.ts';

// A board through its year: from the imported report to every problem closed, one reopened, one extended, one long-term, and
// what is left carried over.

const [EXTENDED, LASTING, REOPENED] = [1, 2, 3];

for (const paper of MAIN_JOB_PAPERS)
  test(`${paper.name} through its whole year`, async ({ page }) => {
    test.slow();
    await openImport(page);
    await pasteReport(page, paper.text);
    await page.getByRole('button', { name: '生成看板' }).click();
    await expect(column(page, 'identified').getByRole('group')).toHaveCount(paper.problems);

    await giveTimeLimits(page, paper.problems);
    await startAll(page, paper.problems);
    await extendTheFirst(page);
    await noteOnTheLasting(page);
    await closeAll(page, paper.problems);
    await reopenTheThird(page);
    await expectCounted(page, paper.problems);
    await expectScheduled(page);
    await carryOver(page, paper.problems);
  });

const bar = (page: Page) => page.getByRole('region', { name: '选中的卡片' });

async function chooseAll(page: Page, count: number): Promise<void> {
  await cardOf(page, 1).focus();
  await page.keyboard.press('Control+a');
  await expect(bar(page).getByText(`已选 ${count} 条`)).toBeVisible();
}

async function letGo(page: Page): Promise<void> {
  await bar(page).getByRole('button', { name: '取消选择' }).click();
  await expect(bar(page)).toHaveCount(0);
}

/** One keeps it up for ever, the others have until the end of the year. */
async function giveTimeLimits(page: Page, problems: number): Promise<void> {
  await cardOf(page, LASTING).click();
  const limit = page.getByRole('textbox', { name: '整改时限' });
  await limit.fill('长期坚持');
  await limit.press('Enter');
  await expect(page.getByText('识别为：长期坚持')).toBeVisible();
  await page.getByRole('button', { name: '关闭卡片' }).click();
  await cardOf(page, LASTING).focus();
  await page.keyboard.press('Control+a');
  await cardOf(page, LASTING).click({ modifiers: ['Control'] });
  await expect(bar(page).getByText(`已选 ${problems - 1} 条`)).toBeVisible();
  await bar(page).getByRole('button', { name: '设时限' }).click();
  const asked = page.getByRole('dialog', { name: `给 ${problems - 1} 条设时限` });
  await asked.getByRole('button', { name: '年底前' }).click();
  await expect(asked.getByText(/^识别为：\d{4}年12月31日前$/)).toBeVisible();
  await asked.getByRole('button', { name: '设时限' }).click();
  await expect(page.getByRole('group', { name: /时限 年底前/ })).toHaveCount(problems - 1);
  await letGo(page);
}

/** What is missing is filled in where it is asked for: a person, and measures that the report had. */
async function startAll(page: Page, problems: number): Promise<void> {
  await chooseAll(page, problems);
  await bar(page).getByRole('button', { name: '移到' }).click();
  await page.getByRole('menuitem', { name: '整改中' }).click();
  const asked = page.getByRole('dialog', { name: '要移到“整改中”吗？' });
  await asked.getByRole('button', { name: '配上已有的措施' }).click();
  await asked
    .getByRole('group', { name: /^已有的措施/ })
    .getByRole('checkbox')
    .nth(0)
    .check({ force: true });
  await asked
    .getByRole('group', { name: /^已有的措施/ })
    .getByRole('checkbox')
    .nth(1)
    .check({ force: true });
  await asked.getByRole('combobox', { name: '责任人' }).fill('张三、李四');
  expect(await violations(page)).toEqual([]);
  await clickByHand(page, asked.getByRole('button', { name: '填好了，移动' }));
  await expect(column(page, 'rectifying').getByRole('group', { name: /措施 2 条/ })).toHaveCount(problems);
  await letGo(page);
}

async function extendTheFirst(page: Page): Promise<void> {
  await cardOf(page, EXTENDED).click();
  const limit = page.getByRole('textbox', { name: '整改时限' });
  await limit.fill('明年6月底前');
  await limit.press('Tab');
  const form = page.getByRole('group', { name: '时限调整' });
  await expect(form.getByText('原时限“年底前”，改为“明年6月底前”。')).toBeVisible();
  await form.getByRole('textbox', { name: '调整的原因' }).fill('等上级统一部署');
  await form.getByRole('button', { name: '记为时限调整' }).click();
  await expect(page.getByText(/年底前.*明年6月底前/).first()).toBeVisible();
  await expect(page.getByText(/等上级统一部署/).first()).toBeVisible();
  await page.getByRole('button', { name: '关闭卡片' }).click();
}

/** Told, withdrawn and told again: the first stays to be read. */
async function noteOnTheLasting(page: Page): Promise<void> {
  await cardOf(page, LASTING).click();
  const field = page.getByRole('textbox', { name: '记一条进展' });
  const notes = page.getByRole('list', { name: '进展记录' }).getByRole('listitem');
  for (const told of ['已学习两次', '已学习三次']) {
    await field.fill(told);
    await field.press('Enter');
    await expect(notes.filter({ hasText: told })).toBeVisible();
  }
  await page.getByRole('button', { name: '撤回这条进展：已学习两次' }).click();
  await expect(notes.filter({ hasText: '已学习两次' })).toContainText('已撤回');
  await expect(page.getByText('已学习两次', { exact: true })).toHaveCSS('text-decoration-line', 'line-through');
  await page.getByRole('button', { name: '关闭卡片' }).click();
}

async function closeAll(page: Page, problems: number): Promise<void> {
  await chooseAll(page, problems);
  await bar(page).getByRole('button', { name: '移到' }).click();
  await page.getByRole('menuitem', { name: '已完成' }).click();
  const asked = page.getByRole('dialog', { name: '要移到“已完成”吗？' });
  await asked.getByRole('button', { name: '全部打勾' }).click();
  await asked.getByRole('textbox', { name: '整改成效' }).fill('已按措施逐条落实。');
  await asked.getByRole('combobox', { name: '谁验收的' }).fill('支委会');
  await asked.getByRole('textbox', { name: '文件名' }).fill('支委会会议记录');
  expect(await violations(page)).toEqual([]);
  await clickByHand(page, asked.getByRole('button', { name: '填好了，移动' }));
  await expect(column(page, 'completed').getByRole('group')).toHaveCount(problems);
  await letGo(page);
}

/** Round 2; what round 1 came to can still be read. */
async function reopenTheThird(page: Page): Promise<void> {
  await moveByMenu(page, REOPENED, 'rectifying');
  const asked = page.getByRole('dialog', { name: '要重新整改吗？' });
  await asked.getByText(/^反弹/).click();
  await asked.getByRole('textbox', { name: '重新整改的原因' }).fill('抽查发现又出现了');
  await clickByHand(page, asked.getByRole('button', { name: '填好了，移动' }));
  await expect(cardOf(column(page, 'rectifying'), REOPENED)).toContainText('第 2 轮');
  await cardOf(page, REOPENED).click();
  await page.getByText(/^第 1 轮，.*因反弹重新整改$/).click();
  await expect(page.getByText('成效：已按措施逐条落实。')).toBeVisible();
  await expect(page.getByText(/^验收：支委会，/)).toBeVisible();
  await expect(page.getByRole('region', { name: '佐证材料' })).toContainText('支委会会议记录');
  await page.getByRole('button', { name: '关闭卡片' }).click();
}

async function expectCounted(page: Page, problems: number): Promise<void> {
  await page.getByRole('link', { name: '材料' }).click();
  await expect(page.getByRole('article')).toContainText(`已完成${problems - 1}个，正在整改1个`);
}

/** Only the reopened one is still to be done; whom it is sent to can read it. */
async function expectScheduled(page: Page): Promise<void> {
  await page.getByRole('link', { name: '日程' }).click();
  await expect(page.getByRole('status').filter({ hasText: '还有 1 项没有完成' })).toBeVisible();
  await expect(page.getByRole('button', { name: /年底前.*(还有|临期|今天到期)/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await expect(savingMark(page)).toHaveText('已保存');
  expectWhole(await readStored(page));
}

async function carryOver(page: Page, problems: number): Promise<void> {
  await page.getByRole('link', { name: '首页' }).click();
  await page.getByRole('button', { name: '结转到新一年' }).click();
  await expect(page.getByRole('region', { name: '未完成' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: /^新建看板并结转/ }).click();
  await expect(column(page, 'rectifying').getByRole('group')).not.toHaveCount(0);
  await page.getByRole('link', { name: '体检' }).click();
  await page.getByRole('button', { name: '去逐条回应' }).click();
  await expect(page.getByRole('listitem', { name: /^上年度第/ })).toHaveCount(problems);
}
