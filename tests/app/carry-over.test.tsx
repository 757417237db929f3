import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/domain/command.ts';
import { stamp } from '../../src/queries/use-dispatch.ts';
import { ProgramWindow, titlesIn } from '../support/open-program.tsx';
import { smallBoardCommands } from '../support/small-board.ts';

const LAST = smallBoardCommands({
  name: '2021年度整改',
  categories: ['履行职责', '联系群众'],
  problems: [
    {
      text: '谈心谈话开展不够经常。',
      category: '履行职责',
      stage: 'rectifying',
      owner: '张三、李四',
      deadlineText: '6月底前',
    },
    { text: '走访群众不够经常。', category: '联系群众', stage: 'rectifying', deadlineText: '长期坚持' },
    { text: '会议记录不够规范完整。', category: '履行职责', stage: 'completed', result: '已补齐' },
  ],
  measures: ['每月谈一次。'],
  pairs: [[1, 1]],
});

const NEXT: Command = {
  type: 'create-board',
  name: '2022年度整改',
  year: 2022,
  unit: '',
  categories: [{ id: 'n1', name: '履行职责', shortName: '履职', tint: 0 }],
};

/** Last year's board is b1; next year's, if told, is next. */
async function withBoards(...next: readonly Command[]): Promise<ProgramWindow> {
  const window = new ProgramWindow();
  await window.given(...LAST);
  for (const command of next) await window.store.commit(stamp(window.ground, 'next', command));
  return window;
}

const region = (name: string) => within(screen.getByRole('region', { name }));

describe('结转', () => {
  it('lists what goes on, leaves out what is not wanted, and makes next year’s board of the rest', async () => {
    const window = await withBoards();
    window.open('/');
    const { person } = window;
    await person.click(await screen.findByRole('button', { name: '结转到新一年' }));
    expect(await screen.findByRole('textbox', { name: '看板名称' })).toHaveValue('2022年度组织生活会问题整改');
    expect(region('未完成').getByRole('listitem')).toHaveTextContent('措施 0/1 · 张三、李四 · 6月底前');
    expect(screen.getByText('已完成 1 个，不再结转，列入上年度整改落实情况')).toBeInTheDocument();
    await person.click(region('长期坚持').getByRole('checkbox'));
    await person.click(screen.getByRole('button', { name: '新建看板并结转 1 个问题' }));
    await waitFor(() => expect(titlesIn('整改中')).toEqual(['谈心谈话开展不够经常']));
    expect(titlesIn('查摆')).toEqual([]);
    expect(await screen.findByText(/可按 Ctrl\+Z 撤销/)).toBeInTheDocument();
  });

  it('asks where the cards of a category go that the new year has not, and doubles nothing', async () => {
    const window = await withBoards(NEXT);
    window.open('/board/next/kanban');
    const { person } = window;
    await person.click(await screen.findByRole('button', { name: '从上一年结转' }));
    await person.click(await screen.findByRole('button', { name: /“联系群众”的问题/ }));
    await person.click(screen.getByRole('option', { name: '把这个类别也带过去' }));
    await person.click(screen.getByRole('button', { name: '结转 2 个问题' }));
    await waitFor(() => expect(titlesIn('整改中')).toHaveLength(2));
    expect(await screen.findByRole('group', { name: /走访群众不够经常，类别 联系群众/ })).toBeInTheDocument();
    location.hash = '/carry-over/b1/next';
    await waitFor(() => expect(region('未完成').getByRole('listitem')).toHaveTextContent('已在那块看板上'));
    expect(region('未完成').getByRole('checkbox')).toBeDisabled();
    await person.click(screen.getByRole('button', { name: '只带上年度清单' }));
    expect(await screen.findByText('这些事项已经结转到这块看板了。')).toBeInTheDocument();
  });

  it('is answered for line by line, and the answer is undone with Ctrl+Z', async () => {
    const window = await withBoards();
    window.open('/carry-over/b1/');
    const { person } = window;
    await person.click(await screen.findByRole('button', { name: '新建看板并结转 2 个问题' }));
    await person.click(await screen.findByRole('link', { name: '上年度' }));
    const first = await screen.findByRole('listitem', { name: '上年度第 1 条' });
    expect(first).toHaveTextContent('继续整改：本年度问题 1（整改中）');
    await person.type(within(first).getByRole('textbox', { name: '落实情况' }), '已谈两轮。');
    await person.tab();
    expect(await screen.findByText(/还有 1 条没有回应/)).toBeInTheDocument();
    await person.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText(/还有 2 条没有回应/)).toBeInTheDocument();
  });
});

describe('曾整改', () => {
  it('marks a problem like one that an earlier year closed, and leads to it', async () => {
    const window = await withBoards(NEXT, {
      type: 'adopt-draft',
      source: { id: 's', name: '', text: '', mainWork: [] },
      categories: [],
      problems: smallBoardCommands({ problems: ['会议记录还不够规范完整。', '学习不够系统深入。'] }).flatMap(
        (command) => (command.type === 'adopt-draft' ? command.problems : []),
      ),
      measures: [],
      pairs: [],
    });
    window.open('/board/next/kanban');
    const like = await screen.findByRole('group', { name: /会议记录.*曾整改/ });
    expect(like).toHaveTextContent('曾整改');
    expect(screen.getByRole('group', { name: /学习不够系统深入/ })).not.toHaveTextContent('曾整改');
    await window.person.click(like);
    expect(await screen.findByText('曾整改：和2021年度已销号的“会议记录不够规范完整”相近')).toBeInTheDocument();
    await window.person.click(screen.getByRole('link', { name: '看那张卡片' }));
    expect(await screen.findByRole('heading', { name: '问题 2' })).toBeInTheDocument();
  });
});
