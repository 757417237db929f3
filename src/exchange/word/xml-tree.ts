import { SaxesParser } from 'saxes';
import { err, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { DEEPEST_XML, MOST_XML_ELEMENTS } from '../limits.ts';
import { fileProblem } from '../report-file/file-problem.ts';
import type { FileProblem } from '../report-file/file-problem.ts';

/** An XML element; names without prefix. Elements of namespaces that were not asked for are looked through. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Its own character data. */
  readonly text: string;
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];

/** The `val` of the child of that name: how WordprocessingML states a property. */
export const valueOf = (node: XmlNode | undefined, name: string): string | undefined =>
  childOf(node, name)?.attributes.get('val');

/** The same as a whole number; undefined where there is none. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const value = Number.parseInt(valueOf(node, name) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** A property that is on by being there, unless it says 0, false or off. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const child = childOf(node, name);
  return child && !['0', 'false', 'off', 'none'].includes(child.attributes.get('val') ?? '1');
}

/** The tree of an XML part. Malformed XML, definitions of its own, too many or too deep elements are values (F37, F38). */
export function xmlToTree(xml: Uint8Array, isAskedFor: (namespace: string) => boolean): Result<XmlNode, FileProblem> {
  const text = decodeXml(xml);
  if (text === null) return err(fileProblem('damaged', 'encoding'));
  const growth = new Growth(isAskedFor);
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => growth.stop(fileProblem('doctype')));
  parser.on('error', ({ message }) => growth.stop(fileProblem('damaged', message)));
  parser.on('opentag', ({ local, uri, attributes }) => growth.open(local, uri, Object.values(attributes)));
  parser.on('text', (piece) => growth.write(piece));
  parser.on('cdata', (piece) => growth.write(piece));
  parser.on('closetag', () => growth.close());
  for (let at = 0; at < text.length && !growth.problem; at += STEP) parser.write(text.slice(at, at + STEP));
  if (!growth.problem) parser.close();
  const [root] = growth.root.children;
  if (growth.problem) return err(growth.problem);
  return root ? ok(root) : err(fileProblem('damaged', 'no element'));
}

/** How much is parsed before it is asked again whether to go on. */
const STEP = 65_536;

interface Attribute {
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  readonly value: string;
}

interface GrowingNode extends XmlNode {
  readonly children: GrowingNode[];
  text: string;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** A tree as it grows; the stack holds the innermost asked-for element at each depth. */
class Growth {
  readonly root: GrowingNode = { name: '', attributes: NO_ATTRIBUTES, children: [], text: '' };
  readonly #isAskedFor: (namespace: string) => boolean;
  readonly #stack: GrowingNode[] = [this.root];
  #elements = 0;
  #problem: FileProblem | null = null;

  constructor(isAskedFor: (namespace: string) => boolean) {
    this.#isAskedFor = isAskedFor;
  }

  get problem(): FileProblem | null {
    return this.#problem;
  }

  stop(problem: FileProblem): void {
    this.#problem ??= problem;
  }

  open(name: string, namespace: string, attributes: readonly Attribute[]): void {
    const parent = this.#stack.at(-1) ?? this.root;
    this.#elements += 1;
    if (this.#elements > MOST_XML_ELEMENTS) this.stop(fileProblem('swollen', 'elements'));
    if (this.#stack.length > DEEPEST_XML) this.stop(fileProblem('damaged', 'depth'));
    if (!this.#isAskedFor(namespace)) {
      this.#stack.push(parent);
      return;
    }
    const node: GrowingNode = { name, attributes: this.#attributesOf(attributes), children: [], text: '' };
    parent.children.push(node);
    this.#stack.push(node);
  }

  write(piece: string): void {
    const node = this.#stack.at(-1);
    if (node) node.text += piece;
  }

  close(): void {
    this.#stack.pop();
  }

  /** Unprefixed ones, xml:space, and those of the asked-for namespaces. A Map: a name such as __proto__ is only a name (F36). */
  #attributesOf(attributes: readonly Attribute[]): ReadonlyMap<string, string> {
    const own = attributes.filter(({ prefix, uri }) => prefix === '' || prefix === 'xml' || this.#isAskedFor(uri));
    return own.length === 0 ? NO_ATTRIBUTES : new Map(own.map(({ local, value }) => [local, value]));
  }
}

function decodeXml(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
