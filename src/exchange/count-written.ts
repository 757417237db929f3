import { paperLength } from '../domain/paper.ts';
import type { Paper, WritingProgress } from '../domain/paper.ts';

export type OnWritten = (progress: WritingProgress) => void;

/** So often it is told how far one is; a message for every row would take longer than the row. */
const TIMES = 25;

/** To be called with every row and block that is written: tells now and then how far the paper is, and when it is through. */
export function countWritten(papers: readonly Paper[], onWritten?: OnWritten): () => void {
  const all = papers.reduce((sum, paper) => sum + paperLength(paper), 0);
  const step = Math.ceil(all / TIMES);
  let done = 0;
  return () => {
    done += 1;
    if (done % step === 0 || done === all) onWritten?.({ done, all });
  };
}
