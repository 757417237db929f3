import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, parse, sourcesUnder, targetOf, textOf, type Source } from './source-tree.ts';
import { roomOf, wallsBroken } from './walls.ts';
import { TOP } from '../support/top.ts';

const modules = sourcesUnder('src');

describe('the walls', () => {
  test('hold in every module', () => {
    expect(modules.flatMap(wallsBroken)).toEqual([]);
  });

  test.each([
    ['src/domain/board.ts', `import { useState } from 'react';`],
    ['src/domain/board.ts', `import { generateKeyBetween } from 'fractional-indexing';`],
    ['src/domain/board.ts', `type X = import('../storage/schema.ts').Row;`],
    ['src/exchange/word/paper-to-docx.ts', `const { Dexie } = await import('dexie');`],
    ['src/exchange/paper-excel/paper-to-xlsx.ts', `import { writeXlsx } from 'hucre/xlsx';`],
    ['src/queries/use-board.ts', `export { store } from '../storage/dexie-store.ts';`],
    ['src/ui/Button.tsx', `import type { Problem } from '../domain/problem.ts';`],
    ['src/ui/Button.tsx', `import { DndContext } from '@dnd-kit/core';`],
    ['src/parts/ProblemCard.tsx', `import { useBoard } from '../queries/use-board.ts';`],
    ['src/features/board/Board.tsx', `import { Ledger } from '../ledger/Ledger.tsx';`],
    ['src/features/board/Board.tsx', `import { useRoute } from 'wouter';`],
    ['src/app/App.tsx', `import { dexieStore } from '../storage/dexie-store.ts';`],
    ['src/app/App.tsx', `import { memoryStore } from '../../tests/support/memory-board-store.ts';`],
    ['src/app/App.tsx', `const page = await import(name);`],
    ['src/main.tsx', `import { readFile } from 'node:fs/promises';`],
    ['src/helpers/x.ts', ``],
    ['src/loose.ts', ``],
  ])('stop %s with %s', (path, text) => {
    expect(wallsBroken(parse(path, text))).toHaveLength(1);
  });

  test('let through what the table allows', () => {
    const allowed = [
      parse('src/domain/rank.ts', `import { generateKeyBetween } from 'fractional-indexing';`),
      parse('src/ui/drag/Drag.tsx', `import { DndContext } from '@dnd-kit/core';`),
      parse('src/features/board/Board.tsx', `import s from './Board.module.css'; import '../../ui/Button.tsx';`),
      parse('src/main.tsx', `import { createRoot } from 'react-dom/client'; import './storage/dexie-store.ts';`),
    ];
    expect(allowed.flatMap(wallsBroken)).toEqual([]);
  });
});

test('no module reaches itself again through its imports: what two modules need of each other is a third', () => {
  expect(circleIn(modules)).toBeNull();
  const knot = [parse('src/ui/a.ts', `import './b.ts';`), parse('src/ui/b.ts', `import './a.ts';`)];
  expect(circleIn(knot)).toEqual(['src/ui/a.ts', 'src/ui/b.ts', 'src/ui/a.ts']);
});

test('ui knows no word of the trade', () => {
  const words = /整改|措施|台账|支部|查摆|问题|销号|党/;
  const spoken = modules.filter(({ path, text }) => roomOf(path) === 'ui' && words.test(text));
  expect(spoken.map(({ path }) => path)).toEqual([]);
});

describe('each room has a README under 15 lines', () => {
  const lived = [...new Set(modules.map(({ path }) => roomOf(path) ?? ''))].filter((room) => room !== 'main');

  test.each(lived)('%s', (room) => {
    const readme = `src/${room}/README.md`;
    expect(existsSync(join(TOP, readme)), `${readme}: say in a few lines what the room is for`).toBe(true);
    expect(textOf(readme).trimEnd().split('\n').length).toBeLessThan(15);
  });

  test('and src has a map of up to 60', () => {
    expect(textOf('src/README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  });
});

/** The first circle of value imports as a path that ends where it began; null when there is none. */
function circleIn(sources: readonly Source[]): readonly string[] | null {
  const leadsTo = new Map(sources.map((source) => [source.path, valueImports(source)]));
  const cleared = new Set<string>();
  const search = (path: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (cleared.has(path)) return null;
    for (const next of leadsTo.get(path) ?? []) {
      const circle = search(next, [...way, path]);
      if (circle) return circle;
    }
    cleared.add(path);
    return null;
  };
  return sources.map(({ path }) => search(path, [])).find((circle) => circle !== null) ?? null;
}

const valueImports = (source: Source): readonly string[] =>
  importsOf(source)
    .filter(({ typeOnly }) => !typeOnly)
    .flatMap(({ specifier }) => targetOf(source, specifier) ?? []);
