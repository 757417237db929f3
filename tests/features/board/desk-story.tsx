import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Board } from '../../../src/domain/board.ts';
import type { Command } from '../../../src/domain/command.ts';
import { useBoardView } from '../../../src/features/board/board-view.ts';
import type { Drafts } from '../../../src/ui/use-draft.ts';
import { smallBoard } from '../../support/small-board.ts';
import { BoardDesk } from './BoardDesk.tsx';

const ready = { owner: '张三', deadlineText: '6月底前' };

/** Three problems to begin with: two that lack nothing, one that lacks all; one in 整改中. */
export const fourProblems = (): Board =>
  smallBoard({
    categories: ['政治纪律', '组织纪律'],
    problems: [
      { text: '学习不够深入。读文件多。', category: '政治纪律', ...ready },
      { text: '谈心谈话偏少。', category: '组织纪律', ...ready, owner: '李四' },
      { text: '台账更新不及时。' },
      { text: '窗口等候时间长。', category: '组织纪律', ...ready, stage: 'rectifying' },
    ],
    measures: ['制定年度学习计划', '每季度谈心谈话', { text: '优化窗口排班', done: true }],
    pairs: [
      [1, 1],
      [2, 2],
      [4, 3],
    ],
  });

/** The screen with a person before it, and what a person can see of it. */
export function openDesk(start = fourProblems(), drafts?: Drafts) {
  useBoardView.setState(useBoardView.getInitialState());
  const commands: Command[] = [];
  let board = start;
  let papers: readonly string[] = [];
  render(
    <BoardDesk
      start={start}
      given={(command) => commands.push(command)}
      follow={(next) => (board = next)}
      onPapers={(ids) => (papers = ids)}
      {...(drafts ? { drafts } : {})}
    />,
  );
  const column = (name: string) => screen.getByRole('region', { name });
  return {
    person: userEvent.setup(),
    commands,
    board: () => board,
    /** The cards that papers were wanted of. */
    papers: () => papers,
    column,
    card: (title: string) => screen.getByRole('group', { name: new RegExp(title) }),
    titles: (name: string) =>
      within(column(name))
        .queryAllByRole('group')
        .map((card) => card.querySelector('p')?.textContent),
  };
}
