import { err, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { LARGEST_FILE } from '../limits.ts';
import { bytesToKind, zipNamesToProblem } from '../report-file/file-kind.ts';
import { ZipParts } from '../word/zip-parts.ts';
import type { SheetTable } from './sheet-table.ts';
import { readWorkbook } from './read-workbook.ts';

/** Why a file is no table that can be read: the closed list. */
export type TableProblem =
  | 'empty'
  | 'too-large'
  | 'swollen' // unpacks to far more than a table can hold (F37)
  | 'damaged' // its zip or XML cannot be read (F38)
  | 'doctype' // XML that brings definitions of its own (F38)
  | 'encrypted'
  | 'old-excel' // .xls, .et
  | 'not-a-table';

/** The tables of an .xlsx, sheet by sheet. What it is, its bytes say. Never throws (F37, F38). */
export async function xlsxToTables(bytes: Uint8Array): Promise<Result<readonly SheetTable[], TableProblem>> {
  if (bytes.length === 0) return err('empty');
  if (bytes.length > LARGEST_FILE) return err('too-large');
  const kind = bytesToKind('', bytes);
  if (kind === 'encrypted') return err('encrypted');
  if (kind !== 'zip') return err(kind === 'spreadsheet' || kind === 'old-word' ? 'old-excel' : 'not-a-table');
  const zip = ZipParts.open(bytes);
  if (!zip.ok) return err(zip.error.code === 'swollen' ? 'swollen' : 'damaged');
  if (zipNamesToProblem(zip.value.names()) !== 'spreadsheet') return err('not-a-table');
  const looked = lookOver(zip.value);
  if (looked !== null) return err(looked);
  const read = await readWorkbook(bytes);
  if (!read.ok) return err('damaged');
  const tables = read.value.filter(({ rows }) => rows.some((row) => row.some(({ text }) => text.trim() !== '')));
  return tables.length === 0 ? err('empty') : ok(tables);
}

/** Unpacks every part once, within limits, before the library may: it believes what a file says of itself. */
function lookOver(zip: ZipParts): TableProblem | null {
  for (const name of zip.names()) {
    const part = zip.read(name);
    if (!part.ok) {
      const { code } = part.error;
      return code === 'swollen' || code === 'encrypted' ? code : 'damaged';
    }
    if (/\.(?:xml|rels)$/i.test(name) && part.value && hasDoctype(part.value)) return 'doctype';
  }
  return null;
}

/** A definition stands before the first element. Read as any of the encodings XML may have. */
function hasDoctype(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  return ['utf-8', 'utf-16le', 'utf-16be'].some((encoding) =>
    new TextDecoder(encoding).decode(head).includes('<!DOCTYPE'),
  );
}

/** What the file is, and what to do. */
export function tableProblemToSentence(problem: TableProblem): string {
  switch (problem) {
    case 'empty':
      return '这个文件里没有内容。请换一个文件，或在 Excel 里选中台账表格复制、粘贴到这里。';
    case 'too-large':
      return `这个文件太大，不像一份台账。${COPY}`;
    case 'swollen':
      return `这个文件解压后大得不正常，为安全起见没有读取。${COPY}`;
    case 'damaged':
      return `这个表格文件不完整或已损坏，读不出来。请在 Excel 或 WPS 里打开、另存一次后再导入。`;
    case 'doctype':
      return `这个表格文件里夹带了不该有的定义，为安全起见没有读取。${COPY}`;
    case 'encrypted':
      return '这个文件加了密码，本程序读不了。请在 Excel 或 WPS 里取消密码后再导入。';
    case 'old-excel':
      return '这是旧版表格（.xls 或 .et），本程序读不了。请在 Excel 或 WPS 里“另存为”.xlsx 后再导入。';
    case 'not-a-table':
      return `这不是 Excel 表格（.xlsx）。${COPY}`;
  }
}

const COPY = '请在 Excel 或 WPS 里打开它，选中台账表格（连同表头）复制，粘贴到这里。';
