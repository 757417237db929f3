import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addressToPath, boardAddress } from '../../../src/app/address.ts';
import { paperOf } from '../../../src/domain/paper-of.ts';
import { paperToXlsx } from '../../../src/exchange/paper-excel/paper-to-xlsx.ts';
import { toasts } from '../../../src/ui/toasts.ts';
import { ProgramWindow } from '../../support/open-program.tsx';
import { smallBoard, smallBoardCommands } from '../../support/small-board.ts';

const TOLD = {
  categories: ['政治纪律'],
  problems: [
    { text: '学习不够深入。', category: '政治纪律', owner: '张三', deadlineText: '6月底前' },
    { text: '谈心谈话不经常。', category: '政治纪律' },
  ],
  measures: ['每季度谈一次。'],
  pairs: [[2, 1]],
} as const;

let window: ProgramWindow;

beforeEach(async () => {
  window = new ProgramWindow();
  await window.given(...smallBoardCommands(TOLD));
  window.open(addressToPath(boardAddress('b1', 'ledger')));
  await window.person.click(await screen.findByRole('button', { name: '导入台账' }));
});
afterEach(() => toasts.clear());

const rows = () => {
  const [, ...found] = within(screen.getByRole('grid')).getAllByRole('row');
  return found.map((row) =>
    within(row)
      .getAllByRole('gridcell')
      .map(({ textContent }) => textContent),
  );
};

async function paste(...lines: readonly string[]): Promise<void> {
  await window.person.click(await screen.findByRole('textbox', { name: '或者粘贴表格' }));
  await window.person.paste(lines.join('\n'));
  await window.person.click(screen.getByRole('button', { name: '读入粘贴的表格' }));
  await screen.findByRole('grid', { name: '要导入的行' });
}

it('says of each row what it would do; nothing changes before the yes, and one step takes it back', async () => {
  await paste(
    '序号\t查摆方面\t存在问题\t整改措施\t责任人\t完成时限',
    '1\t政治纪律\t学习不够深入。\t制定计划\t李四\t年底前',
    '2\t工作纪律\t调查研究少。\t"1. 每月下去\n2. 写成报告"\t王五\t立行立改',
    '3\t\t谈心谈话不经常。\t每季度谈一次。\t\t',
  );
  expect(rows().map((cells) => cells.slice(1, 3))).toEqual([
    ['是已有第 1 条，不同：责任人、整改时限、整改措施', '更新'],
    ['新增', '新增'],
    ['是已有第 2 条，不同：查摆方面', '更新'],
  ]);
  const yes = screen.getByRole('button', { name: '确认导入' });
  expect(yes).toBeDisabled();
  await window.person.type(screen.getByRole('textbox', { name: /有 1 条的时限会改变/ }), '按上级审核');
  await window.person.click(yes);
  await screen.findByRole('grid', { name: '整改台账' });
  await waitFor(() => expect(rows()).toHaveLength(3));
  expect(rows()[0]).toEqual(expect.arrayContaining(['李四', '制定计划']));
  expect(rows().at(-1)?.join('|')).toContain('工作纪律');
  await window.person.click(within(screen.getByRole('grid')).getAllByRole('gridcell')[0]!);
  await window.person.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(rows()[0]).toEqual(expect.arrayContaining(['张三']));
});

it('a match that was found wrongly is set right by hand, and a row is left out', async () => {
  await paste('序号\t存在问题\t整改要点\t责任人', '1\t调查研究少。\t每月下去\t王五', '2\t作风不实。\t\t赵六');
  expect(screen.getByRole('button', { name: /整改要点.*不读入|不读入.*整改要点/ })).toBeVisible();
  await window.person.click(screen.getByRole('button', { name: /整改要点/ }));
  await window.person.click(await screen.findByRole('option', { name: '整改措施' }));
  expect(rows()[0]).toContain('每月下去');
  await window.person.dblClick(within(screen.getAllByRole('row')[2]!).getAllByRole('gridcell')[2]!);
  await window.person.click(await screen.findByRole('option', { name: '不导入' }));
  expect(screen.getByText('新增 1 条，更新 0 条，不导入 1 条。')).toBeVisible();
});

it('the board’s own ledger, saved as Excel and read in again, is the same in every row', async () => {
  const board = smallBoard(TOLD);
  const bytes = await paperToXlsx(paperOf('ledger', { board, asOf: '2022-03-04' }), { madeOn: '2022-03-04' });
  const file = new File([bytes], '台账.xlsx');
  await window.person.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
  await screen.findByRole('grid', { name: '要导入的行' });
  expect(rows().map(([, verdict]) => verdict)).toEqual(['与已有第 1 条相同', '与已有第 2 条相同']);
  expect(screen.getByRole('button', { name: '确认导入' })).toBeDisabled();
});

it('says why a file is no ledger', async () => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  await window.person.upload(input, new File(['不是表格'], '台账.xlsx'));
  expect(await screen.findByRole('alert')).toHaveTextContent('这不是 Excel 表格');
});
