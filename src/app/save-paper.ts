import { paperLength } from '../domain/paper.ts';
import type { Paper, PaperFile, WritingProgress } from '../domain/paper.ts';
import type { PaperFormat, PaperSaved } from '../parts/paper-doors.ts';
import { saveFile, saveOutcomeToSentence } from '../platform/save-file.ts';

/** A paper of up to so many rows and blocks is written faster than a worker starts. */
const WRITE_HERE = 200;

/** Writes a paper as a file, named after its title and day, and lets the person save it. A large one can be called off until then. */
export async function savePaper(
  paper: Paper,
  format: PaperFormat,
  file: PaperFile,
  signal?: AbortSignal,
  onWritten?: (progress: WritingProgress) => void,
): Promise<PaperSaved> {
  const { write, mime, description, extension } = FORMATS[format];
  const bytes =
    paperLength(paper) <= WRITE_HERE
      ? await write(paper, file)
      : await (await import('./write-large-paper.ts')).writeLargePaper({ paper, format, file }, signal, onWritten);
  const name = `${paper.title} ${file.madeOn}${extension}`;
  const outcome = await saveFile({ name, bytes, mime, description, extension });
  return { says: saveOutcomeToSentence(outcome), isFailed: outcome.type === 'failed' };
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const FORMATS = {
  word: {
    write: async (paper: Paper, file: PaperFile) =>
      (await import('../exchange/paper-word/paper-to-docx.ts')).paperToDocx(paper, file),
    mime: `${OFFICE}.wordprocessingml.document`,
    description: 'Word 文档',
    extension: '.docx',
  },
  excel: {
    write: async (paper: Paper, file: PaperFile) =>
      (await import('../exchange/paper-excel/paper-to-xlsx.ts')).paperToXlsx(paper, file),
    mime: `${OFFICE}.spreadsheetml.sheet`,
    description: 'Excel 工作簿',
    extension: '.xlsx',
  },
} as const;
