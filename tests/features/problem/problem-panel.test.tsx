import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { smallBoard } from '../../support/small-board.ts';
import { memoryDrafts } from '../board/BoardDesk.tsx';

import { fourProblems, openDesk } from '../board/desk-story.tsx';

const open = async (desk: ReturnType<typeof openDesk>, title: string) => {
  await desk.person.click(desk.card(title));
  return screen.getByRole('complementary');
};

describe('the card beside the board', () => {
  it('Enter opens it, Escape closes it, and the focus returns to the card', async () => {
    const desk = openDesk();
    desk.card('谈心谈话偏少').focus();
    await desk.person.keyboard('{Enter}');
    const panel = screen.getByRole('complementary', { name: '问题 2' });
    within(panel).getByRole('textbox', { name: '备注' }).focus();
    await desk.person.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    await waitFor(() => expect(desk.card('谈心谈话偏少')).toHaveFocus());
  });

  it('a field becomes one command when it is left', async () => {
    const desk = openDesk();
    const panel = await open(desk, '学习不够深入');
    const title = within(panel).getByRole('textbox', { name: '问题' });
    await desk.person.clear(title);
    await desk.person.type(title, '学习浮在面上。');
    expect(desk.commands).toEqual([]);
    await desk.person.tab();
    expect(desk.commands).toEqual([
      { type: 'edit-problem', id: 'p001', edits: [{ field: 'title', from: '学习不够深入。', to: '学习浮在面上。' }] },
    ]);
    expect(desk.card('学习浮在面上')).toBeInTheDocument();
  });

  it('Ctrl+Enter sends it without leaving; Enter of the input method does not', async () => {
    const desk = openDesk();
    const panel = await open(desk, '学习不够深入');
    const remark = within(panel).getByRole('textbox', { name: '备注' });
    await desk.person.type(remark, '会上再议');
    fireEvent.keyDown(remark, { key: 'Enter', ctrlKey: true, isComposing: true });
    expect(desk.commands).toEqual([]);
    await desk.person.keyboard('{Control>}{Enter}{/Control}');
    expect(desk.board().problems.get('p001')?.remark).toBe('会上再议');
    expect(remark).toHaveFocus();
  });

  it('names are completed, several joined by 、', async () => {
    const desk = openDesk();
    const panel = await open(desk, '学习不够深入');
    await desk.person.type(within(panel).getByRole('combobox', { name: '责任人' }), '、李');
    await desk.person.click(within(panel).getByRole('option', { name: '李四' }));
    await desk.person.tab();
    expect(desk.board().problems.get('p001')?.owner).toBe('张三、李四');
  });

  it('says where it comes from in the usual words, or in others, and how many said so', async () => {
    const desk = openDesk();
    const panel = await open(desk, '学习不够深入');
    const field = (name: string) => within(panel).getByRole('combobox', { name });
    expect(within(panel).queryByRole('textbox', { name: '征求意见条数' })).not.toBeInTheDocument();
    await desk.person.click(field('来源'));
    await desk.person.click(within(panel).getByRole('option', { name: '征求意见' }));
    await desk.person.tab();
    await desk.person.type(within(panel).getByRole('textbox', { name: '征求意见条数' }), '3条');
    await desk.person.type(within(panel).getByRole('textbox', { name: '原因分析' }), '学用结合不够');
    await desk.person.type(within(panel).getByRole('textbox', { name: '举一反三' }), '各小组同查同改');
    await desk.person.type(field('完成情况'), '未启');
    await desk.person.keyboard('{ArrowDown}{Enter}');
    await desk.person.tab();
    expect(desk.board().problems.get('p001')).toMatchObject({
      origin: '征求意见',
      opinions: '3条',
      cause: '学用结合不够',
      lesson: '各小组同查同改',
      progressText: '未启动',
    });
  });

  it('text that is refused stays in its field, with two ways on', async () => {
    const desk = openDesk();
    const panel = await open(desk, '学习不够深入');
    const title = within(panel).getByRole('textbox', { name: '问题' });
    await desk.person.clear(title);
    await desk.person.tab();
    expect(title).toHaveValue('');
    expect(within(panel).getByRole('note')).toHaveTextContent('您写的还没有保存。现在是“学习不够深入。”');
    await desk.person.click(within(panel).getByRole('button', { name: '不要了' }));
    expect(title).toHaveValue('学习不够深入。');
  });

  it('text not yet sent outlives a crash', async () => {
    const drafts = memoryDrafts();
    drafts.write('problem/p001/remark', JSON.stringify(['', '写了一半']));
    const desk = openDesk(fourProblems(), drafts);
    const panel = await open(desk, '学习不够深入');
    expect(within(panel).getByRole('textbox', { name: '备注' })).toHaveValue('写了一半');
    await desk.person.click(within(panel).getByRole('button', { name: '用我写的' }));
    expect(desk.board().problems.get('p001')?.remark).toBe('写了一半');
    expect(drafts.kept.size).toBe(0);
  });

  it('category and stage are chosen', async () => {
    const desk = openDesk();
    const panel = await open(desk, '学习不够深入');
    await desk.person.click(within(panel).getByRole('button', { name: /查摆方面/ }));
    await desk.person.click(screen.getByRole('option', { name: '组织纪律' }));
    await desk.person.click(within(panel).getByRole('button', { name: /阶段/ }));
    await desk.person.click(screen.getByRole('option', { name: '整改中' }));
    expect(desk.board().problems.get('p001')).toMatchObject({ categoryId: 'c2', stage: 'rectifying' });
  });

  it('the day it was done is set right on a closed card, and one to come is refused', async () => {
    const desk = openDesk(smallBoard({ problems: [{ text: '窗口等候时间长。', stage: 'rectifying' }] }));
    const panel = await open(desk, '窗口等候时间长');
    expect(within(panel).queryByRole('textbox', { name: '完成日期' })).toBeNull();
    await desk.person.click(within(panel).getByRole('button', { name: /阶段/ }));
    await desk.person.click(screen.getByRole('option', { name: '已完成' }));
    await desk.person.click(screen.getByRole('button', { name: '仍要移动' }));
    const day = within(panel).getByRole('textbox', { name: '完成日期' });
    expect(day).toHaveValue('2022年3月4日');
    await desk.person.clear(day);
    await desk.person.type(day, '2022年2月25日{Enter}');
    expect(within(panel).getByText('2022年2月25日完成')).toBeInTheDocument();
    await desk.person.clear(day);
    await desk.person.type(day, '2022年4月1日{Enter}');
    expect(screen.getByText('完成日期要是今天或以前的一天。')).toBeInTheDocument();
    expect([...desk.board().problems.values()][0]?.completedOn).toBe('2022-02-25');
  });

  it('deleting closes it; the neighbour has the focus', async () => {
    const desk = openDesk();
    const panel = await open(desk, '学习不够深入');
    await desk.person.click(within(panel).getByRole('button', { name: '删除卡片' }));
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    await waitFor(() => expect(desk.card('谈心谈话偏少')).toHaveFocus());
  });

  it('a card that is gone says so', async () => {
    const desk = openDesk();
    await open(desk, '学习不够深入');
    desk.card('学习不够深入').focus();
    await desk.person.keyboard('{Delete}');
    expect(screen.getByText('这张卡片已不在看板上')).toBeInTheDocument();
  });
});

describe('its measures', () => {
  it('Enter adds one and stays; a tick says it is done', async () => {
    const desk = openDesk();
    const panel = await open(desk, '学习不够深入');
    await desk.person.type(within(panel).getByRole('textbox', { name: '添加措施' }), '每月交流一次{Enter}');
    expect(within(panel).getByText('已落实 0 / 2')).toBeInTheDocument();
    expect(within(panel).getByRole('textbox', { name: '添加措施' })).toHaveValue('');
    await desk.person.click(within(panel).getByRole('checkbox', { name: '措施1已落实' }));
    expect(within(panel).getByText('已落实 1 / 2')).toBeInTheDocument();
  });

  it('ticked late, the day it was done is set right', async () => {
    const desk = openDesk();
    const panel = await open(desk, '学习不够深入');
    await desk.person.click(within(panel).getByRole('checkbox', { name: '措施1已落实' }));
    await desk.person.click(within(panel).getByRole('button', { name: '修改措施1的责任人、时限和落实情况' }));
    const day = within(panel).getByRole('textbox', { name: '措施1的落实日期' });
    expect(day).toHaveValue('2022年3月4日');
    await desk.person.clear(day);
    await desk.person.type(day, '前几天{Tab}');
    expect(within(panel).getByText(/日期没有看懂/)).toBeInTheDocument();
    await desk.person.clear(day);
    await desk.person.type(day, '2月20日{Tab}');
    expect(desk.board().measures.get('m001')).toMatchObject({ done: true, doneOn: '2022-02-20' });
  });

  it('one that exists already is paired, and let go again', async () => {
    const desk = openDesk();
    const panel = await open(desk, '学习不够深入');
    await desk.person.click(within(panel).getByRole('button', { name: '配上已有的措施' }));
    await desk.person.type(screen.getByRole('searchbox', { name: '搜索措施' }), '排班');
    await desk.person.click(screen.getByRole('checkbox', { name: '优化窗口排班' }));
    await desk.person.click(screen.getByRole('button', { name: '好了' }));
    expect(within(panel).getByText('另有 1 个问题也用这条措施，改动会一起生效。')).toBeInTheDocument();
    await desk.person.click(within(panel).getByRole('button', { name: '措施2的操作' }));
    await desk.person.click(screen.getByRole('menuitem', { name: '取消配对' }));
    expect(desk.board().measuresByProblem.get('p001')).toEqual(['m001']);
    expect(desk.board().measures.size).toBe(3);
  });
});
