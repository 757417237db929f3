// Which Chromium the journeys drive. Plain Node: this also runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Set this to a browser of your own; it goes before every place that is searched. */
export const OVERRIDE = 'CHROMIUM_PATH';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * The path of an installed Chromium, Chrome or Edge; null when there is none.
 * @returns {string | null}
 */
export function installedBrowser() {
  const chosen = process.env[OVERRIDE];
  if (chosen) return chosen;
  return placesToLook().find(isExecutable) ?? null;
}

/** The browser Playwright downloaded for itself, once its package is there; null when there is none. */
export async function downloadedBrowser() {
  try {
    const { chromium } = await import('@playwright/test');
    return isExecutable(chromium.executablePath()) ? chromium.executablePath() : null;
  } catch {
    return null;
  }
}

/** Whether the system has a font for Chinese; null where nobody can be asked (Windows and macOS always have one). */
export function hasChineseFont() {
  if (process.platform !== 'linux') return null;
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

/** Debian, Ubuntu and their kin, as root: the one case in which a browser may be installed for the whole machine. */
export function canInstallForEverybody() {
  return process.platform === 'linux' && process.getuid?.() === 0 && isDebianLike();
}

function placesToLook() {
  const { env, platform } = process;
  if (platform === 'darwin') return MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => WINDOWS.map((path) => join(root, path)));
  }
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
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

function isDebianLike() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
