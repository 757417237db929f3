import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { dressPage, useAppearance } from '../../src/app/appearance.ts';
import { ProgramWindow } from '../support/open-program.tsx';

const root = document.documentElement;

async function choose({ person }: ProgramWindow, name: string): Promise<void> {
  await person.click(screen.getByRole('button', { name: '字号和颜色' }));
  await person.click(await screen.findByRole('menuitemradio', { name }));
}

describe('字号和颜色', () => {
  beforeEach(() => {
    location.hash = '';
    localStorage.clear();
    useAppearance.getState().wear({ textSize: '16' });
    useAppearance.getState().wear({ theme: 'system' });
    dressPage(root);
  });

  it('is chosen from any screen, seen at once, remembered, and shown as chosen', async () => {
    const window = new ProgramWindow();
    window.open('/');
    await screen.findByRole('heading', { name: '从一份汇报材料开始' });
    await choose(window, '特大字');
    expect(root.dataset).toMatchObject({ textSize: '20', theme: 'system' });
    await choose(window, '深色');
    expect(root.dataset).toMatchObject({ textSize: '20', theme: 'dark' });
    expect(JSON.stringify(localStorage)).toContain('20');
    await window.person.click(screen.getByRole('button', { name: '字号和颜色' }));
    expect(await screen.findByRole('menuitemradio', { name: '特大字' })).toBeChecked();
    expect(screen.getByRole('menuitemradio', { name: '深色' })).toBeChecked();
    expect(screen.getByRole('menuitemradio', { name: '标准' })).not.toBeChecked();
  });

  it('is what another window of this browser chose, at once', () => {
    localStorage.setItem(
      'zhenggai-kanban/appearance',
      JSON.stringify({ state: { textSize: '18', theme: 'light' }, version: 0 }),
    );
    dispatchEvent(new StorageEvent('storage', { key: 'zhenggai-kanban/appearance' }));
    expect(root.dataset).toMatchObject({ textSize: '18', theme: 'light' });
  });
});
