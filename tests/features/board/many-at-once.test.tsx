import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openDesk } from './desk-story.tsx';

async function withAllChosen() {
  const desk = openDesk();
  desk.card('学习不够深入').focus();
  await desk.person.keyboard('{Control>}a{/Control}');
  const bar = await screen.findByRole('region', { name: '选中的卡片' });
  expect(within(bar).getByText('已选 4 条')).toBeInTheDocument();
  const press = (name: string) => desk.person.click(within(bar).getByRole('button', { name }));
  return { ...desk, bar, press };
}

const owners = (desk: Awaited<ReturnType<typeof withAllChosen>>) =>
  [...desk.board().problems.values()].map(({ owner }) => owner);

describe('what is done with all that are chosen', () => {
  it('责任人: one command; says how many have another', async () => {
    const desk = await withAllChosen();
    await desk.press('设责任人');
    await desk.person.type(screen.getByRole('combobox', { name: '责任人' }), '李四');
    expect(screen.getByText('其中 2 条已有别的责任人，会改成这里写的。')).toBeInTheDocument();
    const dialog = screen.getByRole('dialog', { name: '给 4 条设责任人' });
    await desk.person.click(within(dialog).getByRole('button', { name: '设责任人' }));
    expect(owners(desk)).toEqual(['李四', '李四', '李四', '李四']);
    expect(desk.commands).toHaveLength(1);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('已改 4 条');
    expect(desk.commands[0]).toMatchObject({ type: 'together', commands: { length: 3 } });
    await waitFor(() => expect(within(desk.bar).getByRole('button', { name: '设责任人' })).toHaveFocus());
  });

  it('材料 of them, in the order they are shown', async () => {
    const desk = await withAllChosen();
    await desk.person.click(within(desk.card('谈心谈话偏少')).getByRole('button', { name: '选中' }));
    await desk.press('导出材料');
    expect(desk.papers()).toEqual(['p001', 'p003', 'p004']);
    expect(desk.commands).toEqual([]);
  });

  it('类别: those that are in it already are left alone', async () => {
    const desk = await withAllChosen();
    await desk.press('设类别');
    await desk.person.click(screen.getByRole('menuitem', { name: '组织纪律' }));
    expect([...desk.board().problems.values()].map(({ categoryId }) => categoryId)).toEqual(['c2', 'c2', 'c2', 'c2']);
    expect(desk.commands[0]).toMatchObject({ type: 'together', commands: { length: 2 } });
  });

  it('时限: the reason is asked for once where there is one already', async () => {
    const desk = await withAllChosen();
    await desk.press('设时限');
    const dialog = screen.getByRole('dialog', { name: '给 4 条设时限' });
    await desk.person.click(within(dialog).getByRole('button', { name: '年底前' }));
    expect(within(dialog).getByText(/其中 3 条已有时限，会记为时限调整/)).toBeInTheDocument();
    expect(within(dialog).getByRole('button', { name: '设时限' })).toBeDisabled();
    await desk.person.type(within(dialog).getByRole('textbox', { name: '调整的原因' }), '需上级统一采购');
    await desk.person.click(within(dialog).getByRole('button', { name: '设时限' }));
    expect([...desk.board().problems.values()].map(({ deadlineText }) => deadlineText)).toEqual(
      Array.from({ length: 4 }, () => '年底前'),
    );
    const [command] = desk.commands;
    expect(command?.type === 'together' && command.commands.map(({ type }) => type)).toEqual([
      'adjust-deadline',
      'adjust-deadline',
      'edit-problem',
      'adjust-deadline',
    ]);
  });

  it('时限: a wrong reading is set right for all, in the same step', async () => {
    const desk = await withAllChosen();
    await desk.press('设时限');
    const dialog = screen.getByRole('dialog', { name: '给 4 条设时限' });
    await desk.person.click(within(dialog).getByRole('button', { name: '长期坚持' }));
    await desk.person.type(within(dialog).getByRole('textbox', { name: '调整的原因' }), '会议决定');
    await desk.person.click(within(dialog).getByRole('button', { name: '更正“整改时限”的识别结果' }));
    await desk.person.click(within(dialog).getByRole('button', { name: /按什么提醒/ }));
    await desk.person.click(screen.getByRole('option', { name: '立行立改' }));
    await desk.person.click(within(dialog).getByRole('button', { name: '按这个提醒' }));
    await desk.person.click(within(dialog).getByRole('button', { name: '设时限' }));
    expect(desk.commands).toHaveLength(1);
    expect([...desk.board().problems.values()].map(({ deadline }) => deadline?.kind)).toEqual(
      Array.from({ length: 4 }, () => 'immediate'),
    );
  });

  it('移到: asked once for all; what is filled in goes only where it was missing', async () => {
    const desk = await withAllChosen();
    await desk.press('移到');
    await desk.person.click(screen.getByRole('menuitem', { name: '整改中' }));
    const one = await screen.findByRole('dialog', { name: '要移到“整改中”吗？' });
    expect(within(one).getByText('台账更新不及时')).toBeInTheDocument();
    await desk.person.type(within(one).getByRole('combobox', { name: '责任人' }), '王五');
    await desk.person.click(within(one).getByRole('button', { name: '仍要移动' }));
    expect(desk.titles('整改中')).toEqual(['窗口等候时间长', '学习不够深入', '谈心谈话偏少', '台账更新不及时']);
    expect(owners(desk)).toEqual(['张三', '李四', '王五', '张三']);
    await desk.press('移到');
    await desk.person.click(screen.getByRole('menuitem', { name: '已完成' }));
    const all = await screen.findByRole('dialog', { name: '要移到“已完成”吗？' });
    expect(within(all).getByText('“窗口等候时间长”等 4 个问题')).toBeInTheDocument();
    expect(within(all).getByText(/2 个还有措施未落实；4 个还没有写整改成效/)).toBeInTheDocument();
    await desk.person.click(within(all).getByRole('textbox', { name: '整改措施' }));
    await desk.person.paste('每月核对一次');
    await desk.person.click(within(all).getByRole('checkbox', { name: '这条措施已经落实' }));
    await desk.person.click(within(all).getByRole('button', { name: '全部打勾' }));
    await desk.person.click(within(all).getByRole('button', { name: '年底前' }));
    await desk.person.type(within(all).getByRole('textbox', { name: '整改成效' }), '已见成效');
    await desk.person.type(within(all).getByRole('combobox', { name: '谁验收的' }), '支委会');
    await desk.person.type(within(all).getByRole('textbox', { name: '文件名' }), '支委会纪要');
    await desk.person.click(within(all).getByRole('button', { name: '填好了，移动' }));
    expect(desk.titles('已完成')).toHaveLength(4);
    expect([...desk.board().problems.values()].map(({ result }) => result)).toEqual(
      Array.from({ length: 4 }, () => '已见成效'),
    );
    expect([...desk.board().problems.values()].map(({ deadlineText }) => deadlineText)).toEqual([
      '6月底前',
      '6月底前',
      '年底前',
      '6月底前',
    ]);
    expect([...desk.board().measures.values()].every(({ done }) => done)).toBe(true);
    expect(desk.board().measures.size).toBe(4);
  });

  it('going back is asked about once too', async () => {
    const desk = await withAllChosen();
    await desk.press('移到');
    await desk.person.click(screen.getByRole('menuitem', { name: '整改中' }));
    await desk.person.click(await screen.findByRole('button', { name: '仍要移动' }));
    await desk.press('移到');
    await desk.person.click(screen.getByRole('menuitem', { name: '查摆' }));
    const dialog = await screen.findByRole('dialog', { name: '要退回“查摆”吗？' });
    expect(within(dialog).getByText(/4 个退回要写明原因/)).toBeInTheDocument();
    await desk.person.type(within(dialog).getByRole('textbox', { name: '退回的原因' }), '措施不具体');
    await desk.person.click(within(dialog).getByRole('button', { name: '填好了，移动' }));
    expect(desk.titles('查摆')).toHaveLength(4);
  });

  it('Delete on one of them takes all; 取消选择 gives the focus back to a card', async () => {
    const desk = await withAllChosen();
    await desk.press('取消选择');
    await waitFor(() => expect(desk.card('学习不够深入')).toHaveFocus());
    expect(screen.queryByRole('region', { name: '选中的卡片' })).not.toBeInTheDocument();
    await desk.person.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
    expect(desk.titles('查摆')).toEqual(['台账更新不及时']);
    await waitFor(() => expect(desk.card('台账更新不及时')).toHaveFocus());
  });
});
