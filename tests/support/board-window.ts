import { expect, type Locator, type Page } from '@playwright/test';
import { audit } from '../../src/domain/audit.ts';
import { emptyBoard } from '../../src/domain/board.ts';
import type { BoardRecord } from '../../src/domain/board.ts';
import { recordsToBoard } from '../../src/domain/change.ts';
import type { LedgerEntry } from '../../src/domain/ledger.ts';
import { stageToChinese } from '../../src/domain/stage.ts';
import type { Stage } from '../../src/domain/stage.ts';

/** What a person does in one window, and what then lies in its database. */

export const column = (page: Page, stage: Stage): Locator =>
  page.getByRole('region', { name: stageToChinese(stage), exact: true });

export const card = (within: Page | Locator, title: string): Locator =>
  within.locator('[data-drag-item]', { hasText: title });

export const cardIn = (page: Page, stage: Stage, title: string): Locator => card(column(page, stage), title);

export const savingMark = (page: Page): Locator => page.getByRole('status', { name: '保存状态' });

/** A board of one's own, empty and open. */
export async function openNewBoard(page: Page, home = '/'): Promise<void> {
  await page.goto(home);
  await page.getByRole('button', { name: '新建空白看板' }).click();
  await page.getByRole('button', { name: '新建看板', exact: true }).click();
  await expect(column(page, 'identified')).toBeVisible();
}

/** Adds cards at the foot of a column, one after the other, and stays in the field. */
export async function addCards(page: Page, stage: Stage, titles: readonly string[]): Promise<void> {
  const field = column(page, stage).getByRole('textbox');
  if (!(await field.isVisible())) await column(page, stage).getByRole('button', { name: '添加问题' }).click();
  for (const title of titles) {
    await field.fill(title);
    await field.press('Enter');
    await expect(field).toHaveValue('');
  }
}

/** A board with these cards in 已完成: never closed, so that from there every move is backward and nothing is asked. */
export async function openBoardWith(page: Page, titles: readonly string[], home = '/'): Promise<void> {
  await openNewBoard(page, home);
  await addCards(page, 'completed', titles);
  await expect(savingMark(page)).toHaveText('已保存');
}

/** Takes a card and holds it over a column; `drop` lets it go. */
export async function carry(page: Page, title: string, to: Stage): Promise<void> {
  const from = await card(page, title).boundingBox();
  const over = await column(page, to).boundingBox();
  if (!from || !over) throw new Error('nothing to carry');
  await page.mouse.move(from.x + 60, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 75, from.y + 30, { steps: 3 });
  await page.mouse.move(over.x + over.width / 2, over.y + 120, { steps: 6 });
}

export const drop = (page: Page): Promise<void> => page.mouse.up();

/** 移到… in the card's menu. */
export async function moveByMenu(page: Page, title: string, to: Stage): Promise<void> {
  await card(page, title).getByRole('button', { name: '移到…等操作' }).click();
  await page.getByRole('menuitem', { name: stageToChinese(to) }).click();
}

export interface Stored {
  readonly records: readonly BoardRecord[];
  readonly ledger: readonly LedgerEntry[];
  /** The native version of the database. */
  readonly version: number;
}

/** What lies in the database, read by hand. */
export async function readStored(page: Page): Promise<Stored> {
  // As one text: thousands of rows would take Playwright many seconds to hand over one by one.
  const text = await page.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const tables = [
            'abouts',
            'categories',
            'problems',
            'measures',
            'pairs',
            'sources',
            'lastYearItems',
            'ledger',
          ];
          const reads = db.transaction(tables, 'readonly');
          const rows = tables.map((table) => reads.objectStore(table).getAll() as IDBRequest<unknown[]>);
          reads.oncomplete = () => {
            const read = rows.map(({ result }) => result);
            db.close();
            resolve(
              JSON.stringify({ records: read.slice(0, -1).flat(), ledger: read.at(-1) ?? [], version: db.version }),
            );
          };
          reads.onerror = () => reject(reads.error);
        };
      }),
    'zhenggai-kanban',
  );
  return JSON.parse(text) as Stored;
}

/** Every invariant of what is stored: rows and ledger agree, seq has no gap. */
export function expectWhole({ records, ledger }: Stored): void {
  const about = records.find(({ kind }) => kind === 'about');
  const bare = (row: object): object => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'boardId'));
  const board = recordsToBoard(emptyBoard(about?.id ?? ''), records.map(bare) as BoardRecord[]);
  expect(audit(board, ledger.map(bare) as LedgerEntry[])).toEqual([]);
}
