import type { PaperDoors } from '../parts/paper-doors.ts';
import { storageMemory } from '../platform/local-storage.ts';

/** The browser's own. What writes a file is loaded with the first one. */
export const paperDoors: PaperDoors = {
  save: async (...told) => (await import('./save-paper.ts')).savePaper(...told),
  print: () => window.print(),
  reread: async (paper, situation) =>
    (await import('../exchange/report-text/reread-paper.ts')).rereadPaper(paper, situation).map(({ text }) => text),
  memory: storageMemory(() => localStorage, 'print'),
};
