import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { memoryDrafts } from './BoardDesk.tsx';
import { fourProblems, openDesk } from './desk-story.tsx';

type Desk = ReturnType<typeof openDesk>;

async function divide(desk: Desk, by: string) {
  await desk.person.click(await screen.findByRole('button', { name: /^视图/ }));
  await desk.person.click(screen.getByRole('menuitemradio', { name: by }));
}

const lane = (name: string) => screen.getByRole('region', { name });
const titlesIn = (name: string) =>
  within(lane(name))
    .queryAllByRole('group')
    .map((card) => card.querySelector('p')?.textContent);

describe('lanes', () => {
  it('by 类别: each with its head and count; what lies in none comes last; folded ones stay folded', async () => {
    const drafts = memoryDrafts();
    const desk = openDesk(fourProblems(), drafts);
    await divide(desk, '按类别');
    expect(titlesIn('政治纪律')).toEqual(['学习不够深入']);
    expect(titlesIn('组织纪律')).toEqual(['谈心谈话偏少', '窗口等候时间长']);
    expect(titlesIn('无类别')).toEqual(['台账更新不及时']);
    const head = within(lane('组织纪律')).getByRole('button', { name: '组织纪律 2 张' });
    expect(head).toHaveAttribute('aria-expanded', 'true');
    await desk.person.click(head);
    expect(head).toHaveAttribute('aria-expanded', 'false');
    expect(titlesIn('组织纪律')).toEqual([]);
    expect(drafts.read('look/b1')).toBe('{"lanesBy":"category","sortBy":null,"folded":["c2"]}');
  });

  it('the arrows walk from lane to lane, and stay in a row sideways', async () => {
    const desk = openDesk();
    await divide(desk, '按类别');
    desk.card('学习不够深入').focus();
    await desk.person.keyboard('{ArrowRight}');
    expect(desk.card('学习不够深入')).toHaveFocus();
    await desk.person.keyboard('{ArrowDown}');
    expect(desk.card('谈心谈话偏少')).toHaveFocus();
    await desk.person.keyboard('{ArrowRight}');
    expect(desk.card('窗口等候时间长')).toHaveFocus();
    await desk.person.keyboard('{ArrowLeft}{ArrowDown}');
    expect(desk.card('台账更新不及时')).toHaveFocus();
    await desk.person.keyboard('{ArrowUp}');
    expect(desk.card('谈心谈话偏少')).toHaveFocus();
  });

  it('a card carried into another lane by the keyboard takes on what it stands for; the place is said with its lane', async () => {
    const desk = openDesk();
    await divide(desk, '按责任人');
    desk.card('学习不够深入').focus();
    await desk.person.keyboard(' ');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await desk.person.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      '“李四”的查摆第 1 位，共 2 张',
    );
    await desk.person.keyboard(' ');
    await waitFor(() => expect(titlesIn('李四')).toEqual(['学习不够深入', '谈心谈话偏少']));
    expect(desk.board().problems.get('p001')?.owner).toBe('李四');
    expect(desk.commands).toHaveLength(1);
    await waitFor(() => expect(desk.card('学习不够深入')).toHaveFocus());
  });

  it('cards of a folded lane are not chosen with all', async () => {
    const desk = openDesk();
    await divide(desk, '按类别');
    await desk.person.click(screen.getByRole('button', { name: '组织纪律 2 张' }));
    desk.card('学习不够深入').focus();
    await desk.person.keyboard('{Control>}a{/Control}');
    expect(await screen.findByText('已选 2 条')).toBeInTheDocument();
  });
});
