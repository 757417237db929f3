import { expect, test } from '@playwright/test';
import { audit } from '../../src/domain/audit.ts';
import { emptyBoard } from '../../src/domain/board.ts';
import { recordsToBoard } from '../../src/domain/change.ts';
import { isReadable } from '../../src/storage/readable-row.ts';
import { violations } from '../support/axe-violations.ts';
import { card, cardIn, moveByMenu, openBoardWith, readStored, savingMark } from '../support/board-window.ts';

test('F20 rows that cannot be, and two of one rank: the board opens, the rows lie in 需修复, the others can be worked on', async ({
  page,
}) => {
  await openBoardWith(page, ['甲问题', '乙问题', '丙问题']);
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('zhenggai-kanban');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const writes = db.transaction('problems', 'readwrite');
          const problems = writes.objectStore('problems');
          const reading = problems.getAll();
          reading.onsuccess = () => {
            const [first, second, third] = reading.result as Record<string, unknown>[];
            problems.put({ id: 1, boardId: first?.['boardId'] });
            problems.put({ ...first, stage: '谁也不认识的阶段' });
            problems.put({ ...third, rank: second?.['rank'] });
          };
          writes.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
  );
  await page.reload();

  await expect(card(page, '乙问题')).toBeVisible();
  await expect(card(page, '甲问题')).toHaveCount(0);
  for (const title of ['乙问题', '丙问题']) {
    await moveByMenu(page, title, 'rectifying');
    await expect(cardIn(page, 'rectifying', title)).toBeVisible();
  }
  await expect(savingMark(page)).toHaveText('已保存');
  const { records, ledger } = await readStored(page);
  const readable = records.filter((row) => 'kind' in row && isReadable(row.kind, row));
  expect(records.length - readable.length).toBe(2);
  const flaws = audit(recordsToBoard(emptyBoard('b'), readable), ledger);
  expect(flaws.map(({ what }) => what)).toContain('not the records of the ledger replayed');

  await page.getByRole('link', { name: '数据' }).click();
  const aside = page.getByRole('region', { name: '需修复' });
  await expect(aside).toContainText('有 2 条内容读不懂');
  await aside.getByText('问题：甲问题').click();
  await expect(aside).toContainText('谁也不认识的阶段');
  await expect(aside).toContainText('甲问题');
  expect(await violations(page)).toEqual([]);
});
