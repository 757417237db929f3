import { childOf, childrenOf, isOn, numberOf, valueOf } from './xml-tree.ts';
import type { XmlNode } from './xml-tree.ts';

/** What a style, with the styles it is based on, says that matters for text. */
export interface Style {
  readonly numId: string | undefined;
  readonly level: number | undefined;
  readonly isHidden: boolean | undefined;
  /** Itself and what it is based on, nearest first. */
  readonly chain: readonly string[];
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  /** The style of a paragraph that names none. */
  readonly ofParagraphs: Style | undefined;
}

/** The styles of word/styles.xml, each with what it inherits. */
export function readStyles(root: XmlNode | null): Styles {
  const nodes = childrenOf(root ?? undefined, 'style');
  const raw = new Map(nodes.map((node) => [node.attributes.get('styleId') ?? '', node]));
  const byId = new Map([...raw.keys()].map((id) => [id, inherited(id, raw)]));
  const standard = nodes.find(
    ({ attributes }) =>
      attributes.get('type') === 'paragraph' && ['1', 'true', 'on'].includes(attributes.get('default') ?? ''),
  );
  return { byId, ofParagraphs: byId.get(standard?.attributes.get('styleId') ?? '') };
}

function inherited(id: string, raw: ReadonlyMap<string, XmlNode>): Style {
  const chain = chainOf(id, raw);
  const nodes = chain.flatMap((link) => raw.get(link) ?? []);
  const numbered = nodes.map((node) => childOf(childOf(node, 'pPr'), 'numPr'));
  return {
    numId: firstOf(numbered, (numPr) => valueOf(numPr, 'numId')),
    level: firstOf(numbered, (numPr) => numberOf(numPr, 'ilvl')),
    isHidden: firstOf(nodes, (node) => isOn(childOf(node, 'rPr'), 'vanish')),
    chain,
  };
}

/** Styles deep in one another, or based on one another in a circle, end here (F38). */
const LONGEST_CHAIN = 20;

function chainOf(id: string, raw: ReadonlyMap<string, XmlNode>): readonly string[] {
  const chain: string[] = [];
  let link: string | undefined = id;
  while (link !== undefined && raw.has(link) && !chain.includes(link) && chain.length < LONGEST_CHAIN) {
    chain.push(link);
    link = valueOf(raw.get(link), 'basedOn');
  }
  return chain;
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
}
