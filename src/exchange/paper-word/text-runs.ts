import { Tab, TextRun } from 'docx';
import type { IRunOptions } from 'docx';

/** A text as runs: line feeds are line breaks, tabs are tabs. */
export const textRuns = (text: string, look: IRunOptions = {}): readonly TextRun[] =>
  text
    .split('\n')
    .map((line, at) => new TextRun({ ...look, ...(at > 0 ? { break: 1 } : {}), children: piecesOf(line) }));

const piecesOf = (line: string): readonly (string | Tab)[] =>
  line.split('\t').flatMap((piece, at) => (at === 0 ? [piece] : [new Tab(), piece]));
