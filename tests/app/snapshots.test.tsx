import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { smallBoardCommands } from '../support/small-board.ts';
import { ProgramWindow } from '../support/open-program.tsx';

const items = (): readonly HTMLElement[] =>
  within(screen.getByRole('list', { name: '已冻结的快照' })).getAllByRole('listitem');

describe('快照', () => {
  it('shows for ever what the board was when it was frozen, whatever is done later', async () => {
    const first = new ProgramWindow();
    await first.given(...smallBoardCommands({ problems: ['学习不够深入。读文件多。', '谈心谈话偏少。'] }));
    first.open('/board/b1/snapshots');
    const { person } = first;
    await person.clear(await screen.findByRole('textbox', { name: '快照名称' }));
    await person.type(screen.getByRole('textbox', { name: '快照名称' }), '年度组织生活会');
    await person.click(screen.getByRole('button', { name: '冻结快照' }));
    expect(await screen.findByRole('heading', { name: '年度组织生活会' })).toBeInTheDocument();
    expect(items()[0]).toHaveTextContent('截至2024年3月4日');
    expect(items()[0]).toHaveTextContent('由王书记冻结');

    const other = new ProgramWindow('w2', first.disk);
    await other.given(
      { type: 'delete-problem', id: 'p001' },
      { type: 'edit-problem', id: 'p002', edits: [{ field: 'title', from: '谈心谈话偏少。', to: '改过了。' }] },
    );
    await person.click(screen.getByRole('button', { name: '打开' }));
    const sheet = await screen.findByRole('region', { name: '快照内容' });
    expect(sheet).toHaveTextContent('学习不够深入。读文件多。');
    expect(sheet).toHaveTextContent('谈心谈话偏少。');
    expect(sheet).not.toHaveTextContent('改过了');
    expect(sheet).not.toHaveTextContent('校验码不符');
    expect(sheet).toHaveTextContent('截至2024年3月4日');
  });

  it('is deleted after a warning, and Ctrl+Z brings it back', async () => {
    const first = new ProgramWindow();
    await first.given(...smallBoardCommands({ problems: ['学习不够深入。'] }));
    first.open('/board/b1/snapshots');
    const { person } = first;
    await person.click(await screen.findByRole('button', { name: '冻结快照' }));
    await waitFor(() => expect(items()).toHaveLength(1));
    await person.click(screen.getByRole('button', { name: /^删除快照/ }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: '删除快照' }));
    expect(await screen.findByText('还没有快照')).toBeInTheDocument();
    await person.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(items()).toHaveLength(1));
  });

  it('a frozen content that does not match its hash is told', async () => {
    const first = new ProgramWindow();
    await first.given(...smallBoardCommands({ problems: ['学习不够深入。'] }), {
      type: 'take-snapshot',
      snapshot: { id: 'f1', name: '坏的', asOf: '2024-03-04', seq: 2, hash: 'ffff' },
    });
    first.open('/board/b1/snapshots');
    await first.person.click(await screen.findByRole('button', { name: '打开' }));
    expect(await screen.findByText(/校验码不符/)).toBeInTheDocument();
  });
});
