import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { announce } from '../../src/ui/announce.ts';
import { Announcer } from '../../src/ui/Announcer.tsx';
import { ToastRegion } from '../../src/ui/ToastRegion.tsx';
import { toast } from '../../src/ui/toasts.ts';

it('the same words announced twice are heard twice', () => {
  render(<Announcer />);
  const heard = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  act(() => announce('已添加'));
  const first = heard();
  act(() => announce('已添加'));
  expect(heard()).toEqual([...first].reverse());
});

it('a message offers its way back, once', async () => {
  const undo = vi.fn<() => void>();
  render(<ToastRegion />);
  act(() => void toast({ says: '已删除这张卡片。', action: { label: '撤销', onPress: undo } }));
  await userEvent.click(screen.getByRole('button', { name: '撤销' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('已删除这张卡片。')).not.toBeInTheDocument();
});
