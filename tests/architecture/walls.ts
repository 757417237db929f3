import { importsOf, targetOf, type Source } from './source-tree.ts';

interface Room {
  /** Rooms it may import; 'features' means every folder of features. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  readonly because: string;
}

/** The table of the rooms. src/README.md explains it; a new line needs a decision in src/decisions/. */
export const ROOMS: Readonly<Record<string, Room>> = {
  domain: {
    rooms: [],
    packages: [],
    because: 'domain is what the branch knows: pure values and laws, run on the screen and again in the transaction',
  },
  exchange: {
    rooms: ['domain'],
    packages: ['fflate', '@noble/hashes', 'saxes', 'valibot', 'pinyin-pro', 'node-diff3'],
    because: 'exchange turns bytes into values and back, also inside a worker: no React, no Dexie, no page',
  },
  storage: {
    rooms: ['domain'],
    packages: ['dexie', 'valibot'],
    because: 'storage implements the domain’s BoardStore and knows no screen',
  },
  platform: {
    rooms: ['domain'],
    packages: ['modern-screenshot'],
    because: 'platform holds the browser’s own doors and knows neither React nor Dexie',
  },
  queries: {
    rooms: ['domain'],
    packages: ['react', '@tanstack/react-query'],
    because: 'queries is handed a BoardStore by main.tsx; it must not know which one',
  },
  ui: {
    rooms: [],
    packages: ['react', 'react-aria-components', 'lucide-react', 'virtua', 'react-dom'],
    because: 'ui is the design system: it knows no word of the trade',
  },
  parts: {
    rooms: ['domain', 'ui'],
    packages: ['react'],
    because: 'parts are shown by several screens and are handed their data: no queries, no storage',
  },
  features: {
    rooms: ['domain', 'parts', 'queries', 'exchange', 'platform', 'ui'],
    packages: ['react', 'zustand'],
    because: 'a screen imports no other screen (what two share is a part) and reaches storage through queries alone',
  },
  app: {
    rooms: ['domain', 'parts', 'queries', 'exchange', 'platform', 'features', 'ui'],
    packages: ['react', 'wouter', 'zustand'],
    because: 'app is the frame; only main.tsx knows which store there is',
  },
  main: {
    rooms: ['app', 'features', 'parts', 'queries', 'exchange', 'platform', 'storage', 'ui', 'domain'],
    packages: ['react', 'react-dom/client', '@tanstack/react-query', 'uuidv7', 'chinese-days'],
    because: 'main.tsx puts the rooms together and holds no logic',
  },
};

/** Packages that one place of a room may use and the rest of it may not. */
const ALONE: readonly { readonly place: string; readonly package: string }[] = [
  { place: 'src/domain/rank.ts', package: 'fractional-indexing' },
  { place: 'src/exchange/paper-word/', package: 'docx' },
  { place: 'src/exchange/paper-excel/write-workbook.ts', package: 'hucre' },
  { place: 'src/exchange/spreadsheet/read-workbook.ts', package: 'hucre' },
  { place: 'src/ui/drag/', package: '@dnd-kit/core' },
];

/** 'domain', 'features/board', 'main' …; null outside src and for what lies loose in it. */
export function roomOf(path: string): string | null {
  const [src, first = '', second = ''] = path.split('/');
  if (src !== 'src') return null;
  if (path === 'src/main.tsx') return 'main';
  if (second === '') return null;
  return first === 'features' ? `features/${second}` : first;
}

/** One sentence for each import that goes through a wall. */
export function wallsBroken(source: Source): readonly string[] {
  const room = roomOf(source.path);
  const law = room === null ? undefined : ROOMS[kindOf(room)];
  if (room === null || law === undefined) return [`${source.path}: src has no such room (see src/README.md)`];
  return importsOf(source).flatMap(({ specifier }) => {
    const target = targetOf(source, specifier);
    if (target === null ? mayUse(source, law, specifier) : mayEnter(room, law, target)) return [];
    const may = [...law.rooms, ...law.packages].join(', ') || 'nothing';
    return [`${source.path} imports ${specifier}. ${law.because}. ${kindOf(room)} may import: ${may}.`];
  });
}

const kindOf = (room: string): string => room.replace(/\/.*/, '');

function mayEnter(room: string, law: Room, target: string): boolean {
  const other = roomOf(target);
  return other !== null && (other === room || law.rooms.includes(kindOf(other)));
}

const mayUse = (source: Source, law: Room, specifier: string): boolean =>
  law.packages.some((name) => names(specifier, name)) ||
  ALONE.some((alone) => source.path.startsWith(alone.place) && names(specifier, alone.package));

const names = (specifier: string, name: string): boolean => specifier === name || specifier.startsWith(`${name}/`);
