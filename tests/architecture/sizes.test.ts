import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, parse, sourcesUnder, type Source } from './source-tree.ts';

/** Files over 400 lines, with the length they may have. A line may be shortened or struck out, never added to. */
const LONG_FILES: Readonly<Record<string, number>> = {};

const LONGEST = 400;

const modules = sourcesUnder('src');
const everything = [...modules, ...sourcesUnder('tests')];

test('files are short: median up to 80 lines, 19 of 20 up to 250', () => {
  const lengths = modules.map(linesOf);
  expect(quantile(lengths, 0.5), 'median').toBeLessThanOrEqual(80);
  expect(quantile(lengths, 0.95), '95 %').toBeLessThanOrEqual(250);
});

test('no file is over 400 lines', () => {
  const long = everything.filter((source) => linesOf(source) > (LONG_FILES[source.path] ?? LONGEST));
  expect(long.map((source) => `${source.path}: ${linesOf(source)} lines; what in it is a thing of its own?`)).toEqual(
    [],
  );
});

test('the exceptions are still needed', () => {
  const lengths = new Map(everything.map((source) => [source.path, linesOf(source)]));
  expect(Object.keys(LONG_FILES).filter((path) => (lengths.get(path) ?? 0) <= LONGEST)).toEqual([]);
});

test('functions are short: median up to 8 lines, 9 of 10 up to 30', () => {
  const lengths = modules.flatMap(functionLengths);
  expect(lengths.length).toBeGreaterThan(0);
  expect(quantile(lengths, 0.5), 'median').toBeLessThanOrEqual(8);
  expect(quantile(lengths, 0.9), '90 %').toBeLessThanOrEqual(30);
});

test('the measures measure', () => {
  const source = parse('src/x.ts', 'function a() {\n  return 1;\n}\nconst b = () => 2;\n');
  expect(linesOf(source)).toBe(4);
  expect(functionLengths(source)).toEqual([3, 1]);
  expect(quantile([5, 1, 9, 3], 0.5)).toBe(3);
  expect(quantile([5, 1, 9, 3], 0.95)).toBe(9);
});

function linesOf({ text }: Source): number {
  return text.trimEnd().split('\n').length;
}

function functionLengths({ tree }: Source): readonly number[] {
  const lineAt = (position: number): number => tree.getLineAndCharacterOfPosition(position).line;
  return [...nodesOf(tree)]
    .filter((node) => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined)
    .map((node) => lineAt(node.getEnd()) - lineAt(node.getStart(tree)) + 1);
}

/** The smallest value that at least this share of the values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
