import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { categoriesOf } from '../../../src/domain/board.ts';
import type { Board } from '../../../src/domain/board.ts';
import type { Command } from '../../../src/domain/command.ts';
import { SettingsScreen } from '../../../src/features/settings/SettingsScreen.tsx';
import { given, smallBoard } from '../../support/small-board.ts';

/** The screen with a person before it; `now` is the board as the commands given have made it. */
function openSettings() {
  let now: Board = smallBoard({
    categories: ['政治纪律', '组织纪律', '工作纪律'],
    problems: [
      { text: '学习不够深入。', category: '政治纪律' },
      { text: '谈心谈话偏少。', category: '政治纪律', owner: '张三、李四' },
    ],
  });
  function Desk() {
    const [board, setBoard] = useState(now);
    const perform = (command: Command) => {
      now = given(board, command);
      setBoard(now);
      return { type: 'pending' } as const;
    };
    const drafts = { read: () => null, write: () => undefined, clear: () => undefined };
    return (
      <SettingsScreen
        board={board}
        perform={perform}
        drafts={drafts}
        newId={() => 'fresh'}
        today="2022-03-04"
        onCarryOver={() => undefined}
        holidaysOf={async (year) => [{ day: `${year}-10-01`, isWorkday: false }]}
      />
    );
  }
  render(<Desk />);
  const names = (): readonly string[] => categoriesOf(now).map(({ name }) => name);
  return { person: userEvent.setup({ delay: null }), board: () => now, names };
}

describe('看板设置', () => {
  it('renames the board and says who hands its papers in', async () => {
    const { person, board } = openSettings();
    const name = screen.getByRole('textbox', { name: '看板名称' });
    await person.clear(name);
    await person.type(name, '2021年度整改台账{Enter}');
    await person.type(screen.getByRole('textbox', { name: '填报单位' }), '（机关）');
    await person.tab();
    expect(board().about).toMatchObject({ name: '2021年度整改台账', unit: '第一党支部（机关）' });
  });

  it('adds, renames, tints and orders categories', async () => {
    const { person, board, names } = openSettings();
    await person.type(screen.getByRole('textbox', { name: '添加类别' }), '人民群众新期待{Enter}');
    expect(names()).toEqual(['政治纪律', '组织纪律', '工作纪律', '人民群众新期待']);
    await person.click(screen.getByRole('button', { name: '上移：人民群众新期待' }));
    expect(names()).toEqual(['政治纪律', '组织纪律', '人民群众新期待', '工作纪律']);
    await person.click(screen.getByRole('button', { name: '下移：政治纪律' }));
    expect(names()).toEqual(['组织纪律', '政治纪律', '人民群众新期待', '工作纪律']);
    expect(screen.getByRole('button', { name: '上移：组织纪律' })).toBeDisabled();
    await person.type(screen.getByRole('textbox', { name: '简称：组织纪律' }), '性{Enter}');
    await person.click(screen.getByRole('button', { name: /颜色：组织纪律/ }));
    await person.click(screen.getByRole('option', { name: '橙' }));
    expect(categoriesOf(board())[0]).toMatchObject({ shortName: '组织纪律性', tint: 6 });
  });

  it('removes an empty category at once, and asks where the problems of another go', async () => {
    const { person, board, names } = openSettings();
    await person.click(screen.getByRole('button', { name: '删除类别：工作纪律' }));
    expect(names()).toEqual(['政治纪律', '组织纪律']);
    await person.click(screen.getByRole('button', { name: '删除类别：政治纪律' }));
    const asked = screen.getByRole('dialog', { name: '删除类别“政治纪律”？' });
    expect(asked).toHaveTextContent('有 2 个问题');
    await person.click(within(asked).getByRole('button', { name: '删除类别' }));
    expect(names()).toEqual(['组织纪律']);
    expect([...board().problems.values()].map(({ categoryId }) => categoryId)).toEqual(['c2', 'c2']);
  });

  it('puts the board into the archive and takes it out', async () => {
    const { person, board } = openSettings();
    await person.click(screen.getByRole('button', { name: '归档这块看板' }));
    expect(board().about?.archivedOn).toBe('2022-03-04');
    await person.click(screen.getByRole('button', { name: '取回看板' }));
    expect(board().about?.archivedOn).toBe('');
  });

  it('sets the day of the meeting as people write it, and when a lamp turns yellow', async () => {
    const { person, board } = openSettings();
    await person.type(screen.getByRole('textbox', { name: '组织生活会日期' }), '2022年3月20日{Enter}');
    expect(board().about?.settings.meetingDay).toBe('2022-03-20');
    await person.clear(screen.getByRole('textbox', { name: '提前几天算临期' }));
    await person.type(screen.getByRole('textbox', { name: '提前几天算临期' }), '十天{Enter}');
    expect(screen.getByText('请写 0 到 999 的整数')).toBeInTheDocument();
    await person.clear(screen.getByRole('textbox', { name: '提前几天算临期' }));
    await person.type(screen.getByRole('textbox', { name: '提前几天算临期' }), '10{Enter}');
    expect(board().about?.settings.warningDays).toBe(10);
    await person.click(screen.getByRole('radio', { name: /^必填/ }));
    expect(board().about?.settings.gates).toBe('require');
  });

  it('renames a person on every card, and makes two one where the name is there', async () => {
    const { person, board } = openSettings();
    await person.type(screen.getByRole('textbox', { name: '添加人员' }), '王五{Enter}');
    expect(board().about?.settings.persons).toEqual(['王五']);
    const field = screen.getByRole('textbox', { name: '姓名：张三' });
    await person.clear(field);
    await person.type(field, '王五{Enter}');
    expect([...board().problems.values()].some(({ owner }) => owner.includes('张三'))).toBe(false);
    expect([...board().problems.values()].some(({ owner }) => owner.includes('王五'))).toBe(true);
    expect(screen.queryByRole('textbox', { name: '姓名：张三' })).not.toBeInTheDocument();
  });

  it('fills the table of days off from the built-in calendar, and takes a pasted one', async () => {
    const { person, board } = openSettings();
    await person.click(screen.getByRole('button', { name: '填入内置的法定节假日' }));
    await screen.findByText('已填入 2022、2023 年的节假日和调休。');
    expect(board().about?.settings.holidays).toHaveLength(2);
    await person.click(screen.getByRole('button', { name: '粘贴或修改' }));
    const table = screen.getByRole('textbox', { name: /^节假日表/ });
    await person.clear(table);
    await person.click(table);
    await person.paste('2022-05-01 休\n2022年5月7日 班\n不是日期');
    expect(screen.getByText(/有 1 行没有看懂/)).toBeInTheDocument();
    await person.click(screen.getByRole('button', { name: '保存' }));
    expect(board().about?.settings.holidays).toEqual([
      { day: '2022-05-01', isWorkday: false },
      { day: '2022-05-07', isWorkday: true },
    ]);
  });
});
