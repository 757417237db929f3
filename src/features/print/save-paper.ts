import type { Paper } from '../../domain/paper.ts';
import type { PaperFile } from '../../exchange/paper-look.ts';
import { saveFile } from '../../platform/save-file.ts';
import type { SaveOutcome } from '../../platform/save-file.ts';

export type PaperFormat = 'word' | 'excel';

/** Writes a paper as a file and lets the person save it. What writes it is loaded with the first one. */
export async function savePaper(paper: Paper, format: PaperFormat, file: PaperFile): Promise<SaveOutcome> {
  const { write, mime, description, extension } = FORMATS[format];
  const bytes = await write(paper, file);
  return saveFile({ name: `${paper.title} ${file.madeOn}${extension}`, bytes, mime, description, extension });
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const FORMATS = {
  word: {
    write: async (paper: Paper, file: PaperFile) =>
      (await import('../../exchange/paper-word/paper-to-docx.ts')).paperToDocx(paper, file),
    mime: `${OFFICE}.wordprocessingml.document`,
    description: 'Word 文档',
    extension: '.docx',
  },
  excel: {
    write: async (paper: Paper, file: PaperFile) =>
      (await import('../../exchange/paper-excel/paper-to-xlsx.ts')).paperToXlsx(paper, file),
    mime: `${OFFICE}.spreadsheetml.sheet`,
    description: 'Excel 工作簿',
    extension: '.xlsx',
  },
} as const;
