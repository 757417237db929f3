import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { emptyBoard } from '../../src/domain/board.ts';
import { ok } from '../../src/domain/result.ts';
import { ProgramWindow, titlesIn } from '../support/open-program.tsx';
import { given, smallBoardCommands } from '../support/small-board.ts';

describe('a big board', () => {
  it('shows its first cards and its counts at once, and answers when all of it is there', async () => {
    location.hash = '';
    const commands = smallBoardCommands({ problems: ['学习不够深入。', '谈心谈话偏少。', '台账更新不及时。'] });
    const first = smallBoardCommands({ problems: ['学习不够深入。'] }).reduce(given, emptyBoard('b1'));
    const window = new ProgramWindow();
    await window.given(...commands);
    const { store } = window;
    const load = store.load.bind(store);
    let finishReading = (): void => undefined;
    const isRead = new Promise<void>((resolve) => {
      finishReading = resolve;
    });
    vi.spyOn(store, 'glance').mockResolvedValue(
      ok({ board: first, totals: { identified: 3, rectifying: 0, completed: 0 } }),
    );
    vi.spyOn(store, 'load').mockImplementation(async (id) => {
      await isRead;
      return load(id);
    });
    window.open();

    await screen.findByText('学习不够深入');
    const main = screen.getByRole('main', { busy: true });
    expect(main).toHaveAttribute('inert');
    expect(within(main).getByText('共 3 个')).toBeInTheDocument();
    expect(titlesIn('查摆')).toEqual(['学习不够深入']);

    finishReading();
    await screen.findByText('谈心谈话偏少');
    expect(screen.getByRole('main')).not.toHaveAttribute('inert');
    expect(titlesIn('查摆')).toEqual(['学习不够深入', '谈心谈话偏少', '台账更新不及时']);
    await window.person.click(screen.getAllByRole('button', { name: '添加问题' })[0]!);
    await window.person.keyboard('调研不够{Enter}');
    await waitFor(() => expect(titlesIn('查摆')).toContain('调研不够'));
  });
});
