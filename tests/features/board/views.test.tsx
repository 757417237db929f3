import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openDesk } from './desk-story.tsx';

type Desk = ReturnType<typeof openDesk>;

async function choose(desk: Desk, entry: string) {
  await desk.person.click(await screen.findByRole('button', { name: /^视图/ }));
  await desk.person.click(screen.getByRole(entry.endsWith('…') ? 'menuitem' : 'menuitemradio', { name: entry }));
}

async function saveAs(desk: Desk, name: string) {
  await choose(desk, '把现在的样子存为视图…');
  await desk.person.type(screen.getByRole('textbox', { name: '视图名称' }), name);
  await desk.person.keyboard('{Enter}');
}

const heard = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('views', () => {
  it('keep filter, lanes and order under a name, and bring them again', async () => {
    const desk = openDesk();
    await choose(desk, '按类别');
    await desk.person.type(screen.getByRole('searchbox'), '学习');
    await saveAs(desk, '学习问题');
    expect(desk.board().about?.views).toMatchObject([
      { name: '学习问题', filter: { text: '学习' }, lanesBy: 'category', sortBy: null },
    ]);
    expect(screen.getByRole('button', { name: '视图：学习问题' })).toHaveFocus();
    await desk.person.click(screen.getByRole('button', { name: '清除筛选' }));
    await choose(desk, '不分');
    expect(desk.titles('查摆')).toHaveLength(3);
    await choose(desk, '学习问题');
    await waitFor(() => expect(screen.queryByText('谈心谈话偏少')).not.toBeInTheDocument());
    expect(screen.getByRole('region', { name: '政治纪律' })).toBeInTheDocument();
    expect(heard()).toContain('已换成视图“学习问题”');
  });

  it('are renamed and deleted; another’s name is not taken', async () => {
    const desk = openDesk();
    await saveAs(desk, '甲');
    await choose(desk, '时限先后');
    await saveAs(desk, '乙');
    await choose(desk, '管理视图…');
    const dialog = screen.getByRole('dialog', { name: '管理视图' });
    const field = within(dialog).getByRole('textbox', { name: '视图名称：甲' });
    await desk.person.clear(field);
    await desk.person.type(field, '乙');
    expect(within(dialog).getByText('已有同名的视图。')).toBeInTheDocument();
    await desk.person.clear(field);
    await desk.person.type(field, '全部问题{Enter}');
    expect(desk.board().about?.views.map(({ name }) => name)).toEqual(['全部问题', '乙']);
    await desk.person.click(within(dialog).getByRole('button', { name: '删除视图：乙' }));
    expect(desk.board().about?.views.map(({ name }) => name)).toEqual(['全部问题']);
    expect(within(dialog).getByRole('button', { name: '完成' })).toHaveFocus();
  });
});

describe('a sorted board', () => {
  it('says why a card cannot be moved within its column, and moves it to another', async () => {
    const desk = openDesk();
    await choose(desk, '责任人姓名');
    expect(desk.titles('查摆')).toEqual(['谈心谈话偏少', '学习不够深入', '台账更新不及时']);
    desk.card('谈心谈话偏少').focus();
    await desk.person.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(screen.getByText(/现在按责任人姓名排序，同一列里的次序不能手动调整/)).toBeInTheDocument();
    expect(desk.commands).toEqual([]);
    await desk.person.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(() => expect(desk.titles('整改中')).toEqual(['谈心谈话偏少', '窗口等候时间长']));
    expect(heard()).toContain('“谈心谈话偏少”已移到整改中，共 2 张，按责任人姓名排');
  });
});
