import { expect, test } from 'vitest';
import { textOf } from './source-tree.ts';

/** Everything we stand on, and what for. A new line here is a decision (F44): pin it exactly and give its reason. */
const DEPENDENCIES: Readonly<Record<string, string>> = {
  '@dnd-kit/core': 'drag by mouse, touch and keyboard; used in ui/drag alone',
  '@noble/hashes':
    'the checksum of a backup: SHA-256 without waiting, which the browser’s own cannot, nor at all on some pages',
  '@tanstack/react-query': 'what was read, what is pending, what is unsaved',
  dexie: 'IndexedDB with transactions and versions',
  docx: 'writes papers for Word; loaded when one is saved',
  fflate: 'zip: reading docx and xlsx, packing papers so that the same paper gives the same bytes',
  'fractional-indexing': 'an order that survives a thousand drops in one gap',
  hucre: 'writes papers for Excel, behind one adapter; loaded when one is saved',
  'lucide-react': 'icons',
  'chinese-days': 'the state’s days off and made-up days at work, put into a board’s own table when asked',
  'modern-screenshot': 'the wall chart as a picture; loaded when one is saved',
  'pinyin-pro': 'how every sign is read; in the worker of the search alone',
  react: 'the screen',
  'react-aria-components': 'keyboard, screen reader and input method behaviour, in Chinese',
  'react-dom': 'the screen',
  saxes: 'XML of Word and Excel files, strict and without entities from outside',
  uuidv7: 'ids that sort by time',
  valibot: 'checks what comes in from backups and imports',
  virtua: 'lists of ten thousand cards',
  wouter: 'addresses behind the #',
  zustand: 'what is merely seen: selection, drafts in hand, view options',
};

const DEV_DEPENDENCIES: Readonly<Record<string, string>> = {
  '@axe-core/playwright': 'accessibility in the journeys',
  '@playwright/test': 'journeys in a real browser',
  '@react-aria/optimize-locales-plugin': 'leaves only the Chinese words of react-aria in the build',
  '@size-limit/file': 'measures the first load',
  '@testing-library/dom': 'screens by what a person sees',
  '@testing-library/jest-dom': 'screens by what a person sees',
  '@testing-library/react': 'screens by what a person sees',
  '@testing-library/user-event': 'screens by what a person does',
  '@types/node': 'types of the tools’ ground',
  '@types/react': 'types',
  '@types/react-dom': 'types',
  '@vitejs/plugin-react': 'JSX in the build',
  'fake-indexeddb': 'the store’s contract without a browser',
  'fast-check': 'laws on random boards',
  jsdom: 'screens without a browser',
  knip: 'finds what nothing uses',
  oxfmt: 'format',
  oxlint: 'lint',
  'oxlint-tsgolint': 'lint that knows types',
  'size-limit': 'keeps the first load under its limit',
  typescript: 'TypeScript 6: the parser of these tests and of the tools',
  typescript7: 'TypeScript 7: the check itself, seven times as fast',
  vite: 'build and dev server',
  'vite-plugin-pwa': 'builds the service worker with the list of what it keeps, so that the program opens offline',
  vitest: 'tests',
};

/** Packages that would run a script when installed; none may (.npmrc). */
const INSTALL_SCRIPTS: readonly string[] = ['fsevents'];

/** Packages known to be dangerous, under any version and at any depth. */
const BANNED = ['xlsx', 'exceljs', 'event-stream', 'colors', 'faker', 'node-ipc'];

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

interface Locked {
  readonly version?: string;
  readonly name?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;
const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked & Partial<Manifest>> };
const locked = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ ...entry, name: entry.name ?? path.replace(/^.*node_modules\//, ''), path }));

test('only what is listed here, with its reason', () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual(Object.keys(DEPENDENCIES).sort());
  expect(Object.keys(manifest.devDependencies).sort()).toEqual(Object.keys(DEV_DEPENDENCIES).sort());
});

test('every version is pinned exactly', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter(([, version]) => !/^(npm:[a-z]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock is in step with package.json', () => {
  expect(lock.packages['']?.dependencies).toEqual(manifest.dependencies);
  expect(lock.packages['']?.devDependencies).toEqual(manifest.devDependencies);
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version.replace(/^npm:.*@/, ''));
});

test('every locked package is known by its hash and comes from a registry', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ path }) => path)).toEqual([]);
  expect(locked.filter(({ resolved }) => /^(git|file|http:)/.test(resolved ?? '')).map(({ path }) => path)).toEqual([]);
});

test('nothing new would run a script when it is installed', () => {
  const running = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect(running.filter((name) => !INSTALL_SCRIPTS.includes(name))).toEqual([]);
});

test('installing takes what the lock says, and runs nothing of it', () => {
  expect(textOf('.npmrc').split('\n')).toContain('ignore-scripts=true');
  const commands = ['.ci/prepare.mjs', '.ci/run', 'package.json'].map(textOf).join('\n');
  expect(commands).toContain(`'npm', ['ci'`);
  expect(commands).not.toMatch(/npm['", [\]]+(i|install|add|update)\b|npx (-y|--yes)/);
});

test('nothing banned, at any depth', () => {
  expect(locked.filter(({ name }) => BANNED.includes(name)).map(({ path }) => path)).toEqual([]);
});

test('every platform’s part of a tool is locked, or npm ci fails in a fresh clone', () => {
  const windows = ['@rolldown/binding', '@oxlint/binding', '@oxfmt/binding', 'lightningcss'].map(
    (stem) => `${stem}-win32-x64-msvc`,
  );
  expect(windows.filter((name) => !locked.some((entry) => entry.name === name))).toEqual([]);
});
