/** A file of the build this worker was built with; the integrity is that of its bytes. */
interface BuiltFile {
  readonly url: string;
  readonly integrity: string;
}

/** What a service worker has that a page has not; the types of the page know nothing of it. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', handle: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', handle: (event: Asking) => void): void;
  addEventListener(type: 'message', handle: (event: MessageEvent) => void): void;
}

interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}

interface Asking {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

declare global {
  interface Window {
    /** Put in by the build. */
    readonly __WB_MANIFEST: readonly BuiltFile[];
  }
}

/**
 * Keeps the program on this machine. Every build lies whole in a cache of its own, and a page is answered out of
 * what was laid down, never half from there and half from the server: so no page gets files of two builds.
 */
const worker = self as unknown as WorkerScope;
const files = self.__WB_MANIFEST;
const addresses = new Set(files.map(({ url }) => addressOf(url)));
const page = addressOf('index.html');

const PREFIX = 'program-';

/** A window that was not reloaded yet still asks for files of the build it began with. */
const EARLIER_BUILDS_KEPT = 2;

worker.addEventListener('install', (event) => event.waitUntil(layDown()));
worker.addEventListener('activate', (event) => event.waitUntil(clearAway().then(() => worker.clients.claim())));
worker.addEventListener('message', ({ data }) => data === 'take-over' && void worker.skipWaiting());
worker.addEventListener('fetch', (event) => {
  const address = event.request.url.replace(/[?#].*$/s, '');
  if (event.request.method !== 'GET' || !address.startsWith(worker.registration.scope)) return;
  if (event.request.mode !== 'navigate') event.respondWith(built(address));
  else if (address === worker.registration.scope || address === page) event.respondWith(built(page));
});

/** All or nothing: a file that is missing or of another build than this worker breaks it off. */
async function layDown(): Promise<void> {
  const name = await nameOfBuild();
  const requests = files.map(({ url, integrity }) => new Request(addressOf(url), { integrity, cache: 'no-cache' }));
  try {
    await (await caches.open(name)).addAll(requests);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Laid down again where the browser has lost it. */
async function built(address: string): Promise<Response> {
  if (!addresses.has(address)) return (await caches.match(address)) ?? Response.error();
  const find = async () => (await caches.open(await nameOfBuild())).match(address);
  const found = (await find()) ?? (await layDown().then(find));
  return found ?? Response.error();
}

async function clearAway(): Promise<void> {
  const own = await nameOfBuild();
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== own);
  await Promise.all(others.slice(0, -EARLIER_BUILDS_KEPT).map((name) => caches.delete(name)));
}

async function nameOfBuild(): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(files));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return PREFIX + Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function addressOf(url: string): string {
  return new URL(url, worker.registration.scope).href;
}

// A module, so that its names are its own.
export {};
