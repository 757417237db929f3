import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { Board } from '../../../src/domain/board.ts';
import type { Command } from '../../../src/domain/command.ts';
import { RegistrationForm } from '../../../src/features/registration/RegistrationForm.tsx';
import { useRegistration } from '../../../src/features/registration/registration-view.ts';
import { createQueryClient } from '../../../src/queries/query-client.ts';
import { GroundProvider } from '../../../src/queries/GroundProvider.tsx';
import { ProgramWindow } from '../../support/open-program.tsx';
import { given, smallBoard } from '../../support/small-board.ts';
import { memoryDrafts } from '../board/BoardDesk.tsx';

const start = smallBoard({
  categories: ['理论学习', '担当作为'],
  problems: [{ text: '学习不够深入。', owner: '张三' }],
});

function openForm(drafts = memoryDrafts()) {
  useRegistration.setState(useRegistration.getInitialState());
  const commands: Command[] = [];
  let count = 0;
  function Desk() {
    const [board, setBoard] = useState<Board>(start);
    return (
      <RegistrationForm
        board={board}
        perform={(command) => {
          commands.push(command);
          setBoard((before) => given(before, command));
          return { type: 'pending' };
        }}
        newId={() => `z${(count += 1)}`}
        drafts={drafts}
        today="2022-03-04"
      />
    );
  }
  const { unmount } = render(
    <QueryClientProvider client={createQueryClient()}>
      <GroundProvider ground={new ProgramWindow().ground}>
        <Desk />
      </GroundProvider>
    </QueryClientProvider>,
  );
  const line = () => screen.getByRole('combobox', { name: '意见' });
  return { person: userEvent.setup(), commands, line, unmount };
}

async function correct(person: UserEvent, chip: string, to: string, at = 0): Promise<void> {
  await person.click(screen.getAllByRole('button', { name: `${chip}，更正` })[at] ?? document.body);
  await person.click(screen.getByRole(/文字|不/.test(to) ? 'menuitem' : 'menuitemradio', { name: to }));
  await waitFor(() => expect(document.activeElement?.matches('input, textarea')).toBe(true));
}

describe('快速登记', () => {
  it('makes a card of each line that Enter ends, as the line and the sitting say', async () => {
    const { person, commands, line } = openForm();
    await person.type(line(), '深入基层不够（6月底前） #担当作为 @张三{Enter}');
    await person.type(line(), '会议开得长{Enter}');
    expect(line()).toHaveValue('');
    expect(line()).toHaveFocus();
    expect(commands).toMatchObject([
      {
        type: 'add-problem',
        problem: {
          title: '深入基层不够',
          categoryId: 'c2',
          owner: '张三',
          deadlineText: '6月底前',
          origin: '民主评议',
          subject: '',
          stage: 'identified',
        },
      },
      { type: 'add-problem', problem: { title: '会议开得长', categoryId: null, owner: '' } },
    ]);
    expect(screen.getByText('这次已登记 2 条')).toBeInTheDocument();
  });

  it('shows what it understood before it is sent, and takes it for words where one says so', async () => {
    const { person, commands, line } = openForm();
    await person.type(line(), '学得浅 #理（6月底前）');
    expect(screen.getByText('理论学习')).toBeInTheDocument();
    expect(screen.getByText('时限 6月底前（2022年6月30日前）')).toBeInTheDocument();
    await correct(person, '时限 6月底前（2022年6月30日前）', '当作文字：（6月底前）');
    expect(line()).toHaveFocus();
    await person.keyboard('{Enter}');
    expect(commands).toMatchObject([{ problem: { title: '学得浅（6月底前）', categoryId: 'c1', deadlineText: '' } }]);
  });

  it('lets a wrong reading be set right, which changes the line itself and outlives further typing', async () => {
    const { person, commands, line } = openForm();
    await person.type(line(), '学得浅 #理 @张三、王五（6月底前）');
    await correct(person, '理论学习', '担当作为');
    await correct(person, '责任人 王五', '不要“王五”');
    expect(line()).toHaveValue('学得浅 #担当作为 @张三（6月底前）');
    await person.keyboard('，不系统');
    expect(screen.getByRole('button', { name: '担当作为，更正' })).toBeInTheDocument();
    await person.keyboard('{Backspace>4/}');
    await correct(person, '时限 6月底前（2022年6月30日前）', '不要时限');
    await person.keyboard('{Enter}');
    expect(commands).toMatchObject([
      { problem: { title: '学得浅', categoryId: 'c2', owner: '张三', deadlineText: '' } },
    ]);
  });

  it('… by the keyboard alone, a category taken off', async () => {
    const { person, line } = openForm();
    await person.type(line(), '学得浅 #理论学习');
    await person.tab();
    await person.tab();
    expect(screen.getByRole('button', { name: '理论学习，更正' })).toHaveFocus();
    await person.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(line()).toHaveValue('学得浅'));
    expect(line()).toHaveFocus();
  });

  it('offers categories and persons while they are typed', async () => {
    const { person, line } = openForm();
    await person.type(line(), '学得浅 #');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['理论学习', '担当作为']);
    await person.keyboard('担{ArrowDown}{Enter}');
    expect(line()).toHaveValue('学得浅 #担当作为 ');
    await person.type(line(), '@');
    await person.keyboard('{ArrowDown}{Enter}');
    expect(line()).toHaveValue('学得浅 #担当作为 @张三 ');
    (line() as HTMLInputElement).setSelectionRange(3, 3);
    await person.type(line(), '，@', { initialSelectionStart: 3, initialSelectionEnd: 3 });
    await person.keyboard('张{ArrowDown}{Enter}');
    expect(line()).toHaveValue('学得浅，@张三 #担当作为 @张三 ');
  });

  it('looks a pasted list over with the person, and registers it as one step', async () => {
    const { person, commands, line } = openForm();
    await person.click(line());
    await person.paste('1. 学得浅 #理论学习\n2. 调研少\n3. 谈心少（6月底前）\n4. 回访少（6月底前）');
    expect(commands).toEqual([]);
    await person.click(screen.getByRole('button', { name: '不登记第 2 行' }));
    await person.type(screen.getByRole('textbox', { name: '第 1 行' }), '，读得少');
    await correct(person, '时限 6月底前（2022年6月30日前）', '当作文字：（6月底前）', 1);
    expect(screen.getByRole('textbox', { name: '第 3 行' })).toHaveFocus();
    await person.click(screen.getByRole('button', { name: '登记 3 条' }));
    expect(commands).toMatchObject([
      {
        type: 'together',
        commands: [
          { problem: { title: '学得浅，读得少', categoryId: 'c1' } },
          { problem: { title: '谈心少', deadlineText: '6月底前' } },
          { problem: { title: '回访少（6月底前）', deadlineText: '' } },
        ],
      },
    ]);
    expect(line()).toHaveFocus();
  });

  it('keeps what was typed or pasted over a crash', async () => {
    const drafts = memoryDrafts();
    const first = openForm(drafts);
    await first.person.type(first.line(), '写到一半');
    await first.person.paste('1. 甲问题\n2. 乙问题');
    first.unmount();
    const { person, commands } = openForm(drafts);
    expect(screen.getByRole('textbox', { name: '第 2 行' })).toHaveValue('乙问题');
    await person.click(screen.getByRole('button', { name: '不要这份清单' }));
    expect(screen.getByRole('combobox', { name: '意见' })).toHaveValue('写到一半');
    expect(commands).toEqual([]);
  });

  it('takes a slip back where it is seen', async () => {
    const { person, line } = openForm();
    await person.type(line(), '说错了{Enter}');
    await person.click(screen.getByRole('button', { name: '撤回“说错了”' }));
    expect(screen.queryByText('说错了')).not.toBeInTheDocument();
  });
});
