import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { ScheduleScreen } from '../../../src/features/schedule/ScheduleScreen.tsx';
import { smallBoard } from '../../support/small-board.ts';

const board = smallBoard({
  categories: ['政治纪律'],
  problems: [
    { text: '学习不够深入。', category: '政治纪律', owner: '张三', deadlineText: '2022年6月底前' },
    { text: '台账更新不及时。', category: '政治纪律', owner: '李四', deadlineText: '2022年3月1日前' },
  ],
});

it('shows what is due when, of one person too, and gives it as text for a message', async () => {
  const copied: string[] = [];
  const opened: string[] = [];
  function Desk() {
    const [person, setPerson] = useState<string | null>(null);
    return (
      <ScheduleScreen
        board={board}
        today="2022-03-04"
        openedOn={(id) => (id === 'p001' ? '2022-01-30' : undefined)}
        cardId={null}
        onOpenCard={(id) => opened.push(id)}
        person={person}
        onPerson={setPerson}
        copy={async (text) => copied.push(text) > 0}
        print={() => undefined}
      />
    );
  }
  const user = userEvent.setup({ delay: null });
  render(<Desk />);
  const late = screen.getByRole('region', { name: '已逾期' });
  expect(within(late).getByRole('button', { name: /台账更新不及时.*逾期 3天/ })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /学习不够深入.*还有 118天已 33天/ }));
  expect(opened).toEqual(['p001']);
  await user.click(screen.getByRole('button', { name: /谁的清单/ }));
  await user.click(await screen.findByRole('option', { name: '张三' }));
  expect(screen.getByRole('heading', { name: '张三的清单' })).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: '已逾期' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '复制成文字' }));
  await screen.findByText(/已复制/);
  expect(copied[0]).toMatch(
    /^张三的清单（.*截至2022年3月4日）\n【2022年6月】\n1\. 学习不够深入——2022年6月底前，已 33天，还有 118天$/,
  );
});
