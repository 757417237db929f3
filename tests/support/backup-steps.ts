import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { audit } from '../../src/domain/audit.ts';
import { backupToBoards } from '../../src/exchange/backup/backup-to-boards.ts';

/** 导出备份 as a person does it; what is in the file breaks no invariant and is the ledger replayed. */
export async function expectSoundBackup(page: Page): Promise<void> {
  // The machine's own save dialog belongs to nobody here; without it the browser downloads.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.getByRole('link', { name: '数据' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出备份' }).click();
  const backup = backupToBoards(new Uint8Array(readFileSync(await (await downloading).path())));
  if (!backup.ok) throw new Error(`${backup.error.code}: ${backup.error.detail}`);
  expect(backup.value.boards).toHaveLength(1);
  for (const { board, ledger } of backup.value.boards) expect(audit(board, ledger)).toEqual([]);
}
