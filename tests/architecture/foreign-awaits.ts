import ts from 'typescript';
import { importsOf, nodesOf, placeOf, targetOf, type Source } from './source-tree.ts';

/** What a transaction may wait for: itself and its own tables. */
const OWN = /^(tx|transaction|tables?|db|database|[a-z]\w*(Table|Tables))$/;

/**
 * (F09) IndexedDB ends a transaction when it waits for anything else, and what was half written stays out while the
 * program goes on as if it were in. Checked: the modules `commit*.ts`, every module of the room whose functions those
 * wait for, and every callback handed to `.transaction(…)`.
 */
export function foreignAwaits(room: readonly Source[]): readonly string[] {
  const inside = new Set(room.filter(({ path }) => /\/commit[^/]*\.ts$/.test(path)));
  for (const source of inside) for (const next of awaitedModules(source, room)) inside.add(next);
  return room.flatMap((source) => {
    const places = inside.has(source) ? [source.tree] : transactionCallbacks(source);
    const found = places.flatMap((place) => [...nodesOf(place)]).flatMap((node) => foreign(source, node));
    return [...new Set(found)].map(
      ({ node, awaited }) =>
        `${placeOf(source, node)}: await ${awaited.getText()} inside a transaction. Wait for it before the transaction ` +
        `opens, or after it; inside, only for the transaction's own tables (F09).`,
    );
  });
}

function foreign(source: Source, node: ts.Node): readonly { node: ts.Node; awaited: ts.Node }[] {
  if (ts.isPropertyAccessExpression(node) && node.getText() === 'Dexie.waitFor') return [{ node, awaited: node }];
  if (!ts.isAwaitExpression(node)) return [];
  return promisesIn(node.expression)
    .filter((promise) => !isOwn(source, promise))
    .map((awaited) => ({ node, awaited }));
}

/** `Promise.all([a, b])` waits for a and b; anything else for itself. */
function promisesIn(expression: ts.Expression): readonly ts.Expression[] {
  const [list] = ts.isCallExpression(expression) ? expression.arguments : [];
  const isAll =
    ts.isCallExpression(expression) && /^(Promise|Dexie\.Promise)\.all$/.test(expression.expression.getText());
  return isAll && list && ts.isArrayLiteralExpression(list) ? list.elements.flatMap(promisesIn) : [expression];
}

function isOwn(source: Source, expression: ts.Expression): boolean {
  if (ts.isConditionalExpression(expression))
    return isOwn(source, expression.whenTrue) && isOwn(source, expression.whenFalse);
  const root = rootOf(expression);
  if (!ts.isIdentifier(root)) return root.kind === ts.SyntaxKind.ThisKeyword;
  const calledDirectly = ts.isCallExpression(expression) && expression.expression === root;
  return calledDirectly ? declares(source, root.text) || importOf(source, root.text) !== null : OWN.test(root.text);
}

function rootOf(expression: ts.Expression): ts.Expression {
  if (
    ts.isCallExpression(expression) ||
    ts.isPropertyAccessExpression(expression) ||
    ts.isElementAccessExpression(expression)
  )
    return rootOf(expression.expression);
  return ts.isNonNullExpression(expression) || ts.isParenthesizedExpression(expression)
    ? rootOf(expression.expression)
    : expression;
}

const declares = (source: Source, name: string): boolean =>
  source.tree.statements.some(
    (statement) =>
      (ts.isFunctionDeclaration(statement) && statement.name?.text === name) ||
      (ts.isVariableStatement(statement) &&
        statement.declarationList.declarations.some((declaration) => declaration.name.getText() === name)),
  );

/** The module of the same room that a name was imported from. */
function importOf(source: Source, name: string): string | null {
  for (const statement of source.tree.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings) || !bindings.elements.some((element) => element.name.text === name))
      continue;
    const target = targetOf(source, statement.moduleSpecifier.text);
    return target?.startsWith('src/storage/') ? target : null;
  }
  return null;
}

function awaitedModules(source: Source, room: readonly Source[]): readonly Source[] {
  const awaited = [...nodesOf(source.tree)]
    .filter(ts.isAwaitExpression)
    .flatMap((node) => promisesIn(node.expression).map((promise) => rootOf(promise).getText()));
  const targets = new Set(awaited.map((name) => importOf(source, name)));
  const imported = importsOf(source).map(({ specifier }) => targetOf(source, specifier));
  return room.filter(({ path }) => targets.has(path) && imported.includes(path));
}

function transactionCallbacks(source: Source): readonly ts.Node[] {
  return [...nodesOf(source.tree)]
    .filter(ts.isCallExpression)
    .filter(({ expression }) => ts.isPropertyAccessExpression(expression) && expression.name.text === 'transaction')
    .flatMap((call) => call.arguments.slice(-1));
}
