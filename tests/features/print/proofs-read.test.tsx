import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { addressToPath, boardAddress } from '../../../src/app/address.ts';
import type { Command } from '../../../src/domain/command.ts';
import { stamp } from '../../../src/queries/use-dispatch.ts';
import { ProgramWindow } from '../../support/open-program.tsx';
import { smallBoardCommands } from '../../support/small-board.ts';

const board = smallBoardCommands({ problems: ['学习不够深入。'] });

const proof = (id: string, name: string): Command => ({
  type: 'add-evidence',
  evidence: { id, subjectId: 'p001', name, number: '', metOn: '', keptAt: '' },
});

const remark = (from: string, to: string): Command => ({
  type: 'edit-problem',
  id: 'p001',
  edits: [{ field: 'remark', from, to }],
});

afterEach(() => localStorage.clear());

it('lists every proof, however much was written between, and one that comes while it is shown', async () => {
  localStorage.setItem('zhenggai-kanban/print/kind', 'evidence');
  const window = new ProgramWindow();
  for (const command of [...board, proof('e1', '学习记录')])
    await window.store.commit(stamp(window.ground, 'b1', command));
  for (let at = 0; at < 2100; at += 1) await window.given(remark(at === 0 ? '' : `第${at}次`, `第${at + 1}次`));
  await window.given(proof('e2', '签到表'));
  window.open(addressToPath(boardAddress('b1', 'list')));
  for (const name of ['学习记录', '签到表']) expect(await screen.findByRole('cell', { name })).toBeVisible();
  expect(screen.getByText(/1个问题有佐证材料，共2份。$/)).toBeVisible();

  await window.given(proof('e3', '心得体会'));
  expect(await screen.findByRole('cell', { name: '心得体会' })).toBeVisible();
});
