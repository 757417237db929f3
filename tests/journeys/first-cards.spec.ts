import { expect, test } from '@playwright/test';
import { seedBoard } from '../bench/seed-board.ts';

test('a card begun while a big board shows only its first cards is written on once all of it is there', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '从一份汇报材料开始' })).toBeVisible();
  await seedBoard(page, 'zhenggai-kanban', 'big', 3000);
  await page.goto('about:blank');
  // Pressed as soon as the first card stands, before the whole board can be worked on.
  await page.addInitScript(() => {
    const press = (): void => {
      if (document.querySelector('main[inert] [data-drag-item]'))
        dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
      else requestAnimationFrame(press);
    };
    requestAnimationFrame(press);
  });
  await page.goto('/#/board/big/kanban');
  await expect(page.getByRole('textbox', { name: '添加到查摆' })).toBeFocused();
  await expect(page.locator('main[aria-busy="false"]')).toBeVisible();
  await page.keyboard.insertText('调研不够深入。');
  await expect(page.getByRole('textbox', { name: '添加到查摆' })).toHaveValue('调研不够深入。');
});
