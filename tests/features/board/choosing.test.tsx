import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openDesk } from './desk-story.tsx';

const chosen = () =>
  screen.queryAllByRole('button', { name: '选中', pressed: true }).map((box) => {
    const card = box.closest('[role="group"]');
    expect(card).toHaveAccessibleName(/，已选中$/);
    return card?.querySelector('p')?.textContent;
  });

describe('choosing several cards', () => {
  it('with Ctrl one by one, with Shift a stretch; a plain click still opens', async () => {
    const { person, card } = openDesk();
    await person.keyboard('{Control>}');
    await person.click(card('学习不够深入'));
    await person.click(card('窗口等候时间长'));
    expect(chosen()).toEqual(['学习不够深入', '窗口等候时间长']);
    await person.click(card('窗口等候时间长'));
    await person.keyboard('{/Control}{Shift>}');
    await person.click(card('学习不够深入'));
    await person.click(card('台账更新不及时'));
    await person.keyboard('{/Shift}');
    expect(chosen()).toEqual(['学习不够深入', '谈心谈话偏少', '台账更新不及时']);
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    await person.click(card('窗口等候时间长'));
    expect(await screen.findByRole('complementary')).toBeInTheDocument();
    expect(chosen()).toHaveLength(3);
  });

  it('by keys: X, Shift with arrows, Ctrl+A; Escape lets go', async () => {
    const { person, card } = openDesk();
    card('学习不够深入').focus();
    await person.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}');
    expect(chosen()).toEqual(['学习不够深入', '谈心谈话偏少']);
    await waitFor(() => expect(card('谈心谈话偏少')).toHaveFocus());
    await person.keyboard('x');
    expect(chosen()).toEqual(['学习不够深入']);
    await person.keyboard('{Control>}a{/Control}');
    expect(chosen()).toHaveLength(4);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('已选 4 张');
    await person.keyboard('{Escape}');
    expect(chosen()).toEqual([]);
    expect(card('谈心谈话偏少')).toHaveFocus();
  });

  it('Ctrl+A chooses all from anywhere on the board, but not in a field', async () => {
    const { person } = openDesk();
    await person.click(await screen.findByRole('searchbox'));
    await person.keyboard('{Control>}a{/Control}');
    expect(chosen()).toEqual([]);
    (document.activeElement as HTMLElement).blur();
    await person.keyboard('{Control>}a{/Control}');
    expect(chosen()).toHaveLength(4);
  });

  it('with the box on the card', async () => {
    const { person, card } = openDesk();
    await person.click(within(card('谈心谈话偏少')).getByRole('button', { name: '选中' }));
    expect(chosen()).toEqual(['谈心谈话偏少']);
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });

  it('what a filter takes out of sight is no longer chosen', async () => {
    const { person, card } = openDesk();
    card('学习不够深入').focus();
    await person.keyboard('{Control>}a{/Control}');
    await person.type(await screen.findByRole('searchbox'), '谈心');
    await waitFor(() => expect(chosen()).toEqual(['谈心谈话偏少']));
    await person.click(screen.getByRole('button', { name: '清除筛选' }));
    await waitFor(() => expect(card('学习不够深入')).toBeInTheDocument());
    expect(chosen()).toEqual(['谈心谈话偏少']);
  });
});
