import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test as base } from '@playwright/test';
import { freePort } from './free-port.ts';
import { TOP } from './top.ts';

/** A test with a served program of its own, at an origin of its own. */
export const test = base.extend<{ served: ServedBuild }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted: none
  served: async ({}, provide) => {
    const served = await ServedBuild.start();
    await provide(served);
    await served.end();
  },
  baseURL: async ({ served }, provide) => provide(served.origin),
});

const DIST = join(TOP, 'dist');

/** The program served from a folder of its own: stopped, started again, and replaced by another build as `npm start` does. */
export class ServedBuild {
  readonly origin: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'served-'));
  readonly #port: number;
  #server: ChildProcess | null = null;

  private constructor(port: number) {
    this.#port = port;
    this.origin = `http://127.0.0.1:${port}/`;
  }

  static async start(): Promise<ServedBuild> {
    const served = new ServedBuild(await freePort());
    served.put(() => undefined);
    await served.start();
    return served;
  }

  async start(): Promise<void> {
    const args = ['.ci/serve.mjs', '--port', String(this.#port), '--from', this.#folder];
    this.#server = spawn(process.execPath, args, { cwd: TOP, stdio: ['ignore', 'pipe', 'inherit'] });
    if (this.#server.stdout) await once(this.#server.stdout, 'data');
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    server.kill();
    await once(server, 'exit');
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Puts a build in the place of the one that is there; `change` makes it another one. */
  put(change: (build: BuildInHand) => void): void {
    rmSync(this.#folder, { recursive: true, force: true });
    cpSync(DIST, this.#folder, { recursive: true });
    const build = new BuildInHand(this.#folder);
    change(build);
    build.listFiles();
  }

  /** As a copy that has broken off, or is still going on: the list is there, the file is not what it says. */
  spoil(change: (build: BuildInHand) => void): void {
    change(new BuildInHand(this.#folder));
  }
}

export class BuildInHand {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The title in the window's head tells which build it is. */
  title(title: string): void {
    this.#edit('index.html', (page) => page.replace(/<title>.*<\/title>/, `<title>${title}</title>`));
  }

  /** Gives the script of a screen another name, as a change in it would. */
  rename(screen: string): void {
    const from = this.#script(screen);
    const to = `${screen}-anotherB.js`;
    renameSync(join(this.#folder, 'assets', from), join(this.#folder, 'assets', to));
    for (const name of this.#texts()) this.#edit(name, (text) => text.replaceAll(from, to));
  }

  /** Puts other words in the place of a screen's script. */
  replace(screen: string, script: string): void {
    this.#edit(join('assets', this.#script(screen)), () => script);
  }

  /** Writes anew what the service worker knows of each file. */
  listFiles(): void {
    this.#edit('service-worker.js', (worker) =>
      worker.replaceAll(/"integrity":"[^"]*"(,"revision":null,"url":"([^"]*)")/g, (_, rest: string, url: string) => {
        const hash = createHash('sha256').update(readFileSync(join(this.#folder, url)));
        return `"integrity":"sha256-${hash.digest('base64')}"${rest}`;
      }),
    );
  }

  #edit(name: string, change: (text: string) => string): void {
    const path = join(this.#folder, name);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }

  #script(screen: string): string {
    const found = this.#texts().find((name) => basename(name).startsWith(`${screen}-`) && name.endsWith('.js'));
    if (!found) throw new Error(`no script of ${screen}`);
    return basename(found);
  }

  #texts(): readonly string[] {
    return readdirSync(this.#folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|html)$/.test(name));
  }
}
