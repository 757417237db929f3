import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, parse, sourcesUnder, type Source } from './source-tree.ts';

const BANNED = /^(utils?|helpers?|common|misc|types?|constants?|index|shared|lib)$/i;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;

test('no file or folder is named for being a heap', () => {
  expect(filesUnder('src', 'tests', '.ci').filter(isHeap)).toEqual([]);
  expect(['src/domain/utils.ts', 'src/ui/index.tsx', 'src/helpers/day.ts'].filter(isHeap)).toHaveLength(3);
});

test('modules are kebab-case.ts, components PascalCase.tsx, and a style sheet is named after what it dresses', () => {
  expect(filesUnder('src').filter(isMisnamed)).toEqual([]);
  expect(['src/a/fooBar.ts', 'src/a/Foo.ts', 'src/a/foo-bar.tsx', 'src/a/foo_bar.css'].filter(isMisnamed)).toHaveLength(
    4,
  );
});

test('a .tsx file exports its component, and no second one', () => {
  expect(sourcesUnder('src').flatMap(componentFaults)).toEqual([]);
  expect(componentFaults(parse('src/ui/Card.tsx', 'export function Card() {}'))).toEqual([]);
  expect(componentFaults(parse('src/ui/Card.tsx', 'export const Tile = () => null;'))).toHaveLength(1);
  expect(componentFaults(parse('src/ui/Card.tsx', 'export function Card() {} export function Tile() {}'))).toHaveLength(
    1,
  );
});

test('no barrels: a module is imported from where it is', () => {
  expect(
    sourcesUnder('src')
      .filter(isBarrel)
      .map(({ path }) => path),
  ).toEqual([]);
  expect(isBarrel(parse('src/ui/all.ts', `export * from './Button.tsx'; export { x } from './x.ts';`))).toBe(true);
});

function isHeap(path: string): boolean {
  return path.split('/').some((part) => BANNED.test(part.replace(/\..*$/, '')));
}

function isMisnamed(path: string): boolean {
  const name = posix.basename(path);
  const stem = name.replace(/(\.module)?\.[^.]+$/, '').replace(/\.d$/, '');
  if (name === 'README.md' || path === 'src/main.tsx' || path.startsWith('src/decisions/')) return false;
  if (name.endsWith('.tsx')) return !PASCAL.test(stem);
  if (name.endsWith('.module.css')) return !PASCAL.test(stem) && !KEBAB.test(stem);
  return !KEBAB.test(stem);
}

function componentFaults(source: Source): readonly string[] {
  if (!source.path.endsWith('.tsx') || source.path === 'src/main.tsx') return [];
  const own = posix.basename(source.path, '.tsx');
  const components = source.tree.statements
    .filter(isExported)
    .flatMap(valuesNamedBy)
    .filter((name) => PASCAL.test(name));
  if (components.length === 1 && components[0] === own) return [];
  return [`${source.path} exports ${components.join(', ') || 'no component'}: a file holds one, named as the file is`];
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function valuesNamedBy(statement: ts.Statement): readonly string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return [statement.name?.text ?? ''];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name }) => name.getText());
}

const isBarrel = ({ tree }: Source): boolean =>
  tree.statements.length > 0 &&
  tree.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier);
