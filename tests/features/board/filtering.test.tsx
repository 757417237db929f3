import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openDesk } from './desk-story.tsx';

describe('narrowing the board', () => {
  it('search looks in every text, also in measures; the count and the way out are in sight', async () => {
    const { person, titles } = openDesk();
    await person.type(screen.getByRole('searchbox', { name: '搜索卡片和措施' }), '排班');
    await waitFor(() => expect(titles('查摆')).toEqual([]));
    expect(titles('整改中')).toEqual(['窗口等候时间长']);
    expect(screen.getByText('显示 1 / 4 个')).toBeInTheDocument();
    await person.click(screen.getByRole('button', { name: '清除筛选' }));
    await waitFor(() => expect(titles('查摆')).toHaveLength(3));
    expect(screen.getByText('共 4 个')).toBeInTheDocument();
  });

  it('searches for nothing while the input method still holds the letters (F33)', () => {
    const { titles } = openDesk();
    const field = screen.getByRole('searchbox', { name: '搜索卡片和措施' });
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: 'paiban' } });
    expect(titles('查摆')).toHaveLength(3);
    expect(field).toHaveValue('paiban');
    fireEvent.change(field, { target: { value: '排班' } });
    fireEvent.compositionEnd(field);
    expect(screen.getByText('显示 1 / 4 个')).toBeInTheDocument();
  });

  it('by category, person, stage and what is missing', async () => {
    const { person, titles } = openDesk();
    const choose = async (label: string, option: string) => {
      await person.click(screen.getByRole('button', { name: new RegExp(label) }));
      await person.click(screen.getByRole('option', { name: option }));
    };
    await choose('类别', '组织纪律');
    await waitFor(() => expect(titles('查摆')).toEqual(['谈心谈话偏少']));
    await choose('责任人', '张三');
    await waitFor(() => expect(titles('查摆')).toEqual([]));
    expect(titles('整改中')).toEqual(['窗口等候时间长']);
    await choose('阶段', '查摆');
    await waitFor(() => expect(titles('整改中')).toEqual([]));
    await person.click(screen.getByRole('button', { name: '清除筛选' }));
    await choose('缺什么', '无措施');
    await waitFor(() => expect(titles('查摆')).toEqual(['台账更新不及时']));
  });

  it('a card added under a category’s filter belongs to that category', async () => {
    const { person, titles, column, board } = openDesk();
    await person.click(screen.getByRole('button', { name: /类别/ }));
    await person.click(screen.getByRole('option', { name: '政治纪律' }));
    await person.click(within(column('查摆')).getByRole('button', { name: '添加问题' }));
    await person.keyboard('学用脱节{Enter}');
    await waitFor(() => expect(titles('查摆')).toEqual(['学习不够深入', '学用脱节']));
    expect(board().problems.get('z1')?.categoryId).toBe('c1');
  });
});
