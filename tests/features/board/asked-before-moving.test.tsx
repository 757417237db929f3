import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openDesk } from './desk-story.tsx';

const moveTo = async (desk: ReturnType<typeof openDesk>, title: string, stage: string) => {
  await desk.person.click(within(desk.card(title)).getByRole('button', { name: '移到…等操作' }));
  await desk.person.click(screen.getByRole('menuitem', { name: stage }));
  return screen.findByRole('dialog', { name: `要移到“${stage}”吗？` });
};

describe('a card that lacks something is asked about', () => {
  it('what is filled in goes along with the move', async () => {
    const desk = openDesk();
    const dialog = await moveTo(desk, '台账更新不及时', '整改中');
    expect(within(dialog).getByText(/还没有整改措施；还没有责任人；还没有整改时限/)).toBeInTheDocument();
    expect(within(dialog).getByRole('button', { name: '填好了，移动' })).toBeDisabled();
    await desk.person.click(within(dialog).getByRole('textbox', { name: '整改措施' }));
    await desk.person.paste('每月核对一次');
    await desk.person.type(within(dialog).getByRole('combobox', { name: '责任人' }), '李');
    await desk.person.keyboard('{ArrowDown}{Enter}');
    await desk.person.click(within(dialog).getByRole('button', { name: '立行立改' }));
    await desk.person.click(within(dialog).getByRole('button', { name: '填好了，移动' }));
    expect(desk.titles('整改中')).toContain('台账更新不及时');
    const problem = desk.board().problems.get('p003');
    expect([problem?.owner, problem?.deadlineText]).toEqual(['李四', '立行立改']);
    expect(desk.board().measuresByProblem.get('p003')).toHaveLength(1);
  });

  it('仍要移动 is an answer too', async () => {
    const desk = openDesk();
    await moveTo(desk, '台账更新不及时', '整改中');
    await desk.person.click(screen.getByRole('button', { name: '仍要移动' }));
    expect(desk.titles('整改中')).toContain('台账更新不及时');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() => expect(desk.card('台账更新不及时')).toHaveFocus());
  });

  it('Escape leaves it where it is', async () => {
    const desk = openDesk();
    await moveTo(desk, '台账更新不及时', '整改中');
    await desk.person.keyboard('{Escape}');
    expect(desk.titles('查摆')).toContain('台账更新不及时');
    const dots = within(desk.card('台账更新不及时')).getByRole('button', { name: '移到…等操作' });
    await waitFor(() => expect(dots).toHaveFocus());
  });

  it('open measures are ticked there', async () => {
    const desk = openDesk();
    await moveTo(desk, '学习不够深入', '已完成');
    expect(screen.getByText(/还有 1 条措施未落实/)).toBeInTheDocument();
    await desk.person.click(screen.getByRole('checkbox', { name: '制定年度学习计划' }));
    await desk.person.click(screen.getByRole('button', { name: '填好了，移动' }));
    expect(desk.titles('已完成')).toEqual(['学习不够深入']);
    expect(desk.board().measures.get('m001')?.done).toBe(true);
  });

  it('a measure written for a finished card is asked about once, not twice', async () => {
    const desk = openDesk();
    await moveTo(desk, '台账更新不及时', '已完成');
    await desk.person.click(screen.getByRole('textbox', { name: '整改措施' }));
    await desk.person.paste('每月核对一次');
    await desk.person.click(screen.getByRole('button', { name: '仍要移动' }));
    expect(desk.titles('已完成')).toEqual(['台账更新不及时']);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
