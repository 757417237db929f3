import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
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

/** A disk of its own, small enough to fill; null for whoever may not mount one. */
const test = base.extend<{ disk: SmallDisk | null }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted: none
  disk: async ({}, provide) => {
    const disk = SmallDisk.mount();
    await provide(disk);
    disk?.end();
  },
});

class SmallDisk {
  readonly folder = mkdtempSync(join(tmpdir(), 'disk-'));

  static mount(): SmallDisk | null {
    const disk = new SmallDisk();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', disk.folder], { stdio: 'ignore' });
      return disk;
    } catch {
      rmSync(disk.folder, { recursive: true });
      return null;
    }
  }

  fill(): void {
    const { bavail, bsize } = statfsSync(this.folder);
    writeFileSync(this.#ballast, Buffer.alloc(bavail * bsize));
  }

  free(): void {
    rmSync(this.#ballast, { force: true });
  }

  end(): void {
    execFileSync('umount', [this.folder]);
    rmSync(this.folder, { recursive: true });
  }

  get #ballast(): string {
    return join(this.folder, 'ballast');
  }
}

test('F11 the disk is full: the card stays where it is saved, the reason is said, and after a restart all is there', async ({
  disk,
  baseURL,
}) => {
  test.skip(disk === null, 'only root can mount a disk');
  if (!disk) return;
  const folder = join(disk.folder, 'profile');
  mkdirSync(folder);
  const profile = new KeptProfile(baseURL ?? '', folder);
  try {
    const page = await profile.open();
    await openBoardWith(page, ['甲问题', '乙问题']);
    disk.fill();
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
    await expect(card(again, '乙问题')).toBeVisible();
    await expect(again.locator('[data-drag-item]')).toHaveCount(shown);
    expectWhole(await readStored(again));
  } finally {
    await profile.end();
  }
});
