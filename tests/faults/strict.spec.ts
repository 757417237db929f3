import { expect, test, type Page } from '@playwright/test';
import { SAMPLE_REPORT } from '../../src/app/sample/sample-report.ts';
import { backupFile, chooseBackup, replaceAll } from '../support/backup-steps.ts';
import { addCards, card, moveByMenu } from '../support/board-window.ts';
import { openImport, pasteReport } from '../support/import-steps.ts';

/** F07: the power may fail at any moment. Only a strict transaction asks the disk to keep what it writes (M2). */

interface Write {
  readonly tables: readonly string[];
  readonly durability: string;
}

const REPORT = ['一、存在的主要问题', '（一）理论学习方面', '1.学习不够经常。', '2.谈心谈话偏少。'].join('\n');

/** What a person does, and a table of the transaction that keeps it. */
const ACTS: readonly (readonly [what: string, table: string, act: (page: Page) => Promise<unknown>])[] = [
  ['a report being cut', 'desk', cutReport],
  ['a board made of it', 'ledger', (page) => page.getByRole('button', { name: '生成看板' }).click()],
  ['a new card', 'ledger', (page) => addCards(page, 'completed', ['会上新提的一条'])],
  ['a move', 'ledger', (page) => moveByMenu(page, '会上新提的一条', 'rectifying')],
  ['a step taken back', 'ledger', (page) => page.keyboard.press('Control+z')],
  ['a second report, adopted', 'ledger', adoptReport],
  ['a snapshot', 'ledger', freezeSnapshot],
  ['a restore', 'copied', restoreOlder],
  ['a copy thrown away', 'copied', removeCopy],
];

test('F07 every transaction that writes is strict: commits, imports, snapshots, restores, copies, and the desk', async ({
  page,
}) => {
  test.slow();
  const writes = await followWrites(page);
  for (const [what, table, act] of ACTS) {
    const before = writes.length;
    await act(page);
    await expect.poll(() => writes.slice(before).flatMap(({ tables }) => tables), what).toContain(table);
  }
  expect(writes.filter(({ durability }) => durability !== 'strict')).toEqual([]);
});

async function cutReport(page: Page): Promise<void> {
  await openImport(page);
  await pasteReport(page, SAMPLE_REPORT);
}

async function adoptReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: '导入' }).click();
  await pasteReport(page, REPORT);
  await page.getByRole('button', { name: '加入当前看板' }).click();
  await expect(card(page, '谈心谈话偏少')).toBeVisible();
}

async function freezeSnapshot(page: Page): Promise<void> {
  await page.getByRole('link', { name: '快照' }).click();
  await page.getByRole('button', { name: '冻结快照' }).click();
}

async function restoreOlder(page: Page): Promise<void> {
  const file = await backupFile(page);
  await page.getByRole('link', { name: '看板', exact: true }).click();
  await addCards(page, 'identified', ['备份以后的一条']);
  await chooseBackup(page, file);
  await replaceAll(page);
}

async function removeCopy(page: Page): Promise<void> {
  await page.getByRole('region', { name: '恢复前的副本' }).getByRole('button', { name: '删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除副本' }).click();
}

/** Notes every writing transaction that the program, opened from now on, begins. */
async function followWrites(page: Page): Promise<Write[]> {
  const writes: Write[] = [];
  await page.exposeFunction('noteWrite', (write: Write) => writes.push(write));
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      const begun = transaction.apply(this, given);
      const { mode, durability } = begun;
      if (mode !== 'readonly') Reflect.get(window, 'noteWrite')({ tables: [...begun.objectStoreNames], durability });
      return begun;
    };
  });
  return writes;
}
