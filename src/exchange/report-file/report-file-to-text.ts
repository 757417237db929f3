import { err, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { LARGEST_FILE, LARGEST_TEXT_FILE } from '../limits.ts';
import { zipToReportText } from '../word/docx-to-report-text.ts';
import { ZipParts } from '../word/zip-parts.ts';
import { bytesToKind, extensionToProblem, zipNamesToProblem } from './file-kind.ts';
import { fileProblem } from './file-problem.ts';
import type { FileProblem } from './file-problem.ts';
import { decodeText } from './text-encoding.ts';

/** The text of a file somebody picked, and what it was read as. */
export interface ReportFile {
  readonly text: string;
  readonly kind: 'word' | 'text';
}

/**
 * Reads a report from a file. What the file is, its bytes say; its name only decides what they leave open. Never throws: every
 * file that cannot be read is a FileProblem with a sentence (F37, F38).
 */
export function reportFileToText(name: string, bytes: Uint8Array): Result<ReportFile, FileProblem> {
  if (bytes.length === 0) return err(fileProblem('empty'));
  if (bytes.length > LARGEST_FILE) return err(fileProblem('too-large', `${bytes.length} bytes`));
  const kind = bytesToKind(name, bytes);
  if (kind === 'zip') return zipToReport(name, bytes);
  return kind === 'perhaps-text' ? textToReport(name, bytes) : err(fileProblem(kind, name));
}

function zipToReport(name: string, bytes: Uint8Array): Result<ReportFile, FileProblem> {
  const zip = ZipParts.open(bytes);
  if (!zip.ok)
    return err(
      zip.error.code === 'damaged' ? fileProblem(extensionToProblem(name) ?? 'damaged', zip.error.detail) : zip.error,
    );
  const isWord = [...zip.value.names()].some((part) => /^word\/.*\.xml$/.test(part));
  if (!isWord) return err(fileProblem(zipNamesToProblem(zip.value.names()), name));
  const text = zipToReportText(zip.value);
  return text.ok ? ok({ text: text.value, kind: 'word' }) : text;
}

function textToReport(name: string, bytes: Uint8Array): Result<ReportFile, FileProblem> {
  if (bytes.length > LARGEST_TEXT_FILE) return err(fileProblem('too-large', `${bytes.length} bytes`));
  const text = decodeText(bytes);
  if (text === null) return err(fileProblem(extensionToProblem(name) ?? 'not-text', name));
  return text.trim() === '' ? err(fileProblem('empty')) : ok({ text, kind: 'text' });
}
