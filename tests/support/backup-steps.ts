import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { audit } from '../../src/domain/audit.ts';
import { recordsOf } from '../../src/domain/board.ts';
import type { BoardRecord } from '../../src/domain/board.ts';
import type { WholeBoard } from '../../src/domain/board-store.ts';
import { backupToBoards } from '../../src/exchange/backup/backup-to-boards.ts';

/** 导出备份 as a person does it; what is in the file breaks no invariant and is the ledger replayed. */
export async function expectSoundBackup(page: Page): Promise<WholeBoard> {
  await page.getByRole('link', { name: '数据' }).click();
  return soundBackup(page, () => pressExport(page));
}

/** 导出备份; where the file lies. */
export async function backupFile(page: Page): Promise<string> {
  await page.getByRole('link', { name: '数据' }).click();
  return download(page, () => pressExport(page));
}

const pressExport = (page: Page): Promise<void> => page.getByRole('button', { name: '导出备份' }).click();

/** The one board of the file that `exporting` has the browser download. */
export async function soundBackup(page: Page, exporting: () => Promise<void>): Promise<WholeBoard> {
  const backup = backupToBoards(new Uint8Array(readFileSync(await download(page, exporting))));
  if (!backup.ok) throw new Error(`${backup.error.code}: ${backup.error.detail}`);
  const [whole] = backup.value.boards;
  if (!whole || backup.value.boards.length > 1) throw new Error('not one board');
  expect(audit(whole.board, whole.ledger)).toEqual([]);
  return whole;
}

/** The machine's own save dialog belongs to nobody here; without it the browser downloads. */
export async function download(page: Page, exporting: () => Promise<void>): Promise<string> {
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const downloading = page.waitForEvent('download');
  await exporting();
  return (await downloading).path();
}

export const restoreSection = (page: Page): Locator => page.getByRole('region', { name: '从备份恢复' });

export async function chooseBackup(page: Page, path: string): Promise<void> {
  await page.getByRole('link', { name: '数据' }).click();
  await expect(page.getByRole('button', { name: '选择备份文件' })).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles(path);
}

export async function replaceAll(page: Page): Promise<void> {
  await restoreSection(page).getByRole('button', { name: '全部替换' }).click();
  await page.getByRole('dialog', { name: '全部替换？' }).getByRole('button', { name: '全部替换' }).click();
  await expect(restoreSection(page).getByText(/^已换成这份/)).toBeVisible();
}

/** What is in a backup but for when it was made and what follows from that. */
export function contentOf(path: string): unknown {
  const {
    madeAt: _madeAt,
    checksum: _checksum,
    ...content
  } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  return content;
}

/** What became of a record between two backups; its revision is bookkeeping. */
export interface Difference {
  readonly was: BoardRecord | undefined;
  readonly is: BoardRecord | undefined;
}

export function differences(earlier: WholeBoard, later: WholeBoard): readonly Difference[] {
  const [was, is] = [earlier, later].map(({ board }) => new Map(recordsOf(board).map((record) => [record.id, record])));
  const ids = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...ids]
    .map((id) => ({ was: was?.get(id), is: is?.get(id) }))
    .filter((each) => withoutRevision(each.was) !== withoutRevision(each.is));
}

const withoutRevision = (record: BoardRecord | undefined): string =>
  JSON.stringify(
    Object.entries(record ?? {})
      .filter(([field]) => field !== 'rev')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
