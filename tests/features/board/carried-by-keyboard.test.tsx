import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openDesk } from './desk-story.tsx';

const heard = () =>
  screen
    .getAllByRole('status')
    .map((status) => status.textContent)
    .filter((text) => text !== '' && !text.startsWith('共'));

/** The sensor listens from the next turn on. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

const pickUp = async (title: string) => {
  const desk = openDesk();
  desk.card(title).focus();
  await desk.person.keyboard(' ');
  await aMoment();
  expect(heard()).toEqual([`已拿起“${title}”`]);
  return desk;
};

describe('the arrows', () => {
  it('come to the first card where nothing has the focus', async () => {
    const { person, card } = openDesk();
    await person.keyboard('{ArrowDown}');
    expect(card('学习不够深入')).toHaveFocus();
    await person.keyboard('{ArrowDown}');
    expect(card('谈心谈话偏少')).toHaveFocus();
  });
});

describe('a card carried by the keyboard', () => {
  it('space picks up, arrows choose the place, space puts down; every step is said with titles', async () => {
    const { person, titles, card } = await pickUp('学习不够深入');
    await person.keyboard('{ArrowDown}');
    expect(heard()).toEqual(['查摆第 2 位，共 3 张']);
    await person.keyboard('{ArrowDown}');
    expect(heard()).toEqual(['查摆第 3 位，共 3 张']);
    expect(titles('查摆')[0]).toBe('学习不够深入');
    await person.keyboard(' ');
    await waitFor(() => expect(titles('查摆')).toEqual(['谈心谈话偏少', '台账更新不及时', '学习不够深入']));
    expect(heard()).toEqual(['“学习不够深入”已移到查摆第 3 位，共 3 张']);
    await waitFor(() => expect(card('学习不够深入')).toHaveFocus());
  });

  it('goes to another column, and Enter puts it down without opening it', async () => {
    const { person, titles } = await pickUp('谈心谈话偏少');
    await person.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(titles('整改中')).toContain('谈心谈话偏少'));
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });

  it('Escape puts it back, says so, and the next one can be picked up (F31)', async () => {
    const { person, titles, commands, card } = await pickUp('学习不够深入');
    await person.keyboard('{ArrowDown}{Escape}');
    await waitFor(() => expect(heard()).toEqual(['“学习不够深入”放回原处']));
    expect(titles('查摆')[0]).toBe('学习不够深入');
    expect(commands).toEqual([]);
    card('谈心谈话偏少').focus();
    await person.keyboard(' ');
    await waitFor(() => expect(heard()).toEqual(['已拿起“谈心谈话偏少”']));
    await aMoment();
    await person.keyboard('{Escape}');
  });

  it('put down where it was is no command', async () => {
    const { person, commands } = await pickUp('学习不够深入');
    await person.keyboard('{ArrowDown}{ArrowUp} ');
    await waitFor(() => expect(heard()).toEqual(['“学习不够深入”放回原处']));
    expect(commands).toEqual([]);
  });
});

describe('several cards carried by the keyboard', () => {
  const chooseFirstTwo = async () => {
    const desk = openDesk();
    desk.card('学习不够深入').focus();
    await desk.person.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await waitFor(() => expect(desk.card('谈心谈话偏少')).toHaveFocus());
    return desk;
  };

  it('picking up one of them picks up all; they are put down together, in one step', async () => {
    const { person, titles, card, commands } = await chooseFirstTwo();
    await person.keyboard(' ');
    await aMoment();
    expect(heard()).toContain('已拿起“谈心谈话偏少”等 2 张');
    await person.keyboard('{ArrowDown}');
    expect(heard()).toContain('查摆第 2 位，共 3 张');
    await person.keyboard(' ');
    await waitFor(() => expect(titles('查摆')).toEqual(['台账更新不及时', '学习不够深入', '谈心谈话偏少']));
    expect(heard()).toContain('“谈心谈话偏少”等 2 张已移到查摆第 2 位，共 3 张');
    expect(commands).toMatchObject([{ type: 'together', commands: { length: 2 } }]);
    await waitFor(() => expect(card('谈心谈话偏少')).toHaveFocus());
  });

  it('Alt with an arrow moves all of them, down and across', async () => {
    const { person, titles, card, commands } = await chooseFirstTwo();
    await person.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(titles('查摆')).toEqual(['台账更新不及时', '学习不够深入', '谈心谈话偏少']);
    await person.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(() => expect(titles('整改中')).toEqual(['窗口等候时间长', '学习不够深入', '谈心谈话偏少']));
    expect(commands).toHaveLength(2);
    await waitFor(() => expect(card('谈心谈话偏少')).toHaveFocus());
  });
});
