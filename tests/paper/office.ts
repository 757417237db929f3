import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ListSheet } from '../../src/domain/list-look.ts';
import type { Paper } from '../../src/domain/paper.ts';
import { paperToXlsx } from '../../src/exchange/paper-excel/paper-to-xlsx.ts';
import { paperToDocx } from '../../src/exchange/paper-word/paper-to-docx.ts';
import { TOP } from '../support/top.ts';

/** After a run the papers, what LibreOffice made of them and pictures of that lie here, to be looked at. */
const FOLDER = join(TOP, '.cache/paper');

const PROGRAMS = {
  word: { write: paperToDocx, extension: 'docx' },
  excel: { write: paperToXlsx, extension: 'xlsx' },
} as const;

export type Program = keyof typeof PROGRAMS;

export const pathOf = (name: string, program: Program, extension: string = PROGRAMS[program].extension): string =>
  join(FOLDER, `${name}-${program}.${extension}`);

/** Writes a paper for a program; where it lies. */
export async function writePaper(
  name: string,
  program: Program,
  paper: Paper,
  sheet: Partial<ListSheet> = {},
): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const path = pathOf(name, program);
  writeFileSync(path, await PROGRAMS[program].write(paper, { madeOn: '2022-03-04', ...sheet }));
  return path;
}

/** Has LibreOffice, in a profile of its own, make a file of another kind beside each of these. */
export function convert(paths: readonly string[], kind: keyof typeof FILTERS): void {
  for (const path of paths) rmSync(path.replace(/[^.]*$/, kind), { force: true });
  const profile = mkdtempSync(join(tmpdir(), 'paper-'));
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  try {
    const told = [own, '--headless', '--convert-to', FILTERS[kind], '--outdir', FOLDER, ...paths];
    execFileSync('soffice', told, { stdio: 'pipe', timeout: 240_000 });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const FILTERS = {
  pdf: 'pdf',
  /** Commas, double quotes, UTF-8, from the first line on. */
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1',
} as const;
