import { reportTextToDraft } from './report-text/report-text-to-draft.ts';

/** A worker that reads one long report: text in, ImportDraft out. */
self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  self.postMessage(reportTextToDraft(data));
});
