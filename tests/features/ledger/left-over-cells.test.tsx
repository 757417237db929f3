import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addressToPath, boardAddress } from '../../../src/app/address.ts';
import { toasts } from '../../../src/ui/toasts.ts';
import { hasUnsentText } from '../../../src/ui/unsent-text.ts';
import { ProgramWindow } from '../../support/open-program.tsx';
import { smallBoardCommands } from '../../support/small-board.ts';

let window: ProgramWindow;

const openLedger = async (): Promise<void> => {
  window.open(addressToPath(boardAddress('b1', 'ledger')));
  await screen.findByRole('grid', { name: '整改台账' });
};

beforeEach(async () => {
  window = new ProgramWindow();
  await window.given(
    ...smallBoardCommands({
      problems: [{ text: '谈心谈话不经常。', remark: '见记录' }, '学习不够深入。', '调查研究少。'],
    }),
  );
  await openLedger();
});
afterEach(() => toasts.clear());

const REMARK = 8;
const remark = (row: number): HTMLElement => {
  const [, ...rows] = screen.getAllByRole('row');
  return within(rows[row - 1]!).getAllByRole('gridcell')[REMARK]!;
};
const press = (keys: string) => window.person.keyboard(keys);
const field = (row: number) => screen.getByRole('textbox', { name: new RegExp(`^备注，第 ${row} 行`) });

/** Types, and the program goes down before the cell is left. */
async function breakOff(row: number, text: string): Promise<void> {
  await window.person.click(remark(row));
  await press(text);
  cleanup();
  await openLedger();
}

it('what was typed and never taken is open again, with what stands there now, and Enter takes it', async () => {
  await breakOff(2, '会上再');
  expect(field(2)).toHaveValue('会上再');
  expect(field(2)).toHaveAccessibleDescription(/这是上次没写完的内容，还没有保存。现在这里是空的。/);
  expect(hasUnsentText()).toBe(true);
  await window.person.click(field(2));
  await press('议{Enter}');
  expect(remark(2)).toHaveTextContent('会上再议');
  expect(screen.queryByRole('note')).toBeNull();
  expect(hasUnsentText()).toBe(false);
  cleanup();
  await openLedger();
  expect(screen.queryByRole('note')).toBeNull();
});

it('left as it is, it waits in its cell; a button gives it, or lets it go', async () => {
  await breakOff(2, '会上再议');
  await window.person.click(remark(1));
  expect(screen.queryByRole('note')).toBeNull();
  expect(remark(2)).toHaveTextContent('');
  await press('{ArrowDown}');
  await window.person.click(screen.getByRole('button', { name: '用我写的' }));
  await waitFor(() => expect(remark(2)).toHaveTextContent('会上再议'));
  await breakOff(3, '乙');
  await window.person.click(screen.getByRole('button', { name: '不要了' }));
  expect(screen.queryByRole('note')).toBeNull();
  expect(field(3)).toHaveFocus();
  cleanup();
  await openLedger();
  expect(screen.queryByRole('note')).toBeNull();
});

it('Escape lets it go', async () => {
  await breakOff(2, '会上再议');
  await window.person.click(field(2));
  await press('{Escape}');
  cleanup();
  await openLedger();
  expect(screen.queryByRole('note')).toBeNull();
  expect(remark(2)).toHaveTextContent('');
});

it('what another window wrote meanwhile is not written over unless it was seen', async () => {
  await window.person.click(remark(1));
  await press('{F2}，另查');
  const other = new ProgramWindow('w2', window.disk);
  await other.given({ type: 'edit-problem', id: 'p001', edits: [{ field: 'remark', from: '见记录', to: '见纪要' }] });
  await waitFor(() => expect(remark(1)).toHaveTextContent('见纪要'));
  await press('{Enter}');
  expect(field(1)).toHaveAccessibleDescription(/您写的还没有保存。现在是“见纪要”。/);
  await press('{Enter}');
  await waitFor(() => expect(remark(1)).toHaveTextContent('见记录，另查'));
});
