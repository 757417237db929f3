import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgramUpdates } from '../../src/platform/program-updates.ts';
import { hasUnsentText } from '../../src/ui/unsent-text.ts';
import { MemoryGround } from '../support/memory-board-store.ts';
import { ProgramWindow } from '../support/open-program.tsx';
import { smallBoardCommands } from '../support/small-board.ts';

vi.setConfig({ testTimeout: 20_000 });

const bar = (): HTMLElement => screen.getByRole('complementary', { name: '程序更新' });
const column = () => within(screen.getByRole('region', { name: '查摆' }));

describe('a newer program is here', () => {
  const reopen = vi.fn<() => Promise<void>>(async () => undefined);
  const updates: ProgramUpdates = {
    isNewer: () => true,
    follow: () => () => undefined,
    later: () => undefined,
    reopen,
  };

  beforeEach(() => {
    location.hash = '';
    reopen.mockClear();
  });

  async function openBoard(): Promise<ProgramWindow> {
    const first = new ProgramWindow('w1', new MemoryGround(), undefined, updates);
    await first.given(...smallBoardCommands({ problems: ['学习不够深入。读文件多。', '谈心谈话偏少。'] }));
    first.open();
    await screen.findByText('谈心谈话偏少');
    return first;
  }

  const update = ({ person }: ProgramWindow): Promise<void> =>
    person.click(within(bar()).getByRole('button', { name: '点此更新' }));

  it('nothing is reloaded by itself, and at once when asked', async () => {
    const first = await openBoard();
    expect(bar()).toHaveTextContent('有新版本，点此更新');
    expect(reopen).not.toHaveBeenCalled();
    await update(first);
    expect(reopen).toHaveBeenCalledOnce();
  });

  it('waits for what is on its way to the disk', async () => {
    const first = await openBoard();
    first.store.pause();
    await writeCard(first, '调研不够{Enter}');
    await update(first);
    expect(reopen).not.toHaveBeenCalled();
    first.store.resume();
    await waitFor(() => expect(reopen).toHaveBeenCalledOnce());
  });

  it('does not reload over a change that was not saved, and says what to do', async () => {
    const first = await openBoard();
    first.store.failNext({ code: 'full', detail: '' });
    await writeCard(first, '调研不够{Enter}');
    await screen.findByRole('region', { name: '未保存的更改' });
    await update(first);
    await waitFor(() => expect(bar()).toHaveTextContent('还有更改没有保存，没有更新。请先重试或放弃，再点此更新'));
    expect(reopen).not.toHaveBeenCalled();
    await first.person.click(screen.getByRole('button', { name: '重试' }));
    await update(first);
    await waitFor(() => expect(reopen).toHaveBeenCalledOnce());
  });

  it('does not reload over a card that is being written, though its field is closed', async () => {
    const first = await openBoard();
    await writeCard(first, '写到一半{Escape}');
    expect(column().queryByRole('textbox')).toBeNull();
    await update(first);
    await waitFor(() => expect(bar()).toHaveTextContent('还有写了没有提交的文字'));
    expect(reopen).not.toHaveBeenCalled();
    await first.person.click(column().getByRole('button', { name: '接着写刚才的问题' }));
    await first.person.clear(column().getByRole('textbox'));
    await update(first);
    await waitFor(() => expect(reopen).toHaveBeenCalledOnce());
  });

  async function writeCard({ person }: ProgramWindow, keys: string): Promise<void> {
    if (!column().queryByRole('textbox')) await person.click(column().getByRole('button', { name: '添加问题' }));
    await person.clear(column().getByRole('textbox'));
    await person.keyboard(keys);
  }
});

describe('a paper on 导入', () => {
  it('is unsent as long as it was not read', async () => {
    const first = new ProgramWindow();
    first.open('/import');
    const field = await screen.findByRole('textbox', { name: '报告全文' }, { timeout: 15_000 });
    await first.person.type(field, '一、存在问题\n1.学习不够深入。');
    expect(hasUnsentText()).toBe(true);
    await first.person.clear(field);
    expect(hasUnsentText()).toBe(false);
  });
});
