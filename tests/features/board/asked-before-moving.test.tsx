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

  it('a measure that is there already is taken up, and the time limit tells how it is read', async () => {
    const desk = openDesk();
    const dialog = await moveTo(desk, '台账更新不及时', '整改中');
    await desk.person.type(within(dialog).getByRole('combobox', { name: '责任人' }), '李四');
    await desk.person.type(within(dialog).getByRole('textbox', { name: '整改时限' }), '6月底前');
    expect(within(dialog).getByText('识别为：2022年6月30日前')).toBeInTheDocument();
    await desk.person.click(within(dialog).getByRole('button', { name: '配上已有的措施' }));
    await desk.person.click(within(dialog).getByRole('checkbox', { name: '制定年度学习计划' }));
    await desk.person.click(within(dialog).getByRole('button', { name: '填好了，移动' }));
    expect(desk.titles('整改中')).toContain('台账更新不及时');
    expect(desk.board().measuresByProblem.get('p003')).toEqual(['m001']);
  });

  it('a reading of the time limit is set right there, until other words are written', async () => {
    const desk = openDesk();
    const dialog = await moveTo(desk, '台账更新不及时', '整改中');
    const limit = within(dialog).getByRole('textbox', { name: '整改时限' });
    const readAs = (day: string) => within(dialog).getByText(`识别为：${day}`);
    await desk.person.type(limit, '6月底前');
    await desk.person.click(within(dialog).getByRole('button', { name: '更正“整改时限”的识别结果' }));
    const due = within(dialog).getByRole('textbox', { name: '到期日' });
    await desk.person.clear(due);
    await desk.person.type(due, '2022-06-20');
    await desk.person.click(within(dialog).getByRole('button', { name: '按这个提醒' }));
    expect(readAs('2022年6月20日前')).toBeInTheDocument();
    expect(within(dialog).getByRole('button', { name: '更正“整改时限”的识别结果' })).toHaveFocus();
    await desk.person.type(limit, '完成');
    await desk.person.type(limit, '{Backspace>2/}');
    expect(readAs('2022年6月30日前')).toBeInTheDocument();

    await desk.person.click(within(dialog).getByRole('button', { name: '更正“整改时限”的识别结果' }));
    await desk.person.click(within(dialog).getByRole('button', { name: /按什么提醒/ }));
    await desk.person.click(screen.getByRole('option', { name: '不提醒' }));
    await desk.person.click(within(dialog).getByRole('button', { name: '按这个提醒' }));
    await desk.person.click(within(dialog).getByRole('button', { name: '仍要移动' }));
    expect(desk.board().problems.get('p003')).toMatchObject({ deadlineText: '6月底前', deadline: null });
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
    await desk.person.type(screen.getByRole('textbox', { name: '整改成效' }), '开展集中学习四次');
    await desk.person.type(screen.getByRole('combobox', { name: '谁验收的' }), '支委会');
    await desk.person.click(screen.getByRole('button', { name: '填好了，移动' }));
    expect(desk.titles('已完成')).toEqual(['学习不够深入']);
    expect(desk.board().measures.get('m001')).toMatchObject({ done: true, doneOn: '2022-03-04' });
    expect(desk.board().problems.get('p001')).toMatchObject({
      result: '开展集中学习四次',
      acceptedBy: '支委会',
      acceptedOn: '2022年3月4日',
      completedOn: '2022-03-04',
    });
  });

  it('a card closed a week late says when it was done: on the day of acceptance, or on another', async () => {
    const desk = openDesk();
    const dialog = await moveTo(desk, '学习不够深入', '已完成');
    const field = (name: string) => within(dialog).getByRole('textbox', { name });
    const write = async (name: string, text: string): Promise<void> => {
      await desk.person.clear(field(name));
      await desk.person.type(field(name), text);
    };
    await desk.person.click(screen.getByRole('checkbox', { name: '制定年度学习计划' }));
    await write('整改成效', '开展集中学习四次');
    await desk.person.type(screen.getByRole('combobox', { name: '谁验收的' }), '支委会');
    await write('验收日期', '2022年2月25日');
    expect(field('完成日期')).toHaveValue('2022年2月25日');
    await write('完成日期', '上周');
    expect(within(dialog).getByText(/日期没有看懂/)).toBeInTheDocument();
    expect(within(dialog).getByRole('button', { name: '填好了，移动' })).toBeDisabled();
    await write('完成日期', '2月20日');
    await desk.person.click(within(dialog).getByRole('button', { name: '填好了，移动' }));
    expect(desk.board().problems.get('p001')).toMatchObject({
      acceptedOn: '2022年2月25日',
      completedOn: '2022-02-20',
    });
  });

  it('a measure that stays open has its reason written, and proof is put into the card', async () => {
    const desk = openDesk();
    await moveTo(desk, '学习不够深入', '已完成');
    await desk.person.type(screen.getByRole('textbox', { name: '第 1 条未落实的原因' }), '并入下年计划');
    await desk.person.type(screen.getByRole('textbox', { name: '整改成效' }), '学习已成制度');
    await desk.person.type(screen.getByRole('combobox', { name: '谁验收的' }), '支委会');
    await desk.person.type(screen.getByRole('textbox', { name: '文件名' }), '学习签到表');
    await desk.person.click(screen.getByRole('button', { name: '填好了，移动' }));
    expect(desk.board().measures.get('m001')).toMatchObject({ done: false, openReason: '并入下年计划' });
    await desk.person.click(desk.card('学习不够深入'));
    expect(within(await screen.findByRole('region', { name: '佐证材料' })).getByText('学习签到表')).toBeInTheDocument();
  });

  it('going back from 已完成 asks why: a new round, or no round where it was a mistake', async () => {
    const desk = openDesk();
    await moveTo(desk, '学习不够深入', '已完成');
    await desk.person.click(screen.getByRole('button', { name: '仍要移动' }));
    await desk.person.click(within(desk.card('学习不够深入')).getByRole('button', { name: '移到…等操作' }));
    await desk.person.click(screen.getByRole('menuitem', { name: '整改中' }));
    const dialog = await screen.findByRole('dialog', { name: '要重新整改吗？' });
    await desk.person.click(within(dialog).getByRole('radio', { name: /^反弹/ }));
    expect(within(dialog).getByRole('button', { name: '填好了，移动' })).toBeDisabled();
    await desk.person.type(within(dialog).getByRole('textbox', { name: '重新整改的原因' }), '又出现了');
    await desk.person.click(within(dialog).getByRole('button', { name: '填好了，移动' }));
    expect(desk.board().problems.get('p001')).toMatchObject({ stage: 'rectifying', round: 2, completedOn: '' });
    await desk.person.click(desk.card('学习不够深入'));
    expect(screen.getByText(/第 1 轮，2022年3月4日因反弹重新整改/)).toBeInTheDocument();
    expect(screen.getByText('又出现了')).toBeInTheDocument();
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
