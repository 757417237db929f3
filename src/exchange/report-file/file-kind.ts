import type { FileProblemCode } from './file-problem.ts';

/** What a file is by its bytes: a zip, something with a name of its own that is not read here, or perhaps text. */
export type FileKind = 'zip' | 'perhaps-text' | FileProblemCode;

export function bytesToKind(name: string, bytes: Uint8Array): FileKind {
  const hex = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const signed = SIGNATURES.find(([, signatures]) => signatures.test(hex))?.[0];
  if (signed === 'compound') return compoundToKind(name, bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return signed ?? OPENINGS.find(([, opening]) => opening.test(head))?.[0] ?? 'perhaps-text';
}

/** The first bytes of a file, in hexadecimal. */
const SIGNATURES: readonly (readonly [FileKind | 'compound', RegExp])[] = [
  ['zip', /^504b(?:0304|0506)/],
  ['compound', /^d0cf11e0a1b11ae1/],
  // PNG, JPEG, GIF, BMP, WEBP, TIFF, HEIC
  ['picture', /^(?:89504e47|ffd8ff|47494638|424d.{8}00000000|52494646.{8}57454250|49492a00|4d4d002a|.{8}66747970)/],
  // RAR, 7z, gzip
  ['archive', /^(?:526172211a|377abcaf|1f8b)/],
];

/** How a file begins that is text to a computer and none to a reader. */
const OPENINGS: readonly (readonly [FileKind, RegExp])[] = [
  ['pdf', /%PDF-\d/],
  ['other-document', /^\{\\rtf/],
  ['other-document', /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^]{0,300}(?:Word\.Document|office)/i],
  ['web-page', /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html|<\?xml[^]{0,300}<html)|^MIME-Version:/i],
];

/** Old Office files and encrypted new ones are compound files; the names of the streams inside tell which, else the file's name. */
function compoundToKind(name: string, bytes: Uint8Array): FileProblemCode {
  const names = new TextDecoder('utf-16le').decode(bytes);
  if (names.includes('EncryptedPackage')) return 'encrypted';
  if (names.includes('PowerPoint Document')) return 'slides';
  if (!names.includes('WordDocument') && /Workbook|Book/.test(names)) return 'spreadsheet';
  return extensionToProblem(name) ?? 'old-word';
}

/** What is inside a zip that is no .docx. */
export function zipNamesToProblem(names: Iterable<string>): FileProblemCode {
  const all = [...names];
  const has = (pattern: RegExp): boolean => all.some((name) => pattern.test(name));
  if (has(/^xl\/workbook/)) return 'spreadsheet';
  if (has(/^ppt\/presentation/)) return 'slides';
  return has(/^(?:content\.xml|OFD\.xml)$/) ? 'other-document' : 'archive';
}

/** What a file that is neither text nor known by its bytes calls itself. */
export function extensionToProblem(name: string): FileProblemCode | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return EXTENSIONS.get(extension) ?? null;
}

const EXTENSIONS: ReadonlyMap<string, FileProblemCode> = new Map([
  ['doc', 'old-word'],
  ['dot', 'old-word'],
  ['wps', 'wps'],
  ['wpt', 'wps'],
  ['docx', 'damaged'],
  ['pdf', 'pdf'],
  ['xls', 'spreadsheet'],
  ['xlsx', 'spreadsheet'],
  ['et', 'spreadsheet'],
  ['ppt', 'slides'],
  ['pptx', 'slides'],
  ['dps', 'slides'],
  ['odt', 'other-document'],
  ['ofd', 'other-document'],
  ['rtf', 'other-document'],
  ['zip', 'archive'],
  ['rar', 'archive'],
  ['7z', 'archive'],
  ...['png', 'jpg', 'jpeg', 'gif', 'bmp', 'webp', 'heic', 'tif', 'tiff'].map(
    (extension) => [extension, 'picture'] as const,
  ),
]);
