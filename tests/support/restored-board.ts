import { expect, type Page } from '@playwright/test';
import type { Command } from '../../src/domain/command.ts';
import { boardsToBackup } from '../../src/exchange/backup/boards-to-backup.ts';
import { MemoryBoardStore } from './memory-board-store.ts';

/** Has the board that these commands make, b1, restored from a backup. */
export async function restoreBoard(page: Page, commands: readonly Command[], home = '/'): Promise<void> {
  await page.goto(home);
  await page.getByRole('link', { name: '数据' }).click();
  await expect(page.getByRole('button', { name: '选择备份文件' })).toBeVisible();
  const file = { name: '看板.json', mimeType: 'application/json', buffer: await backupOf(commands) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: '恢复这 1 块看板' }).click();
  await expect(page.getByText(/^已/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: '恢复这 1 块看板' })).toHaveCount(0);
}

async function backupOf(commands: readonly Command[]): Promise<Buffer> {
  const store = new MemoryBoardStore();
  for (const [at, command] of commands.entries())
    await store.commit({
      boardId: 'b1',
      commandId: `w${at}`,
      at: at + 1,
      today: '2022-03-04',
      actor: '',
      origin: 'w1',
      command,
    });
  const loaded = await store.load('b1');
  const entries = await store.entriesSince('b1', 0);
  if (!loaded.ok || !entries.ok) throw new Error('the board was not made');
  const { board, seq } = loaded.value;
  return Buffer.from(boardsToBackup([{ board, seq, ledger: entries.value.entries }], { madeAt: '', by: '' }));
}
