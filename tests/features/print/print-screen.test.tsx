import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paperDoors } from '../../../src/app/paper-doors.ts';
import type { PaperKind } from '../../../src/domain/paper-of.ts';
import type { Perform } from '../../../src/queries/perform.ts';
import { PrintScreen } from '../../../src/features/print/PrintScreen.tsx';
import { toasts } from '../../../src/ui/toasts.ts';
import { ToastRegion } from '../../../src/ui/ToastRegion.tsx';
import { memoryDrafts } from '../board/BoardDesk.tsx';
import { saveFileStub } from '../../support/save-file-stub.ts';
import { smallBoard } from '../../support/small-board.ts';

const board = smallBoard({
  unit: '编制处党支部',
  categories: ['政治纪律'],
  problems: [
    { text: '谈心谈话不经常。全年只谈了X次。', category: '政治纪律', leader: '王五', remark: '<img onerror=1>' },
  ],
  measures: ['每季度谈一次。'],
  pairs: [[1, 1]],
});

const perform = vi.fn<Perform>(() => ({ type: 'pending' }));

const show = (print = () => {}, kind: PaperKind = 'problem-list') => {
  render(
    <>
      <PrintScreen
        dossier={null}
        kind={kind}
        onKind={() => undefined}
        onFigure={() => undefined}
        newId={() => 'n1'}
        board={board}
        asOf="2022-03-04"
        perform={perform}
        drafts={memoryDrafts()}
        doors={{ ...paperDoors, print }}
      />
      <ToastRegion />
    </>,
  );
  return userEvent.setup();
};

afterEach(() => {
  vi.unstubAllGlobals();
  toasts.clear();
});
beforeEach(() => perform.mockClear());
beforeEach(() => localStorage.clear());

it('shows the sheet: title, unit, day, table, figures', () => {
  show();
  const sheet = screen.getByRole('article', { name: '2021年度组织生活会查摆问题整改清单' });
  expect(within(sheet).getByText('填报单位：编制处党支部')).toBeVisible();
  expect(within(sheet).getByText('截至2022年3月4日')).toBeVisible();
  expect(
    within(sheet).getAllByRole('columnheader', { name: /序号|存在问题|整改措施|责任人|整改时限|状态/ }),
  ).toHaveLength(6);
  expect(
    within(sheet).getByRole('row', { name: '1 谈心谈话不经常。全年只谈了X次。 每季度谈一次。 尚未启动' }),
  ).toBeVisible();
  expect(within(sheet).getByText(/，查摆问题1个，制定整改措施1条，尚未启动1个，完成率0.00%。$/)).toBeVisible();
});

it('prints a part when one is chosen, and the sheet says of which', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: /范围/ }));
  await user.click(screen.getByRole('option', { name: '责任人：王五' }));
  const sheet = screen.getByRole('article', { name: '2021年度组织生活会查摆问题整改清单（王五）' });
  expect(within(sheet).getByRole('row', { name: /谈心谈话不经常/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /范围/ }));
  await user.click(screen.getByRole('option', { name: '阶段：已完成' }));
  expect(screen.queryByRole('row', { name: /谈心谈话不经常/ })).not.toBeInTheDocument();
});

it('a list without a row is not handed in: it says what would fill it', async () => {
  const user = show(undefined, 'last-year');
  expect(screen.getByText('上年度整改落实情况里还没有内容')).toBeVisible();
  expect(screen.getByText('从上一年的看板结转以后，这里逐条列出上年度的问题和落实情况。')).toBeVisible();
  for (const name of ['存为 Word', '存为 Excel', '打印']) expect(screen.getByRole('button', { name })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: /范围/ }));
  await user.click(screen.getByRole('option', { name: '类别：政治纪律' }));
  expect(screen.getByText('这个范围里没有要列的，可以换一个范围。')).toBeVisible();
});

it('takes the unit that hands it in, as one command when the field is left', async () => {
  const user = show();
  const unit = screen.getByRole('textbox', { name: '填报单位' });
  expect(unit).toHaveValue('编制处党支部');
  await user.clear(unit);
  await user.type(unit, '编制处第二党支部 ');
  await user.tab();
  const edits = [{ field: 'unit', from: '编制处党支部', to: '编制处第二党支部' }];
  expect(perform.mock.calls).toEqual([[{ type: 'edit-board', edits }]]);
});

it('prints at a press', async () => {
  const print = vi.fn<() => void>();
  await show(print).click(screen.getByRole('button', { name: '打印' }));
  expect(print).toHaveBeenCalledOnce();
});

it.each([
  ['Word', '.docx'],
  ['Excel', '.xlsx'],
])('saves the sheet for %s, named after it and the day, and says so (F48)', async (program, extension) => {
  const saved = saveFileStub();
  const user = show();
  await user.click(screen.getByRole('button', { name: `存为 ${program}` }));
  const name = `2021年度组织生活会查摆问题整改清单 2022-03-04${extension}`;
  expect(await screen.findByText(`已保存为“${name}”。`)).toBeVisible();
  expect(saved.map(({ bytes }) => bytes.length > 1000)).toEqual([true]);
});

it('says that a file was not saved, and saves it at the next try (F48)', async () => {
  saveFileStub('QuotaExceededError');
  const user = show();
  await user.click(screen.getByRole('button', { name: '存为 Word' }));
  expect(await screen.findByText(/^没有保存：文件写不进去/)).toBeVisible();
  const saved = saveFileStub();
  await user.click(screen.getByRole('button', { name: '存为 Word' }));
  expect(await screen.findByText(/^已保存为/)).toBeVisible();
  expect(saved).toHaveLength(1);
});

it('adds columns and the mark, shortens problems, and shows every text as text (F35)', async () => {
  const user = show();
  for (const name of ['责任领导', '备注', '只印问题标题', '标注“内部资料”'])
    await user.click(screen.getByRole('checkbox', { name }));
  expect(screen.getByRole('cell', { name: '王五' })).toBeVisible();
  expect(screen.getByRole('cell', { name: '<img onerror=1>' })).toBeVisible();
  expect(screen.queryByText('全年只谈了X次。')).not.toBeInTheDocument();
  expect(screen.getByText(/^内部资料/, { selector: 'p' })).toBeVisible();
});

it('remembers the direction of the paper on this machine', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: /纸张方向/ }));
  await user.click(screen.getByRole('option', { name: 'A4 纵向' }));
  expect(Object.entries(localStorage)).toContainEqual(['zhenggai-kanban/print/isPortrait', '1']);
});

it('says the next step where there is nothing to print', () => {
  render(
    <PrintScreen
      dossier={null}
      kind="problem-list"
      onKind={() => undefined}
      onFigure={() => undefined}
      newId={() => 'n1'}
      board={smallBoard({})}
      asOf="2022-03-04"
      perform={perform}
      drafts={memoryDrafts()}
      doors={paperDoors}
    />,
  );
  expect(screen.getByText('还没有可以打印的问题')).toBeVisible();
  expect(screen.getByRole('button', { name: '打印' })).toBeDisabled();
});
