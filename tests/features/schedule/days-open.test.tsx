import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addressToPath, boardAddress } from '../../../src/app/address.ts';
import type { Command } from '../../../src/domain/command.ts';
import { stamp } from '../../../src/queries/use-dispatch.ts';
import { ProgramWindow } from '../../support/open-program.tsx';
import { newProblem } from '../../support/random-commands.ts';
import { smallBoardCommands } from '../../support/small-board.ts';

const board = smallBoardCommands({
  categories: ['政治纪律'],
  problems: [{ text: '学习不够深入。', category: '政治纪律', owner: '张三', deadlineText: '2024年6月底前' }],
});

const remark = (from: string, to: string): Command => ({
  type: 'edit-problem',
  id: 'p001',
  edits: [{ field: 'remark', from, to }],
});

it('says how long a card has been open, however much was written since, and of a new one that it is of today', async () => {
  const window = new ProgramWindow();
  const then = { ...window.ground, today: () => '2024-02-01' };
  for (const command of board) await window.store.commit(stamp(then, 'b1', command));
  for (let at = 0; at < 520; at += 1) await window.given(remark(at === 0 ? '' : `第${at}次`, `第${at + 1}次`));
  window.open(addressToPath(boardAddress('b1', 'schedule')));
  expect(await screen.findByRole('button', { name: /学习不够深入.*还有 118天/ })).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: /学习不够深入.*还有 118天已 32天/ })).toBeInTheDocument();

  const problem = newProblem('p9', { categoryId: 'c1', title: '谈心谈话偏少。' });
  await window.given({ type: 'add-problem', problem, after: null });
  expect(await screen.findByRole('button', { name: /谈心谈话偏少.*今天列入/ })).toBeInTheDocument();
});
