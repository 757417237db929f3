import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/domain/command.ts';
import { smallBoardCommands } from '../support/small-board.ts';
import { ProgramWindow, titlesIn } from '../support/open-program.tsx';

const saidSaving = (): string | null => screen.getByRole('status', { name: '保存状态' }).textContent;
const tray = (): HTMLElement => screen.getByRole('region', { name: '未保存的更改' });

/** A board of two cards, open in one window. */
async function openTwoCards(): Promise<ProgramWindow> {
  const first = new ProgramWindow();
  await first.given(...smallBoardCommands({ problems: ['学习不够深入。读文件多。', '谈心谈话偏少。'] }));
  first.open();
  await screen.findByText('谈心谈话偏少');
  return first;
}

async function addCard({ person }: ProgramWindow, title: string): Promise<void> {
  const column = within(screen.getByRole('region', { name: '查摆' }));
  if (!column.queryByRole('textbox')) await person.click(column.getByRole('button', { name: '添加问题' }));
  await person.keyboard(`${title}{Enter}`);
}

describe('saved means saved', () => {
  beforeEach(() => {
    location.hash = '';
  });

  it('says 保存中 until the store has kept it, and shows the card meanwhile', async () => {
    const first = await openTwoCards();
    expect(saidSaving()).toBe('已保存');
    first.store.pause();
    await addCard(first, '调研不够');
    expect(saidSaving()).toBe('保存中');
    expect(titlesIn('查摆')).toContain('调研不够');
    first.store.resume();
    await waitFor(() => expect(saidSaving()).toBe('已保存'));
  });

  it('shows what was not saved with its reason and remedy; 重试 saves it', async () => {
    const first = await openTwoCards();
    first.store.failNext({ code: 'full', detail: '' });
    await addCard(first, '调研不够');
    await waitFor(() => expect(saidSaving()).toBe('未保存 1'));
    expect(tray()).toHaveTextContent('调研不够');
    expect(tray()).toHaveTextContent('空间已满');
    expect(titlesIn('查摆')).not.toContain('调研不够');
    await first.person.click(within(tray()).getByRole('button', { name: '重试' }));
    await waitFor(() => expect(saidSaving()).toBe('已保存'));
    expect(titlesIn('查摆')).toContain('调研不够');
  });

  it('a change that fails does not hold back the one behind it, nor take it along (F08)', async () => {
    const first = await openTwoCards();
    first.store.pause();
    first.store.failNext({ code: 'disk', detail: '' });
    await addCard(first, '调研不够');
    await addCard(first, '台账更新不及时');
    first.store.resume();
    await waitFor(() => expect(saidSaving()).toBe('未保存 1'));
    expect(titlesIn('查摆')).toEqual(['学习不够深入', '谈心谈话偏少', '台账更新不及时']);
  });

  it('放弃这一项 lets go of that one alone', async () => {
    const first = await openTwoCards();
    first.store.failNext({ code: 'disk', detail: '' });
    await addCard(first, '调研不够');
    await screen.findByRole('region', { name: '未保存的更改' });
    await first.person.click(within(tray()).getByRole('button', { name: '放弃这一项' }));
    await waitFor(() => expect(saidSaving()).toBe('已保存'));
    expect(titlesIn('查摆')).toEqual(['学习不够深入', '谈心谈话偏少']);
  });

  it('leaving the page asks while anything is not on disk (F05)', async () => {
    const first = await openTwoCards();
    const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asks()).toBe(false);
    first.store.failNext({ code: 'disk', detail: '' });
    await addCard(first, '调研不够');
    await screen.findByRole('region', { name: '未保存的更改' });
    expect(asks()).toBe(true);
  });
});

describe('undo from the ledger', () => {
  it('finds its own change after a reload, behind a hundred of another window, says what it took back, and does it again', async () => {
    const first = await openTwoCards();
    await addCard(first, '调研不够');
    await waitFor(() => expect(saidSaving()).toBe('已保存'));
    await first.person.keyboard('{Escape}');
    const other = new ProgramWindow('w2', first.disk);
    await other.given(...remarks(120));
    cleanup();
    first.open();
    await screen.findByText('调研不够');
    await first.person.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(titlesIn('查摆')).toEqual(['学习不够深入', '谈心谈话偏少']));
    expect(await screen.findByText(/撤销.*调研不够/)).toBeInTheDocument();
    await first.person.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => expect(titlesIn('查摆')).toContain('调研不够'));
  });
});

const remarks = (count: number): readonly Command[] =>
  Array.from({ length: count }, (_, at) => ({
    type: 'edit-problem',
    id: 'p002',
    edits: [{ field: 'remark', from: at === 0 ? '' : `第${at}次`, to: `第${at + 1}次` }],
  }));

describe('two windows', () => {
  it('one shows what the other has done, and undo keeps to its own (F27)', async () => {
    const first = await openTwoCards();
    await addCard(first, '调研不够');
    await waitFor(() => expect(saidSaving()).toBe('已保存'));
    const other = new ProgramWindow('w2', first.disk);
    await other.given({ type: 'delete-problem', id: 'p001' });
    await waitFor(() => expect(titlesIn('查摆')).toEqual(['谈心谈话偏少', '调研不够']));
    await first.person.keyboard('{Escape}');
    await first.person.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(titlesIn('查摆')).toEqual(['谈心谈话偏少']));
  });
});

describe('where there is no board', () => {
  it('an address of a board that is not here says so and leads home', async () => {
    const first = new ProgramWindow();
    first.open('/board/gone');
    expect(await screen.findByRole('alert')).toHaveTextContent('找不到这块看板');
    await first.person.click(screen.getByRole('button', { name: '回到首页' }));
    expect(await screen.findByRole('heading', { name: '从一份汇报材料开始' })).toBeInTheDocument();
  });
});
