// What papers are judged by: LibreOffice lays them out, Poppler reads what it made of them.
import { accessSync, constants, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasChineseFont } from './browser.mjs';

/**
 * The Debian packages that hold what is missing on this machine; empty where papers can be judged.
 * @returns {string[]}
 */
export function missingPaperTools() {
  const parts = officeParts();
  const readers = ['pdftotext', 'pdftoppm'];
  return [
    ...(parts.some((name) => name.startsWith('libswlo.')) ? [] : ['libreoffice-writer']),
    ...(parts.some((name) => name.startsWith('libsclo.')) ? [] : ['libreoffice-calc']),
    ...(readers.every(onPath) ? [] : ['poppler-utils']),
    ...(hasChineseFont() === false ? ['fontconfig', 'fonts-noto-cjk'] : []),
  ];
}

/** The libraries that lie beside soffice: Writer and Calc are installed apart. */
function officeParts() {
  const soffice = onPath('soffice');
  return soffice ? readdirSync(dirname(realpathSync(soffice))) : [];
}

/** Where on the PATH it lies. @param {string} name */
function onPath(name) {
  return (process.env['PATH'] ?? '')
    .split(':')
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
