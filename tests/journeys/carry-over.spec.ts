import { expect, test } from '@playwright/test';
import { violations } from '../support/axe-violations.ts';
import {
  addCards,
  card,
  cardIn,
  column,
  expectWhole,
  openNewBoard,
  readStored,
  savingMark,
} from '../support/board-window.ts';

const OPEN = '谈心谈话开展得不够经常';
const LONG = '联系服务群众不够紧密';
const CLOSED = '会议记录不够规范';

test('a new year takes over what is open and what goes on for ever, leads both ways, is answered for, and one Ctrl+Z takes it back', async ({
  page,
}) => {
  await openNewBoard(page);
  await addCards(page, 'identified', [OPEN]);
  await addCards(page, 'rectifying', [LONG]);
  await addCards(page, 'completed', [CLOSED]);
  await card(page, LONG).click();
  const deadline = page.getByRole('textbox', { name: '整改时限' });
  await deadline.fill('长期坚持');
  await deadline.press('Tab');
  await page.getByRole('button', { name: '关闭卡片' }).click();
  await expect(savingMark(page)).toHaveText('已保存');
  const oldBoard = page.url();

  await page.getByRole('link', { name: '首页' }).click();
  await page.getByRole('button', { name: '结转到新一年' }).click();
  await expect(page.getByRole('region', { name: '未完成' }).getByRole('listitem')).toHaveText([new RegExp(OPEN)]);
  await expect(page.getByRole('region', { name: '长期坚持' }).getByRole('listitem')).toHaveText([new RegExp(LONG)]);
  await expect(page.getByText('已完成 1 个，不再结转')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const name = await page.getByRole('textbox', { name: '看板名称' }).inputValue();
  await page.getByRole('button', { name: '新建看板并结转 2 个问题' }).click();

  await expect(cardIn(page, 'identified', OPEN)).toBeVisible();
  await expect(cardIn(page, 'rectifying', LONG)).toBeVisible();
  await expect(column(page, 'completed').locator('[data-drag-item]')).toHaveCount(0);
  const newBoard = page.url();
  expect(newBoard).not.toBe(oldBoard);
  await card(page, LONG).click();
  await expect(page.getByText(/^结转自\d{4}年度看板/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: '看上年度的卡片' }).click();
  await expect(page.getByText(/^已结转到\d{4}年度看板/)).toBeVisible();
  expect(page.url()).toContain(oldBoard);
  await page.getByRole('link', { name: '看新的卡片' }).click();
  await expect(page.getByText(/^结转自\d{4}年度看板/)).toBeVisible();

  await page.getByRole('link', { name: '体检' }).click();
  await expect(page.getByRole('region', { name: '上年度事项没有逐条回应' })).toContainText('3');
  await page.getByRole('button', { name: '去逐条回应' }).click();
  await expect(page.getByRole('listitem', { name: /^上年度第/ })).toHaveCount(3);
  const closed = page.getByRole('listitem', { name: '上年度第 3 条' });
  await closed.getByRole('textbox').fill('会议记录已经补齐。');
  await closed.getByRole('textbox').press('Tab');
  await expect(page.getByText('还有 2 条没有回应')).toBeVisible();
  await page.getByText('只看还没有回应的').click();
  await expect(closed).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('还有 3 条没有回应')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('还没有上年度的清单')).toBeVisible();
  await page.goto(newBoard);
  await page.getByRole('button', { name: '从上一年结转' }).click();
  await expect(page.getByRole('button', { name: new RegExp(name) })).toBeVisible();
  await page.getByRole('region', { name: '未完成' }).getByText(OPEN).click();
  await page.getByRole('button', { name: '结转 1 个问题', exact: true }).click();
  await expect(cardIn(page, 'rectifying', LONG)).toBeVisible();
  await expect(card(page, OPEN)).toHaveCount(0);
  await expect(savingMark(page)).toHaveText('已保存');
  const { records, ledger, version } = await readStored(page);
  const isOf = (row: object): boolean =>
    newBoard.includes(String(Object.entries(row).find(([key]) => key === 'boardId')?.[1]));
  expectWhole({ records: records.filter(isOf), ledger: ledger.filter(isOf), version });
});
