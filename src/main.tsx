import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { uuidv7 } from 'uuidv7';
import { builtInHolidays } from './domain/built-in-holidays.ts';
import { addressToPath, boardAddress } from './app/address.ts';
import { App } from './app/App.tsx';
import { dressPage } from './app/appearance.ts';
import { BootGate } from './app/BootGate.tsx';
import { CrashScreen } from './app/CrashScreen.tsx';
import { EXPORTED_AT, FIRST_USE, KEEPER, WATERMARK } from './app/machine.ts';
import type { Machine } from './app/machine.ts';
import { now, today } from './platform/clock.ts';
import { storageMemory } from './platform/local-storage.ts';
import type { Memory } from './platform/local-storage.ts';
import { keepProgram, NO_UPDATES } from './platform/program-updates.ts';
import { openStorageRoom } from './platform/storage-room.ts';
import { GroundProvider } from './queries/GroundProvider.tsx';
import type { Ground } from './queries/ground.ts';
import { createQueryClient } from './queries/query-client.ts';
import { DexieBoardStore } from './storage/dexie-board-store.ts';
import { DexieDeskStore } from './storage/dexie-desk-store.ts';
import { NO_WITNESS } from './storage/kept-watermark.ts';
import type { Witness } from './storage/kept-watermark.ts';
import './ui/base.css';
import { ChineseLocale } from './ui/ChineseLocale.tsx';

dressPage(document.documentElement);

/** The sample has a database and a memory of its own: it is never mixed with the person's data. */
const isSample = new URLSearchParams(location.search).has('sample');
const room = isSample ? 'sample' : 'own';
const database = isSample ? 'zhenggai-kanban-sample' : 'zhenggai-kanban';

const memory = storageMemory(() => localStorage, room);
const windowMemory = storageMemory(() => sessionStorage, room);

/** How far the boards have come, where a lost database cannot take it along; the sample is made anew when it is lost. */
const witness: Witness = { read: () => memory.read(WATERMARK), write: (text) => memory.write(WATERMARK, text) };

const storage = await openStorageRoom(memory, () => `spare-${uuidv7()}`);

const store = new DexieBoardStore(database, isSample ? NO_WITNESS : witness, storage.indexedDB);

const ground: Ground = {
  store,
  desk: new DexieDeskStore(store),
  origin: remembered(windowMemory, 'window', uuidv7),
  newId: uuidv7,
  now,
  today,
  actor: () => memory.read(KEEPER) ?? '',
  exported: {
    last: () => Number(memory.read(EXPORTED_AT)) || null,
    remember: (at) => memory.write(EXPORTED_AT, String(at)),
    firstUse: Number(remembered(memory, FIRST_USE, () => String(now()))),
  },
  readSpelling: async () => (await import('./app/read-spelling.ts')).readSpelling(),
  openedAt: (boardId, { seq, epoch }) =>
    Number(remembered(windowMemory, `opened-at/${epoch}/${boardId}`, () => String(seq))),
};

/** Built to be served: the single file and the dev server have no service worker. */
const isServed = import.meta.env.PROD && import.meta.env.MODE !== 'single';
const updates = isServed && 'serviceWorker' in navigator ? keepProgram(navigator.serviceWorker) : NO_UPDATES;
const reopen = (): void => void updates.reopen();

const machine: Machine = {
  memory,
  isSample,
  isFile: location.protocol === 'file:',
  updates,
  storage,
  holidaysOf: async (year) => builtInHolidays(year, await import('chinese-days')),
  openSample: () => location.assign(`${location.pathname}?sample`),
  leaveSample: () => location.assign(location.pathname),
  readFile: async (file) => (await import('./app/read-file.ts')).readFile(file),
  readBackup: async (file, signal) => (await import('./app/read-backup.ts')).readBackup(file, signal),
};

/** What this window, or this browser, remembers over its reload; made the first time. */
function remembered(memory: Memory, key: string, make: () => string): string {
  const known = memory.read(key);
  if (known !== null) return known;
  const made = make();
  memory.write(key, made);
  return made;
}

const open = async () => {
  const opened = await store.open();
  if (!opened.ok || !isSample) return opened;
  // Whoever asks for the sample wants to see its board.
  if (location.hash === '') location.replace(`#${addressToPath(boardAddress('sample'))}`);
  const { openSample } = await import('./app/sample/open-sample.ts');
  return openSample(ground);
};

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <CrashScreen onReopen={reopen}>
      <ChineseLocale>
        <QueryClientProvider client={createQueryClient()}>
          <GroundProvider ground={ground}>
            <BootGate machine={machine} open={open} onReopen={reopen}>
              <App machine={machine} />
            </BootGate>
          </GroundProvider>
        </QueryClientProvider>
      </ChineseLocale>
    </CrashScreen>
  </StrictMode>,
);
