import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { uuidv7 } from 'uuidv7';
import { App } from './app/App.tsx';
import { BootGate } from './app/BootGate.tsx';
import { CrashScreen } from './app/CrashScreen.tsx';
import { KEEPER } from './app/machine.ts';
import type { Machine } from './app/machine.ts';
import { openSample } from './app/sample/open-sample.ts';
import { fileProblemToSentence } from './exchange/report-file/file-problem.ts';
import { reportFileToText } from './exchange/report-file/report-file-to-text.ts';
import ReportWorker from './exchange/report-worker.ts?worker&inline';
import { err, ok } from './domain/result.ts';
import { now, today } from './platform/clock.ts';
import { storageMemory } from './platform/local-storage.ts';
import { askWorker } from './platform/worker-client.ts';
import { GroundProvider } from './queries/GroundProvider.tsx';
import type { Ground } from './queries/ground.ts';
import { createQueryClient } from './queries/query-client.ts';
import { DexieBoardStore } from './storage/dexie-board-store.ts';
import { DexieDeskStore } from './storage/dexie-desk-store.ts';
import './ui/base.css';
import { ChineseLocale } from './ui/ChineseLocale.tsx';

/** The sample has a database and a memory of its own: it is never mixed with the person's data. */
const isSample = new URLSearchParams(location.search).has('sample');
const room = isSample ? 'sample' : 'own';
const database = isSample ? 'zhenggai-kanban-sample' : 'zhenggai-kanban';

const memory = storageMemory(() => localStorage, room);
const windowMemory = storageMemory(() => sessionStorage, room);

const store = new DexieBoardStore(database);

const ground: Ground = {
  store,
  desk: new DexieDeskStore(store),
  origin: remembered('window', uuidv7),
  newId: uuidv7,
  now,
  today,
  actor: () => memory.read(KEEPER) ?? '',
  openedAt: (boardId, seq) => Number(remembered(`opened-at/${boardId}`, () => String(seq))),
};

const machine: Machine = {
  memory,
  isSample,
  openSample: () => location.assign(`${location.pathname}?sample`),
  leaveSample: () => location.assign(location.pathname),
  readReport: (text, signal) => askWorker(() => new ReportWorker(), text, signal),
  readFile: async (file) => {
    const read = reportFileToText(file.name, new Uint8Array(await file.arrayBuffer()));
    return read.ok ? ok({ name: file.name, text: read.value.text }) : err(fileProblemToSentence(read.error));
  },
};

/** What this window remembers over its reload; made the first time. */
function remembered(key: string, make: () => string): string {
  const known = windowMemory.read(key);
  if (known !== null) return known;
  const made = make();
  windowMemory.write(key, made);
  return made;
}

const open = async () => {
  const opened = await store.open();
  return opened.ok && isSample ? openSample(ground) : opened;
};

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <CrashScreen>
      <ChineseLocale>
      <QueryClientProvider client={createQueryClient()}>
        <GroundProvider ground={ground}>
          <BootGate open={open}>
            <App machine={machine} />
          </BootGate>
        </GroundProvider>
      </QueryClientProvider>
    </ChineseLocale>
    </CrashScreen>
  </StrictMode>,
);
