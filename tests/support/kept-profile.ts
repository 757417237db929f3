import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, test as base, type Page } from '@playwright/test';
import { chromiumLaunch } from './chromium.ts';

/** A test with a browser whose profile outlives its closing: what lies on the disk can be struck in between. */
export const test = base.extend<{ profile: KeptProfile }>({
  profile: async ({ baseURL }, provide) => {
    const profile = new KeptProfile(baseURL ?? '');
    await provide(profile);
    await profile.end();
  },
});

export class KeptProfile {
  readonly #folder: string;
  readonly #baseURL: string;
  #close: () => Promise<void> = async () => undefined;

  constructor(baseURL: string, folder = mkdtempSync(join(tmpdir(), 'profile-'))) {
    this.#folder = folder;
    this.#baseURL = baseURL;
  }

  /** Starts the browser anew. */
  async open(timezoneId = 'Asia/Shanghai'): Promise<Page> {
    await this.#close();
    const context = await chromium.launchPersistentContext(this.#folder, {
      ...chromiumLaunch,
      baseURL: this.#baseURL,
      locale: 'zh-CN',
      timezoneId,
      viewport: { width: 1366, height: 768 },
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
    });
    this.#close = () => context.close();
    return context.newPage();
  }

  /** Closes the browser; what it was about to write is written. */
  async close(): Promise<void> {
    await this.#close();
    this.#close = async () => undefined;
  }

  /** Kills the browser at its work, so many ms from now: what it was about to write is not written. */
  async killAfter(wait: number): Promise<void> {
    await new Promise((now) => setTimeout(now, wait));
    const close = this.#close;
    this.#close = () => close().catch(() => undefined);
    process.kill(browserOf(this.#folder), 'SIGKILL');
  }

  async end(): Promise<void> {
    await this.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The browser was not closed in time: the end of the log is missing. */
  truncateLog(share: number): void {
    const log = this.#largest('.log');
    truncateSync(log, Math.floor(statSync(log).size * share));
  }

  /** Has the browser written this text of localStorage down? Until then a kill takes it along. */
  hasWrittenDown(text: string): boolean {
    const folder = join(this.#folder, 'Default/Local Storage/leveldb');
    return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(Buffer.from(text, 'utf16le')));
  }

  /** A worn disk. */
  flipBytes(at: number, count: number): void {
    const log = this.#largest('.log');
    const start = Math.floor(statSync(log).size * at);
    const bytes = readFileSync(log)
      .subarray(start, start + count)
      .map((byte) => byte ^ 0xff);
    const file = openSync(log, 'r+');
    writeSync(file, bytes, 0, bytes.length, start);
    closeSync(file);
  }

  zeroLog(): void {
    const log = this.#largest('.log');
    writeFileSync(log, Buffer.alloc(statSync(log).size));
  }

  loseManifest(): void {
    rmSync(this.#largest('', 'MANIFEST-'));
  }

  /** Of the files of IndexedDB. */
  #largest(end: string, start = ''): string {
    const databases = join(this.#folder, 'Default/IndexedDB');
    const files = readdirSync(databases, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(end) && (name.split('/').at(-1) ?? '').startsWith(start))
      .map((name) => join(databases, name))
      .filter((path) => statSync(path).isFile())
      .sort((a, b) => statSync(b).size - statSync(a).size);
    const [largest] = files;
    if (largest === undefined) throw new Error(`nothing in ${databases} ends with ${end} and starts with ${start}`);
    return largest;
  }
}

/** The browser process of a profile: the one that names its folder and is no child (`--type=`). */
function browserOf(folder: string): number {
  const found = readdirSync('/proc').find((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    const words = commandLineOf(entry);
    return words.includes(`--user-data-dir=${folder}`) && !words.some((word) => word.startsWith('--type='));
  });
  if (found === undefined) throw new Error(`no browser of ${folder}`);
  return Number(found);
}

function commandLineOf(pid: string): readonly string[] {
  try {
    return readFileSync(join('/proc', pid, 'cmdline'), 'utf8').split('\0');
  } catch {
    return [];
  }
}
