import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/app/App.tsx';
import type { Machine } from '../../src/app/machine.ts';
import { boardAddress, addressToPath } from '../../src/app/address.ts';
import type { Command } from '../../src/domain/command.ts';
import { backupProblemToSentence } from '../../src/exchange/backup/backup-problem.ts';
import { backupToBoards } from '../../src/exchange/backup/backup-to-boards.ts';
import { spellingOf } from '../../src/domain/readings.ts';
import { signReadings } from '../../src/exchange/pinyin/sign-readings.ts';
import { unpackReadings } from '../../src/exchange/pinyin/unpack-readings.ts';
import { storageMemory } from '../../src/platform/local-storage.ts';
import { NO_UPDATES } from '../../src/platform/program-updates.ts';
import type { ProgramUpdates } from '../../src/platform/program-updates.ts';
import { createQueryClient } from '../../src/queries/query-client.ts';
import { GroundProvider } from '../../src/queries/GroundProvider.tsx';
import type { Ground } from '../../src/queries/ground.ts';
import { stamp } from '../../src/queries/use-dispatch.ts';
import { ChineseLocale } from '../../src/ui/ChineseLocale.tsx';
import { MemoryBoardStore, MemoryDeskStore, MemoryGround } from './memory-board-store.ts';

/** One window of the whole program over a store of memory. Windows opened on the same `disk` share what is stored. */
export class ProgramWindow {
  readonly disk: MemoryGround;
  readonly store: MemoryBoardStore;
  readonly person = userEvent.setup({ delay: null });
  readonly ground: Ground;
  readonly updates: ProgramUpdates;
  readonly #opened = new Map<string, number>();
  readonly #marks: Storage;
  #made = 0;

  constructor(name = 'w1', disk = new MemoryGround(), marks: Storage = new MarksOfMemory(), updates = NO_UPDATES) {
    this.disk = disk;
    this.#marks = marks;
    this.updates = updates;
    this.store = new MemoryBoardStore(disk);
    this.ground = {
      store: this.store,
      desk: new MemoryDeskStore(disk),
      origin: name,
      newId: () => `${name}-${(this.#made += 1)}`,
      now: () => 1_700_000_000_000 + this.#made,
      today: () => '2024-03-04',
      actor: () => '王书记',
      exported: {
        last: () => Number(this.#marks.getItem('exported-at')) || null,
        remember: (at) => this.#marks.setItem('exported-at', String(at)),
        firstUse: 1_700_000_000_000,
      },
      readSpelling: async () => spellingOf(unpackReadings(signReadings())),
      openedAt: (boardId, { seq, epoch }) => {
        const known = this.#opened.get(`${epoch}/${boardId}`) ?? seq;
        this.#opened.set(`${epoch}/${boardId}`, known);
        return known;
      },
    };
  }

  /** What another window, or an earlier evening, has done. */
  async given(...commands: readonly Command[]): Promise<void> {
    for (const command of commands) await this.store.commit(stamp(this.ground, 'b1', command));
  }

  /** Opens the program where the address says: the board 'b1' unless told otherwise. */
  open(path = addressToPath(boardAddress('b1'))): void {
    location.hash = path;
    const memory = storageMemory(() => this.#marks, 'test');
    const machine: Machine = {
      memory,
      isSample: false,
      isFile: false,
      updates: this.updates,
      storage: NO_STORAGE_ROOM,
      openSample: () => undefined,
      holidaysOf: async () => [],
      leaveSample: () => undefined,
      readFile: async () => ({ ok: false, error: '' }),
      readBackup: async (file) => {
        const read = backupToBoards(new Uint8Array(await file.arrayBuffer()));
        return read.ok ? read : { ok: false, error: backupProblemToSentence(read.error) };
      },
    };
    render(
      <ChineseLocale>
        <QueryClientProvider client={createQueryClient()}>
          <GroundProvider ground={this.ground}>
            <App machine={machine} />
          </GroundProvider>
        </QueryClientProvider>
      </ChineseLocale>,
    );
  }
}

/** Titles of a column's cards, from the top. */
export const titlesIn = (stage: string): readonly (string | null | undefined)[] =>
  within(screen.getByRole('region', { name: stage }))
    .queryAllByRole('group')
    .map((card) => card.querySelector('p')?.textContent);

const NO_STORAGE_ROOM: Machine['storage'] = {
  indexedDB: undefined,
  isSpare: false,
  makeSpare: async () => false,
  leaveSpare: () => undefined,
  askToKeep: () => undefined,
  standing: async () => ({ keeping: 'unknown', used: null }),
};

class MarksOfMemory implements Storage {
  readonly #kept = new Map<string, string>();
  get length(): number {
    return this.#kept.size;
  }
  clear(): void {
    this.#kept.clear();
  }
  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null;
  }
  key(at: number): string | null {
    return [...this.#kept.keys()][at] ?? null;
  }
  removeItem(key: string): void {
    this.#kept.delete(key);
  }
  setItem(key: string, value: string): void {
    this.#kept.set(key, value);
  }
}
