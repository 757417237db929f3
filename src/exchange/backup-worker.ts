import { backupToContent } from './backup/backup-to-boards.ts';

/** A worker that reads one large backup: bytes in, its checked content or the problem out. */
self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  self.postMessage(backupToContent(data));
});
