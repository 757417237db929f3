import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { TOP } from '../support/top.ts';

export interface Source {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export interface Import {
  readonly specifier: string;
  /** Erased by the compiler, so it cannot form a cycle of values. */
  readonly typeOnly: boolean;
}

/** Every TypeScript module under the folders. A law checked on nothing is no law, so nothing is an error. */
export function sourcesUnder(...folders: readonly string[]): readonly Source[] {
  const sources = filesUnder(...folders)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parse(path, textOf(path)));
  if (sources.length === 0) throw new Error(`no module under ${folders.join(', ')}: this test would pass on nothing`);
  return sources;
}

export const filesUnder = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(TOP, folder)).flatMap((name) => {
      const path = posix.join(folder, name);
      return statSync(join(TOP, path)).isDirectory() ? filesUnder(path) : [path];
    }),
  );

export const textOf = (path: string): string => readFileSync(join(TOP, path), 'utf8');

/** A module from its text: what a test of the laws themselves feeds them. */
export const parse = (path: string, text: string): Source => ({
  path,
  text,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
});

export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

const childrenOf = (node: ts.Node): readonly ts.Node[] => {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
};

/** `path:line`, as an editor opens it. */
export const placeOf = (source: Source, node: ts.Node): string =>
  `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1}`;

/** All a module names: imports, re-exports, `import()` and `import('…')` types. */
export function importsOf(source: Source): readonly Import[] {
  const imports: Import[] = [];
  for (const node of nodesOf(source.tree)) {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      imports.push({ specifier: literal(node.moduleSpecifier), typeOnly: isTypeOnly(node) });
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
      imports.push({ specifier: literal(node.arguments[0]), typeOnly: false });
    else if (ts.isImportTypeNode(node)) imports.push({ specifier: literal(node.argument), typeOnly: true });
  }
  return imports;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** What is not a plain string comes back as source text, and no wall lets that through. */
function literal(node: ts.Node): string {
  const inner = ts.isLiteralTypeNode(node) ? node.literal : node;
  return ts.isStringLiteralLike(inner) ? inner.text : inner.getText();
}

/** Where a relative import leads, without its `?query`; null for a package. */
export const targetOf = (source: Source, specifier: string): string | null =>
  specifier.startsWith('.') ? posix.join(posix.dirname(source.path), specifier.replace(/\?.*$/, '')) : null;
