import type { Paper, PaperFile } from '../domain/paper.ts';
import { paperToXlsx } from './paper-excel/paper-to-xlsx.ts';
import { paperToDocx } from './paper-word/paper-to-docx.ts';

/** What a worker is asked, as JSON, that writes one large paper; it tells how far it is and answers with the file's bytes. */
export interface PaperToWrite {
  readonly paper: Paper;
  readonly format: 'word' | 'excel';
  readonly file: PaperFile;
}

self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const { paper, format, file } = JSON.parse(data) as PaperToWrite;
  void (format === 'word' ? paperToDocx : paperToXlsx)(paper, file, (progress) => self.postMessage({ progress })).then(
    (bytes) => self.postMessage(bytes, { transfer: [bytes.buffer] }),
    // Told to whoever asked as an error of the worker's own: a rejection would not be.
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      }),
  );
});
