import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Board } from '../../../src/domain/board.ts';
import { WallChartScreen } from '../../../src/features/wall-chart/WallChartScreen.tsx';
import { ChineseLocale } from '../../../src/ui/ChineseLocale.tsx';
import { ToastRegion } from '../../../src/ui/ToastRegion.tsx';
import { smallBoard } from '../../support/small-board.ts';
import { memoryDrafts } from '../board/BoardDesk.tsx';

const dated = (text: string, date: string) => ({
  deadlineText: text,
  deadline: { kind: 'dated' as const, date, thenLongTerm: false },
});

const start = smallBoard({
  categories: ['政治纪律', '组织纪律'],
  problems: [
    { text: '学习不够深入。', category: '政治纪律', owner: '张三', ...dated('6月底前', '2022-06-30') },
    { text: '谈心谈话偏少。', category: '组织纪律', owner: '李四', ...dated('3月10日前', '2022-03-10') },
    { text: '台账更新不及时。', category: '组织纪律', ...dated('2月底前', '2022-02-28'), stage: 'rectifying' },
    {
      text: '联系群众不紧密。',
      deadlineText: '长期坚持',
      deadline: { kind: 'long-term', date: '', thenLongTerm: false },
      notedOn: '2022-03-01',
    },
    { text: '窗口等候时间长。', category: '政治纪律', stage: 'completed', completedOn: '2022-03-01' },
    { text: '没有时限的一条。', category: '政治纪律' },
  ],
});

function openChart(board: Board = start, fails = false) {
  const told: string[] = [];
  const doors = {
    print: () => void told.push('printed'),
    memory: memoryDrafts(),
    savePicture: async (sheet: HTMLElement, name: string) => {
      if (fails) throw new Error('no canvas');
      told.push(`${name}：${within(sheet).getByRole('heading', { level: 2 }).textContent}`);
      return { says: `已保存“${name}.png”`, isFailed: false };
    },
  };
  render(
    <ChineseLocale>
      <WallChartScreen board={board} asOf="2022-03-04" doors={doors} />
      <ToastRegion />
    </ChineseLocale>,
  );
  return { person: userEvent.setup(), told };
}

const onChart = (title: string): string | null | undefined => screen.getByText(title).closest('li')?.textContent;

describe('挂图', () => {
  it('has every problem on it once, in its category, numbered down the chart', () => {
    openChart();
    const sheet = screen.getByRole('article');
    expect(within(sheet).getAllByRole('listitem').length).toBe(6);
    expect(
      within(sheet)
        .getAllByRole('region')
        .map((row) => [row.getAttribute('aria-label'), within(row).getAllByRole('listitem').length]),
    ).toEqual([
      ['一、政治纪律', 3],
      ['二、组织纪律', 2],
      ['三、未分类', 1],
    ]);
  });

  it('says how each stands by a shape and a word, with who and by when', () => {
    openChart();
    expect(onChart('学习不够深入')).toMatch(/● 正常.*张三.*6月底前/);
    expect(onChart('谈心谈话偏少')).toMatch(/▲ 临期 6天.*李四/);
    expect(onChart('台账更新不及时')).toMatch(/■ 逾期 4天/);
    expect(onChart('联系群众不紧密')).toMatch(/◇ 长期/);
    expect(onChart('窗口等候时间长')).toMatch(/✓ 已完成/);
    expect(onChart('窗口等候时间长')).toContain('2022年3月1日完成');
    expect(onChart('没有时限的一条')).not.toMatch(/[●▲■◇]/);
    expect(screen.getByRole('article')).toHaveTextContent('截至2022年3月4日');
  });

  it('is printed, and saved as a picture under its title and day; a picture that fails is told', async () => {
    const { person, told } = openChart();
    await person.click(screen.getByRole('button', { name: '打印' }));
    await person.click(screen.getByRole('button', { name: '存为图片' }));
    const title = '2021年度组织生活会查摆问题整改作战图';
    expect(told).toEqual(['printed', `${title} 2022-03-04：${title}`]);
    expect(await screen.findByText(`已保存“${title} 2022-03-04.png”`)).toBeInTheDocument();
  });

  it('a picture that cannot be taken is told, with what to do', async () => {
    const { person } = openChart(start, true);
    await person.click(screen.getByRole('button', { name: '存为图片' }));
    expect(await screen.findByText(/没有保存：图片没有做成，看板没有改动/)).toBeInTheDocument();
  });

  it('an empty board has nothing to hang up: the next step is said, and nothing leaves', () => {
    openChart(smallBoard({}));
    expect(screen.getByText('还没有可以上墙的问题')).toBeInTheDocument();
    for (const name of ['打印', '存为图片']) expect(screen.getByRole('button', { name })).toBeDisabled();
  });
});
