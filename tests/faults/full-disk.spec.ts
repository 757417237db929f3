import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import {
  addCards,
  card,
  cardIn,
  expectWhole,
  moveByMenu,
  openBoardWith,
  readStored,
  savingMark,
} from '../support/board-window.ts';
import { KeptProfile } from '../support/kept-profile.ts';

/** A disk that can be filled. */
interface Disk {
  /** For the annotation of the test: was it a real disk? */
  readonly kind: string;
  readonly folder: string;
  readonly fill: (page: Page) => Promise<void>;
  readonly free: () => void;
  readonly end: () => void;
}

const test = base.extend<{ disk: Disk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted: none
  disk: async ({}, provide, info) => {
    const disk = diskIn(mkdtempSync(join(tmpdir(), 'disk-')));
    info.annotations.push({ type: 'disk', description: disk.kind });
    await provide(disk);
    disk.end();
  },
});

/** A small disk of its own where one may be mounted (root on Linux); elsewhere the error that such a disk was measured to give. */
function diskIn(folder: string): Disk {
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return {
      kind: 'imitated: no disk can be mounted here',
      folder,
      fill: abortWrites,
      free: () => undefined,
      end: remove,
    };
  }
  const ballast = join(folder, 'ballast');
  return {
    kind: 'real',
    folder,
    fill: async () => {
      const { bavail, bsize } = statfsSync(folder);
      try {
        writeFileSync(ballast, Buffer.alloc(bavail * bsize));
      } catch (error) {
        // The browser wrote meanwhile: full is full.
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
    },
    free: () => rmSync(ballast, { force: true }),
    end: () => {
      execFileSync('umount', [folder]);
      remove();
    },
  };
}

/** An abort that names no quota (M11), until the browser is started again. */
const abortWrites = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      this.transaction.abort();
      return request;
    };
  });

/** In about one of forty runs Chromium itself deletes the database of an origin when its own lists find no room (seen in 156). */
const lostScreen = (page: Page) => page.getByRole('heading', { name: '没有找到原来的数据' });

test('F11 the disk is full: the card stays where it is saved, the reason is said, and after a restart all is there or the loss is said', async ({
  disk,
  baseURL,
}) => {
  const folder = join(disk.folder, 'profile');
  mkdirSync(folder);
  const profile = new KeptProfile(baseURL ?? '', folder);
  try {
    const page = await profile.open();
    await openBoardWith(page, ['甲问题', '乙问题']);
    await disk.fill(page);
    // The log has room to its page's end.
    for (let nth = 1; nth <= 20 && (await savingMark(page).textContent()) === '已保存'; nth += 1) {
      await addCards(page, 'identified', [`第${nth}条。${'很长'.repeat(2000)}`]);
      await expect(savingMark(page)).not.toHaveText('保存中');
    }
    await expect(savingMark(page)).toContainText('未保存');
    await expect(page.getByRole('region', { name: '未保存的更改' })).toContainText('重新打开浏览器');
    await moveByMenu(page, '甲问题', 'rectifying');
    await expect(cardIn(page, 'completed', '甲问题')).toBeVisible();
    const shown = await page.locator('[data-drag-item]').count();
    const address = page.url();

    disk.free();
    const again = await profile.open();
    await again.goto(address);
    await expect(card(again, '乙问题').or(lostScreen(again))).toBeVisible();
    if (await lostScreen(again).isVisible()) {
      await expect(again.getByRole('alert')).toContainText('上次记录到第');
      await expect(again.getByRole('button', { name: '恢复备份' })).toBeEnabled();
      return;
    }
    await expect(again.locator('[data-drag-item]')).toHaveCount(shown);
    expectWhole(await readStored(again));
  } finally {
    await profile.end();
  }
});
