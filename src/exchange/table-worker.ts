import { xlsxToTables } from './spreadsheet/xlsx-to-tables.ts';

/** A worker that reads one workbook: bytes in, its tables or the problem out. */
self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void xlsxToTables(data).then((read) => self.postMessage(read));
});
