import ts from 'typescript';
import { nodesOf, placeOf, type Source } from './source-tree.ts';

const MARKUP =
  /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|srcDoc|createContextualFragment)$/;
const NETWORK = /^(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts)$/;
const GLOBAL = /^(window|globalThis|self)$/;

/** Names of XML vocabularies look like addresses; nobody asks there for anything. */
const VOCABULARY = /^https?:\/\/(schemas\.openxmlformats\.org|schemas\.microsoft\.com|www\.w3\.org|purl\.org)\//;

/** What text could run by (F35) and what data could leave by (F43): one sentence for each place. */
export function dangersIn(source: Source): readonly string[] {
  return [...nodesOf(source.tree)].flatMap((node) => {
    const danger = dangerOf(node);
    return danger === null ? [] : [`${placeOf(source, node)}: ${danger}`];
  });
}

function dangerOf(node: ts.Node): string | null {
  if (ts.isIdentifier(node) && MARKUP.test(node.text))
    return `${node.text} makes markup of text; React shows text (F35)`;
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) return dangerOfText(node.text);
  if (ts.isElementAccessExpression(node) && MARKUP.test(unquoted(node.argumentExpression)))
    return `${node.getText()} makes markup of text (F35)`;
  if (ts.isPropertyAccessExpression(node)) return dangerOfProperty(node);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return dangerOfCall(node);
  if (ts.isBinaryExpression(node) && isAssignment(node) && isLocation(node.left))
    return 'assigning the location leaves the page; screens change by the # address (F43)';
  return null;
}

function dangerOfText(text: string): string | null {
  if (/^\s*javascript:/i.test(text)) return 'a javascript: address runs text (F35)';
  if (/^(https?:|wss?:)?\/\/\w/i.test(text) && !VOCABULARY.test(text)) return `${text} is another origin (F43)`;
  return null;
}

function dangerOfProperty({ expression, name }: ts.PropertyAccessExpression): string | null {
  if (name.text === 'sendBeacon') return 'sendBeacon talks to somebody (F43)';
  if (GLOBAL.test(expression.getText()) && NETWORK.test(name.text)) return `${name.text} talks to somebody (F43)`;
  return null;
}

function dangerOfCall(node: ts.CallExpression | ts.NewExpression): string | null {
  const callee = node.expression.getText();
  const first = node.arguments?.[0];
  if (NETWORK.test(callee)) return `${callee} talks to somebody; everything stays on this machine (F43)`;
  if (/^((window|globalThis|self)\.)?(eval|Function)$/.test(callee)) return `${callee} runs text (F35)`;
  if (/\bdocument\.(write|writeln)$/.test(callee)) return `${callee} makes markup of text (F35)`;
  if (/^((window|globalThis|self)\.)?set(Timeout|Interval)$/.test(callee) && first && ts.isStringLiteralLike(first))
    return `${callee} of a string runs text (F35)`;
  if (/\blocation\.(assign|replace)$/.test(callee) && !staysHere(first)) return `${callee} leaves the page (F43)`;
  return null;
}

/** The page's own path, or an address that begins with `?`, `#` or `./`. */
const staysHere = (address: ts.Expression | undefined): boolean =>
  address !== undefined &&
  /^(location\.pathname$|`\$\{location\.pathname\}[?#`]|['"`]([?#]|\.\/))/.test(address.getText());

const unquoted = (node: ts.Expression): string => (ts.isStringLiteralLike(node) ? node.text : '');

const isAssignment = ({ operatorToken }: ts.BinaryExpression): boolean =>
  operatorToken.kind >= ts.SyntaxKind.FirstAssignment && operatorToken.kind <= ts.SyntaxKind.LastAssignment;

const isLocation = (left: ts.Expression): boolean =>
  /^((window|globalThis|self|document|top|parent)\.)*location(\.(href|host|hostname|port|protocol|search|pathname))?$/.test(
    left.getText(),
  );
