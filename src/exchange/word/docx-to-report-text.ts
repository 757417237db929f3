import { err, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { fileProblem } from '../report-file/file-problem.ts';
import type { FileProblem } from '../report-file/file-problem.ts';
import { DocumentReader } from './document-reader.ts';
import { findDocxParts, readTree } from './docx-parts.ts';
import { ListCounter } from './list-counter.ts';
import { readNumbering } from './numbering.ts';
import { readStyles } from './styles.ts';
import { childOf } from './xml-tree.ts';
import { ZipParts } from './zip-parts.ts';

/**
 * The text of a .docx with the numbers that Word shows. Law: a report pasted as text and the same report as .docx, its numbers
 * typed or automatic, read to the same draft. Left out: deleted and hidden text, field codes, headers, footers, notes, pictures.
 * Never throws; what is wrong with the file is a value (F35–F38).
 */
export function docxToReportText(bytes: Uint8Array): Result<string, FileProblem> {
  const zip = ZipParts.open(bytes);
  return zip.ok ? zipToReportText(zip.value) : zip;
}

export function zipToReportText(zip: ZipParts): Result<string, FileProblem> {
  const parts = findDocxParts(zip);
  if (!parts.ok) return parts;
  const document = readTree(zip, parts.value.document, isWords);
  if (!document.ok) return document;
  const numbering = readTree(zip, parts.value.numbering, isWords);
  if (!numbering.ok) return numbering;
  const styleTree = readTree(zip, parts.value.styles, isWords);
  if (!styleTree.ok) return styleTree;
  const body = childOf(document.value ?? undefined, 'body');
  if (!body) return err(fileProblem('damaged', 'no body'));
  const styles = readStyles(styleTree.value);
  const lists = readNumbering(numbering.value, (id) => styles.byId.get(id)?.numId);
  const text = new DocumentReader(styles, new ListCounter(lists)).linesOf(body).join('\n');
  return text.trim() === '' ? err(fileProblem('empty')) : ok(text);
}

/** WordprocessingML of both kinds (transitional and strict), its alternatives, and formulas, whose runs are named alike. */
const isWords = (namespace: string): boolean =>
  /\/wordprocessingml\/(?:2006\/)?main$|\/markup-compatibility\/2006$|\/officeDocument\/(?:2006\/)?math$/.test(
    namespace,
  );
