import { err, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { fileProblemToSentence } from '../exchange/report-file/file-problem.ts';
import { reportFileToText } from '../exchange/report-file/report-file-to-text.ts';

/** A chosen or dropped file as text, or why not, in words. */
export async function readFile(file: File): Promise<Result<{ readonly name: string; readonly text: string }, string>> {
  const read = reportFileToText(file.name, new Uint8Array(await file.arrayBuffer()));
  return read.ok ? ok({ name: file.name, text: read.value.text }) : err(fileProblemToSentence(read.error));
}
