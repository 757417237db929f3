import type { ChartDoors } from '../features/wall-chart/chart-doors.ts';
import { storageMemory } from '../platform/local-storage.ts';

/** The browser's own. What takes the picture is loaded with the first one. */
export const chartDoors: ChartDoors = {
  savePicture: async (...told) => (await import('./save-picture.ts')).savePicture(...told),
  print: () => window.print(),
  memory: storageMemory(() => localStorage, 'wall'),
};
