import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addressToPath, boardAddress } from '../../../src/app/address.ts';
import { toasts } from '../../../src/ui/toasts.ts';
import { ProgramWindow } from '../../support/open-program.tsx';
import { smallBoardCommands } from '../../support/small-board.ts';

let window: ProgramWindow;

beforeEach(async () => {
  window = new ProgramWindow();
  await window.given(
    ...smallBoardCommands({
      categories: ['政治纪律', '组织纪律'],
      problems: [
        { text: '谈心谈话不经常。全年只谈了X次。', category: '政治纪律', owner: '张三', deadlineText: '6月底前' },
        { text: '学习不够深入。', category: '组织纪律' },
      ],
      measures: ['每季度谈一次。', '做好记录。'],
      pairs: [
        [1, 1],
        [1, 2],
      ],
    }),
  );
  window.open(addressToPath(boardAddress('b1', 'ledger')));
  await screen.findByRole('grid', { name: '整改台账' });
});
afterEach(() => toasts.clear());

const cell = (row: number, head: string): HTMLElement => {
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  const [, ...rows] = screen.getAllByRole('row');
  const found = within(rows[row - 1]!).getAllByRole('gridcell')[heads.indexOf(head)];
  if (!found) throw new Error(`${row} ${head}`);
  return found;
};

/** What the cell shows, without the field that waits in it. */
const words = (row: number, head: string): string | null => cell(row, head).textContent;

const press = (keys: string) => window.person.keyboard(keys);

it('shows the nine columns of the trade, and marks what is missing', () => {
  expect(words(1, '存在问题')).toBe('谈心谈话不经常。全年只谈了X次。');
  expect(words(1, '整改措施')).toBe('1. 每季度谈一次。\n2. 做好记录。');
  expect(words(2, '整改措施')).toBe('无措施');
  expect(words(2, '责任人')).toBe('无责任人');
});

it('typing writes into the chosen cell, Enter takes it and goes down, Ctrl+Z takes it back', async () => {
  await window.person.click(cell(1, '备注'));
  await press('已谈两次{Enter}');
  expect(words(1, '备注')).toBe('已谈两次');
  expect(cell(2, '备注')).toHaveAttribute('data-active');
  await press('{Control>}z{/Control}');
  await waitFor(() => expect(words(1, '备注')).toBe(''));
});

it('Escape drops what was typed; F2 writes on in what stands there; Tab takes it and goes on', async () => {
  await window.person.click(cell(1, '备注'));
  await press('甲{Escape}');
  expect(words(1, '备注')).toBe('');
  await press('{F2}乙{Tab}');
  expect(words(1, '备注')).toBe('乙');
  expect(cell(2, '序号')).toHaveAttribute('data-active');
});

it('a new line in the cell of measures is one more measure', async () => {
  await window.person.click(cell(2, '整改措施'));
  await press('制定计划{Alt>}{Enter}{/Alt}每月一学{Enter}');
  expect(words(2, '整改措施')).toBe('1. 制定计划\n2. 每月一学');
});

it('a time limit that stands is changed with a reason', async () => {
  await window.person.click(cell(1, '整改时限'));
  await press('年底前{Enter}');
  const dialog = await screen.findByRole('dialog', { name: '时限调整' });
  expect(dialog).toHaveTextContent('原时限“6月底前”，改为“年底前”');
  await window.person.type(within(dialog).getByRole('textbox', { name: '调整的原因' }), '上级统一采购');
  await window.person.click(within(dialog).getByRole('button', { name: '记为时限调整' }));
  await waitFor(() => expect(words(1, '整改时限')).toContain('年底前'));
});

it('a name that is no category stays in the cell, and the words say which there are', async () => {
  await window.person.click(cell(1, '查摆方面'));
  await press('工作纪律{Enter}');
  expect(await screen.findByText(/看板上没有“工作纪律”这个方面/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: /^查摆方面/ })).toHaveValue('工作纪律');
});

const paste = (text: string) => fireEvent.paste(document.activeElement!, { clipboardData: { getData: () => text } });

it('what is pasted is one step; what has no place is said before anything changes', async () => {
  await window.person.click(cell(1, '责任领导'));
  paste('王书记\t李四\n王书记\t李四、张三');
  await waitFor(() => expect(words(2, '责任人')).toBe('李四、张三'));
  await press('{Control>}z{/Control}');
  await waitFor(() => expect(words(1, '责任领导')).toBe(''));
  expect(words(2, '责任人')).toBe('无责任人');
  await window.person.click(cell(2, '序号'));
  paste('9\t工作纪律\n10\t政治纪律');
  const dialog = await screen.findByRole('dialog', { name: '粘贴' });
  expect(dialog).toHaveTextContent('“序号”这一格不在台账里填写');
  expect(dialog).toHaveTextContent('看板上没有“工作纪律”这个方面');
  expect(dialog).toHaveTextContent('有 1 行超出了表末');
  await window.person.click(within(dialog).getByRole('button', { name: '知道了' }));
  await waitFor(() => expect(words(2, '查摆方面')).toBe('组织纪律'));
});

it('copies what the chosen cells say', async () => {
  await window.person.click(cell(1, '责任人'));
  await press('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
  const set = new Map<string, string>();
  fireEvent.copy(document.activeElement!, {
    clipboardData: { setData: (kind: string, text: string) => void set.set(kind, text) },
  });
  expect(set.get('text/plain')).toBe('"1. 每季度谈一次。\n2. 做好记录。"\t\t张三');
});

it('each measure may have a row of its own; the words of the problem stand beside the first', async () => {
  await window.person.click(screen.getByRole('button', { name: /措施的排法/ }));
  await window.person.click(await screen.findByRole('option', { name: '措施每条一行' }));
  expect(screen.getAllByRole('row')).toHaveLength(4);
  expect(words(2, '整改措施')).toBe('做好记录。');
  expect(words(2, '存在问题')).toBe('');
});

it('sorts by a column; columns are chosen, named and moved, and remembered', async () => {
  await window.person.click(within(screen.getByRole('columnheader', { name: '责任人' })).getByRole('button'));
  await window.person.click(await screen.findByRole('menuitemradio', { name: '降序' }));
  const sorted = screen.getByRole('columnheader', { name: '责任人' });
  await waitFor(() => expect(sorted).toHaveAttribute('aria-sort', 'descending'));
  await window.person.click(screen.getByRole('button', { name: '列和模板' }));
  const dialog = await screen.findByRole('dialog', { name: '台账的列和模板' });
  await window.person.type(within(dialog).getByRole('textbox', { name: '表头：责任人' }), '整改责任人');
  await window.person.click(within(dialog).getByRole('button', { name: '不要这一列：备注' }));
  await window.person.click(within(dialog).getByRole('checkbox', { name: '来源' }));
  await window.person.click(within(dialog).getByRole('button', { name: '上移：来源' }));
  await window.person.click(within(dialog).getByRole('button', { name: '用这些列' }));
  const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  await waitFor(() => expect(heads()).toContain('整改责任人'));
  expect(heads().slice(-2)).toEqual(['来源', '整改进展（完成情况）']);
});

it('a template keeps columns, title and sheet under a name with the board; it is the default, and its loss is taken back', async () => {
  await window.person.click(screen.getByRole('button', { name: '列和模板' }));
  const dialog = await screen.findByRole('dialog', { name: '台账的列和模板' });
  await window.person.click(within(dialog).getByRole('button', { name: '不要这一列：备注' }));
  await window.person.type(within(dialog).getByRole('textbox', { name: '标题' }), '整改工作台账');
  await window.person.type(within(dialog).getByRole('textbox', { name: '模板名称' }), '机关党委');
  await window.person.click(within(dialog).getByRole('checkbox', { name: '本看板默认用它' }));
  await window.person.click(within(dialog).getByRole('button', { name: '存为模板' }));
  const menu = await screen.findByRole('button', { name: '模板：机关党委' });
  expect(screen.queryByRole('columnheader', { name: '备注' })).toBeNull();
  await window.person.click(screen.getByRole('button', { name: '看纸样' }));
  expect(await screen.findByRole('article', { name: '整改工作台账' })).toBeVisible();
  await window.person.click(screen.getByRole('button', { name: '回到表格' }));
  await window.person.click(menu);
  await window.person.click(await screen.findByRole('menuitemradio', { name: '常用九列' }));
  expect(await screen.findByRole('columnheader', { name: '备注' })).toBeVisible();
  await window.person.click(screen.getByRole('button', { name: '模板' }));
  await window.person.click(await screen.findByRole('menuitemradio', { name: '机关党委（默认）' }));
  await window.person.click(await screen.findByRole('button', { name: '模板：机关党委' }));
  await window.person.click(await screen.findByRole('menuitem', { name: '删除模板“机关党委”' }));
  expect(await screen.findByText(/已删除模板“机关党委”/)).toBeVisible();
  await window.person.click(cell(1, '序号'));
  await press('{Control>}z{/Control}');
  expect(await screen.findByRole('button', { name: '模板：机关党委' })).toBeVisible();
});

it('a filtered ledger keeps the numbers of the board; its paper counts from 1 and says that it is of a part', async () => {
  await window.person.type(screen.getByRole('searchbox', { name: /搜索/ }), '学习');
  await waitFor(() => expect(words(1, '存在问题')).toBe('学习不够深入。'));
  expect(words(1, '序号')).toBe('2');
  await window.person.click(screen.getByRole('button', { name: '看纸样' }));
  const sheet = await screen.findByRole('article', { name: /整改台账（含“学习”）/ });
  expect(within(sheet).getAllByRole('cell')[0]).toHaveTextContent('1');
});

it('Enter on 序号 opens the card', async () => {
  await window.person.click(cell(2, '序号'));
  await press('{Enter}');
  expect(await screen.findByRole('complementary')).toHaveTextContent('学习不够深入');
});
