import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { paperOf } from '../../src/domain/paper-of.ts';
import type { WritingProgress } from '../../src/domain/paper.ts';
import type { PaperDoors } from '../../src/parts/paper-doors.ts';
import { SaveButtons } from '../../src/parts/SaveButtons.tsx';
import { toasts } from '../../src/ui/toasts.ts';
import { ToastRegion } from '../../src/ui/ToastRegion.tsx';
import { smallBoard } from '../support/small-board.ts';

const paper = paperOf('problem-list', { board: smallBoard({ problems: ['一。'] }), asOf: '2022-03-04' });

afterEach(() => toasts.clear());

/** A writer that takes as long as it is told to, and says what it is told to say. */
function show() {
  let tell: (progress: WritingProgress) => void = () => undefined;
  const save: PaperDoors['save'] = (_paper, _format, _file, signal, onWritten) =>
    new Promise((_, reject) => {
      tell = (progress) => onWritten?.(progress);
      signal?.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
    });
  render(
    <>
      <SaveButtons paper={() => paper} save={save} isDisabled={false} madeOn="2022-03-04" />
      <ToastRegion />
    </>,
  );
  return { user: userEvent.setup(), tell: (progress: WritingProgress) => act(() => tell(progress)) };
}

const says = (text: string) => screen.findByText(text, { selector: '[role=status]' });

it('says what is being written and how far it is, until it is called off', async () => {
  const { user, tell } = show();
  await user.click(screen.getByRole('button', { name: '存为 Excel' }));
  expect(await says('正在写 Excel 文件…')).toBeVisible();
  const bar = screen.getByRole('progressbar', { name: 'Excel 文件的进度' });
  expect(bar).not.toHaveAttribute('value');
  tell({ done: 400, all: 2000 });
  expect(await says('正在写 Excel 文件：已写 400 / 2000 行')).toBeVisible();
  expect(bar).toHaveAttribute('value', '400');
  expect(bar).toHaveAttribute('max', '2000');
  tell({ done: 2000, all: 2000 });
  expect(await says('2000 行已写完，正在保存为 Excel 文件…')).toBeVisible();
  expect(bar).not.toHaveAttribute('value');
  await user.click(screen.getByRole('button', { name: '取消保存' }));
  expect(await screen.findByText('已取消，没有保存文件。')).toBeVisible();
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});
