import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { smallBoard } from '../../support/small-board.ts';
import { memoryDrafts } from './BoardDesk.tsx';
import { fourProblems, openDesk } from './desk-story.tsx';

describe('the board', () => {
  it('shows three columns with their cards, counts, and what each card lacks', () => {
    const { titles, card } = openDesk();
    expect(titles('查摆')).toEqual(['学习不够深入', '谈心谈话偏少', '台账更新不及时']);
    expect(titles('整改中')).toEqual(['窗口等候时间长']);
    expect(screen.getByRole('heading', { name: /查摆\s*3/ })).toBeInTheDocument();
    expect(within(card('台账更新不及时')).getByText('无责任人')).toBeInTheDocument();
    expect(within(card('窗口等候时间长')).getByText('措施 1/1')).toBeInTheDocument();
    expect(screen.getByText('还没有整改完成的问题')).toBeInTheDocument();
  });

  it('says the next step where there is nothing', () => {
    openDesk(smallBoard({}));
    expect(screen.getByText('还没有查摆出的问题')).toBeInTheDocument();
    expect(screen.getByText('在下面添加，或从“导入”读入一份报告。')).toBeInTheDocument();
  });
});

describe('adding a card', () => {
  it('Enter adds at the foot and stays for the next one', async () => {
    const { person, column, titles } = openDesk();
    await person.click(within(column('查摆')).getByRole('button', { name: '添加问题' }));
    await person.keyboard('调研不够。去一线少。{Enter}举一反三不够{Enter}');
    expect(titles('查摆').slice(3)).toEqual(['调研不够', '举一反三不够']);
    expect(screen.getByRole('textbox', { name: '添加到查摆' })).toHaveFocus();
  });

  it('Enter that takes a candidate of the input method adds nothing (F33)', async () => {
    const { person, column, commands } = openDesk();
    await person.click(within(column('查摆')).getByRole('button', { name: '添加问题' }));
    const field = screen.getByRole('textbox', { name: '添加到查摆' });
    fireEvent.change(field, { target: { value: '调研' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
    expect(commands).toEqual([]);
    expect(field).toHaveValue('调研');
  });

  it('Escape leaves, and what was typed is there again', async () => {
    const { person, column } = openDesk();
    await person.click(within(column('查摆')).getByRole('button', { name: '添加问题' }));
    await person.keyboard('写了一半{Escape}');
    await person.click(within(column('查摆')).getByRole('button', { name: '接着写刚才的问题' }));
    expect(screen.getByRole('textbox', { name: '添加到查摆' })).toHaveValue('写了一半');
  });

  it('what was typed is there after a crash, each column its own, and gone once it is a card', async () => {
    const drafts = memoryDrafts();
    const first = openDesk(fourProblems(), drafts);
    await first.person.click(within(first.column('查摆')).getByRole('button', { name: '添加问题' }));
    await first.person.keyboard('写了一半');
    cleanup();

    const { person, column, titles } = openDesk(fourProblems(), drafts);
    expect(within(column('整改中')).getByRole('button', { name: '添加问题' })).toBeInTheDocument();
    await person.click(within(column('查摆')).getByRole('button', { name: '接着写刚才的问题' }));
    expect(screen.getByRole('textbox', { name: '添加到查摆' })).toHaveValue('写了一半');
    expect(screen.getByRole('note')).toHaveTextContent('这是上次没写完的内容，还没有保存。');
    await person.keyboard('的问题');
    expect(screen.queryByRole('note')).toBeNull();
    await person.click(screen.getByRole('button', { name: '添加' }));
    expect(titles('查摆').at(-1)).toBe('写了一半的问题');
    expect(screen.getByRole('textbox', { name: '添加到查摆' })).toHaveFocus();
    expect(drafts.kept).toEqual(new Map());
  });

  it('what was left over can be thrown away, and the field is there for another', async () => {
    const drafts = memoryDrafts();
    const first = openDesk(fourProblems(), drafts);
    await first.person.click(within(first.column('查摆')).getByRole('button', { name: '添加问题' }));
    await first.person.keyboard('写了一半');
    cleanup();

    const { person, column, titles } = openDesk(fourProblems(), drafts);
    await person.click(within(column('查摆')).getByRole('button', { name: '接着写刚才的问题' }));
    await person.click(screen.getByRole('button', { name: '不要了' }));
    await person.keyboard('另一个问题{Enter}');
    expect(titles('查摆').at(-1)).toBe('另一个问题');
  });

  it('收起 leaves it too, and the focus stays with the way back in', async () => {
    const { person, column } = openDesk();
    await person.click(within(column('查摆')).getByRole('button', { name: '添加问题' }));
    await person.click(screen.getByRole('button', { name: '收起' }));
    await waitFor(() => expect(within(column('查摆')).getByRole('button', { name: '添加问题' })).toHaveFocus());
  });

  it('what was typed for another board is not here', async () => {
    const drafts = memoryDrafts();
    const first = openDesk(fourProblems(), drafts);
    await first.person.click(within(first.column('查摆')).getByRole('button', { name: '添加问题' }));
    await first.person.keyboard('写了一半');
    cleanup();
    const { column } = openDesk({ ...fourProblems(), id: 'b2' }, drafts);
    expect(within(column('查摆')).getByRole('button', { name: '添加问题' })).toBeInTheDocument();
  });

  it('N on a card opens the field of its column; blanks add nothing', async () => {
    const { person, card, commands } = openDesk();
    card('窗口等候时间长').focus();
    await person.keyboard('n');
    await person.keyboard('  {Enter}');
    expect(screen.getByRole('textbox', { name: '添加到整改中' })).toHaveFocus();
    expect(commands).toEqual([]);
  });
});

describe('moving by keyboard', () => {
  it('arrows walk the cards, within and across columns', async () => {
    const { person, card } = openDesk();
    card('学习不够深入').focus();
    await person.keyboard('{ArrowDown}');
    expect(card('谈心谈话偏少')).toHaveFocus();
    await person.keyboard('{ArrowRight}');
    expect(card('窗口等候时间长')).toHaveFocus();
    await person.keyboard('{ArrowLeft}{End}');
    expect(card('台账更新不及时')).toHaveFocus();
  });

  it('Alt with an arrow moves the card, and the focus goes along', async () => {
    const { person, card, titles } = openDesk();
    card('学习不够深入').focus();
    await person.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(titles('查摆')).toEqual(['谈心谈话偏少', '学习不够深入', '台账更新不及时']);
    await person.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(titles('整改中')).toContain('学习不够深入');
    await waitFor(() => expect(card('学习不够深入')).toHaveFocus());
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain(
      '“学习不够深入”已移到整改中第 2 位，共 2 张',
    );
  });

  it('Delete takes the card, and its neighbour has the focus', async () => {
    const { person, card, titles, board } = openDesk();
    card('学习不够深入').focus();
    await person.keyboard('{Delete}');
    expect(titles('查摆')).toEqual(['谈心谈话偏少', '台账更新不及时']);
    expect(board().measures.size).toBe(3);
    await waitFor(() => expect(card('谈心谈话偏少')).toHaveFocus());
  });
});

describe('the menu of a card', () => {
  it('移到 another column, and to the top of its own', async () => {
    const { person, card, titles } = openDesk();
    await person.click(within(card('谈心谈话偏少')).getByRole('button', { name: '移到…等操作' }));
    await person.click(screen.getByRole('menuitem', { name: '本列最上' }));
    await waitFor(() => expect(titles('查摆')[0]).toBe('谈心谈话偏少'));
    await person.click(within(card('谈心谈话偏少')).getByRole('button', { name: '移到…等操作' }));
    await person.click(screen.getByRole('menuitem', { name: '整改中' }));
    await waitFor(() => expect(titles('整改中')).toEqual(['窗口等候时间长', '谈心谈话偏少']));
    await waitFor(() => expect(card('谈心谈话偏少')).toHaveFocus());
  });
});
