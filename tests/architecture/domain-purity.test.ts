import ts from 'typescript';
import { expect, test } from 'vitest';
import { importsOf, nodesOf, parse, placeOf, sourcesUnder, type Source } from './source-tree.ts';

test('the domain is pure: no clock, no chance, no waiting, no package', () => {
  expect(sourcesUnder('src/domain').flatMap(impurities)).toEqual([]);
});

test.each([
  `const at = new Date();`,
  `const at = Date.now();`,
  `const pick = Math.random();`,
  `const { random } = Math;`,
  `async function load() {}`,
  `const load = async () => 1;`,
  `for await (const x of xs) use(x);`,
  `const id = crypto.randomUUID();`,
  `setTimeout(run, 0);`,
  `let count = 0;`,
  `import { z } from 'valibot';`,
])('%s is found', (text) => {
  expect(impurities(parse('src/domain/x.ts', text)).length).toBeGreaterThan(0);
});

test('what is pure passes', () => {
  const text = `import type { Day } from './day.ts';
    export interface Store { load(): Promise<Day> }
    export const later = (days: readonly Day[]): Day | undefined => { let last; for (const day of days) last = day; return last; };
    const words = new Intl.NumberFormat('zh-CN'); const half = Math.floor(3 / 2);`;
  expect(impurities(parse('src/domain/x.ts', text))).toEqual([]);
});

function impurities(source: Source): readonly string[] {
  const packages = importsOf(source)
    .filter(({ specifier }) => !specifier.startsWith('.'))
    .filter(({ specifier }) => !(specifier === 'fractional-indexing' && source.path === 'src/domain/rank.ts'))
    .map(({ specifier }) => `${source.path}: imports ${specifier}; the domain stands on nothing`);
  const places = [...nodesOf(source.tree)].flatMap((node) => {
    const impurity = impurityOf(node);
    return impurity === null ? [] : [`${placeOf(source, node)}: ${impurity}`];
  });
  return [...packages, ...places];
}

function impurityOf(node: ts.Node): string | null {
  if (ts.isIdentifier(node) && isGlobalUse(node)) {
    if (node.text === 'Date') return 'Date is a clock; instants come in by the context and days are civil days';
    if (/^(performance|crypto|setTimeout|setInterval|queueMicrotask|globalThis|console)$/.test(node.text))
      return `${node.text} is the world outside; decide must answer the same twice`;
  }
  if (ts.isIdentifier(node) && node.text === 'random') return 'chance: decide must answer the same twice';
  if (
    node.kind === ts.SyntaxKind.AsyncKeyword ||
    node.kind === ts.SyntaxKind.AwaitKeyword ||
    ts.isAwaitExpression(node)
  )
    return 'the domain never waits: it runs inside a transaction';
  if (
    ts.isVariableStatement(node) &&
    ts.isSourceFile(node.parent) &&
    !(node.declarationList.flags & ts.NodeFlags.Const)
  )
    return 'a module that can change remembers between two runs of decide';
  return null;
}

/** Not a member called so, nor the name of a field: the thing itself. */
const isGlobalUse = (node: ts.Identifier): boolean =>
  !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
  !(ts.isPropertyAssignment(node.parent) && node.parent.name === node) &&
  !ts.isPropertySignature(node.parent) &&
  !ts.isTypeReferenceNode(node.parent);
