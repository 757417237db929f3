import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, parse, placeOf, sourcesUnder, type Source } from './source-tree.ts';

const everything = sourcesUnder('src', 'tests');
/** As vite.config.ts, tests/journeys/playwright.config.ts and tests/paper/vitest.config.ts say it. */
const FOUND = [
  /^tests\/(domain|exchange|storage|architecture|faults)\/.*\.test\.ts$/,
  /^tests\/(app|features|parts|platform|queries|ui)\/.*\.test\.tsx?$/,
  /^tests\/(journeys|faults)\/.*\.spec\.ts$/,
  /^tests\/paper\/.*\.test\.ts$/,
];

const tests = everything.filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path));

test('no test is skipped, singled out, or expected to fail', () => {
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.flatMap(sleepers)).toEqual([]);
  const asleep = [
    `test.skip('x', f)`,
    `it.only('x', f)`,
    `describe.skip('x', f)`,
    `test.todo('x')`,
    `test.fixme()`,
    `xit('x', f)`,
  ];
  expect(asleep.filter((text) => sleepers(parse('tests/x.test.ts', text)).length !== 1)).toEqual([]);
});

test('every test stands where a runner finds it', () => {
  const lost = ({ path }: Source): boolean => !FOUND.some((pattern) => pattern.test(path));
  expect(tests.filter(lost).map(({ path }) => path)).toEqual([]);
  expect(lost(parse('tests/domain/board.spec.ts', ''))).toBe(true);
});

test('no `any`: what is not known is `unknown`', () => {
  expect(everything.flatMap(anys)).toEqual([]);
  expect(anys(parse('src/x.ts', `const x: any = 1; const y = z as any; const any = 1;`))).toHaveLength(2);
});

test('the compiler and the linter are silenced only with a reason', () => {
  expect(everything.flatMap(silencings)).toEqual([]);
  const silent = ['@ts-ignore because', '@ts-nocheck', '@ts-expect-error', 'oxlint-disable-next-line no-eval'];
  expect(silent.filter((text) => silencings(parse('src/x.ts', `// ${text}\nrun();`)).length !== 1)).toEqual([]);
  const reasoned = [
    '@ts-expect-error the library types it wrongly',
    'oxlint-disable-next-line no-eval -- it is the test',
  ];
  expect(reasoned.filter((text) => silencings(parse('src/x.ts', `// ${text}\nrun();`)).length !== 0)).toEqual([]);
});

function sleepers(source: Source): readonly string[] {
  return [...nodesOf(source.tree)]
    .filter(ts.isCallExpression)
    .filter(({ expression }) => {
      const callee = expression.getText().replace(/\(.*$/s, '');
      return (
        /^(test|it|describe|suite)\b.*\.(skip|only|todo|fixme|fails|fail)\b/.test(callee) ||
        /^(xit|xtest|xdescribe|fit|fdescribe)$/.test(callee)
      );
    })
    .map((node) => placeOf(source, node));
}

const anys = (source: Source): readonly string[] =>
  [...nodesOf(source.tree)]
    .filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword)
    .map((node) => placeOf(source, node));

function silencings(source: Source): readonly string[] {
  return commentsOf(source.text).filter((comment) => {
    if (/@ts-(ignore|nocheck)/.test(comment)) return true;
    if (/@ts-expect-error/.test(comment)) return !/@ts-expect-error\W+\w.{5,}/.test(comment);
    return /(eslint|oxlint)-disable/.test(comment) && !/--\s*\S/.test(comment);
  });
}

function commentsOf(text: string): readonly string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.JSX, text);
  const comments: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
    if (kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia)
      comments.push(scanner.getTokenText());
  return comments;
}
