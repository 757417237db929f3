import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addressToPath, boardAddress } from '../../../src/app/address.ts';
import { ProgramWindow } from '../../support/open-program.tsx';
import { smallBoardCommands } from '../../support/small-board.ts';

async function startMeeting() {
  const window = new ProgramWindow();
  await window.given(
    ...smallBoardCommands({
      categories: ['政治纪律', '组织纪律'],
      problems: [
        { text: '学习不够深入。读文件多。', category: '政治纪律', owner: '张三', deadlineText: '2024年6月底前' },
        { text: '谈心谈话偏少。', category: '组织纪律', owner: '李四', stage: 'rectifying' },
        { text: '窗口等候时间长。', category: '组织纪律', stage: 'completed' },
      ],
      measures: [{ text: '每月一学，由张三领学', done: true }],
      pairs: [[1, 1]],
    }),
  );
  window.open(addressToPath(boardAddress('b1', 'schedule')));
  await window.person.click(await screen.findByRole('link', { name: '会议' }));
  await screen.findByRole('list', { name: '各类别的进度' });
  const { person } = window;
  const position = () => within(screen.getByRole('contentinfo')).getByRole('status');
  const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
  return { person, position, heading, press: (keys: string) => person.keyboard(keys) };
}

describe('会议', () => {
  it('opens with the figures: how many, how far, category by category', async () => {
    const { heading, position } = await startMeeting();
    expect(heading()).toBe('2021年度组织生活会');
    const page = screen.getByRole('main');
    expect(page).toHaveTextContent('第一党支部');
    expect(page).toHaveTextContent(
      '截至2024年3月4日，查摆问题3个，制定整改措施1条，已完成1个，正在整改1个，尚未启动1个，完成率33.33%。',
    );
    const rows = within(screen.getByRole('list', { name: '各类别的进度' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('政治纪律0 / 1 完成'),
      expect.stringContaining('组织纪律1 / 2 完成'),
    ]);
    expect(position()).toHaveTextContent('共 3 个问题');
    expect(screen.queryByRole('navigation', { name: '主导航' })).toBeNull();
  });

  it('arrows go through the categories and their problems, and back; the ends hold', async () => {
    const { press, heading, position } = await startMeeting();
    const walked = [];
    for (const key of ['{ArrowRight}', '{ArrowDown}', '{PageDown}', ' ', '{ArrowRight}', '{ArrowRight}']) {
      await press(key);
      walked.push(heading());
    }
    expect(walked).toEqual([
      '政治纪律',
      '1. 学习不够深入',
      '组织纪律',
      '2. 谈心谈话偏少',
      '3. 窗口等候时间长',
      '3. 窗口等候时间长',
    ]);
    expect(position()).toHaveTextContent('第 3 / 3 个问题');
    await press('{ArrowLeft}{ArrowUp}');
    expect(heading()).toBe('组织纪律');
    expect(screen.getByRole('main')).toHaveTextContent('共 2 个问题，已完成 1 个');
    await press('{PageUp}');
    expect(screen.getByRole('main')).toHaveTextContent('责任人：张三');
    expect(screen.getByRole('main')).toHaveTextContent('☑ 已落实每月一学，由张三领学');
  });

  it('a note taken live is on the page at once, and on the card; before a problem there is nothing to take', async () => {
    const { press, person, heading } = await startMeeting();
    await press('n');
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('{ArrowRight}{ArrowRight}n');
    const field = screen.getByRole('textbox', { name: '记到第 1 个问题的整改进展' });
    expect(field).toHaveFocus();
    await press('会上决定，n 次汇报{Enter}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await screen.findByRole('list', { name: '最近进展' })).toHaveTextContent('2024年3月4日 会上决定，n 次汇报');
    expect(heading()).toBe('1. 学习不够深入');

    await press('{Escape}');
    await person.click(await screen.findByRole('link', { name: '看板' }));
    await person.click(await screen.findByRole('group', { name: /学习不够深入/ }));
    expect(await screen.findByRole('list', { name: '进展记录' })).toHaveTextContent('会上决定，n 次汇报');
    expect(screen.getByRole('list', { name: '进展记录' })).toHaveTextContent('王书记');
  });

  it('a note half taken is put away by Escape, then Escape leads back to the screen it was begun from', async () => {
    const { press } = await startMeeting();
    await press('{ArrowRight}{ArrowRight}n');
    await press('写到一半{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('n');
    expect(screen.getByRole('textbox')).toHaveValue('写到一半');
    await press('{Escape}{Escape}');
    expect(await screen.findByRole('heading', { name: '日程', level: 1 })).toBeInTheDocument();
    expect(screen.getByRole('navigation', { name: '主导航' })).toBeInTheDocument();
  });

  it('X leaves the names out of facts, measures and notes, and brings them back', async () => {
    const { press } = await startMeeting();
    await press('{ArrowRight}{ArrowRight}n');
    await press('请张三每月汇报{Enter}');
    await screen.findByRole('list', { name: '最近进展' });
    await press('x');
    const page = screen.getByRole('main');
    await waitFor(() => expect(page).toHaveTextContent('责任人：某同志'));
    expect(page).toHaveTextContent('每月一学，由某同志领学');
    expect(page).toHaveTextContent('请某同志每月汇报');
    expect(page).not.toHaveTextContent('张三');
    expect(screen.getByRole('button', { name: '显示姓名 X' })).toHaveAttribute('aria-pressed', 'true');
    await press('x');
    expect(page).toHaveTextContent('责任人：张三');
  });
});
