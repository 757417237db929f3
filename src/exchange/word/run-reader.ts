import { bulletText } from './list-counter.ts';
import type { Styles } from './styles.ts';
import { visibleChildren } from './visible-children.ts';
import { childOf, isOn, valueOf } from './xml-tree.ts';
import type { XmlNode } from './xml-tree.ts';

/** The words of a paragraph, and the text boxes that hang on it. */
export interface ParagraphWords {
  readonly text: string;
  readonly boxes: readonly XmlNode[];
}

/** Reads runs: what is shown of them. Fields may open in one paragraph and close in another, so one reader reads a document. */
export class RunReader {
  readonly #styles: Styles;
  readonly #fields: ('code' | 'result')[] = [];

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  wordsOf(paragraph: XmlNode, isHidden: boolean): ParagraphWords {
    const boxes: XmlNode[] = [];
    return { text: this.#textOf(paragraph, isHidden, boxes), boxes };
  }

  #textOf(node: XmlNode, isHidden: boolean, boxes: XmlNode[]): string {
    return visibleChildren(node)
      .map((child) => this.#pieceOf(child, isHidden, boxes))
      .join('');
  }

  #pieceOf(node: XmlNode, isHidden: boolean, boxes: XmlNode[]): string {
    switch (node.name) {
      case 'r':
        return this.#textOf(node, this.#isHidden(node) ?? isHidden, boxes);
      case 'fldChar':
        this.#turnField(node.attributes.get('fldCharType'));
        return '';
      case 'txbxContent':
        if (!isHidden) boxes.push(node);
        return '';
      default: {
        const sign = isHidden || this.#fields.includes('code') ? '' : signOf(node);
        return sign ?? this.#textOf(node, isHidden, boxes);
      }
    }
  }

  #turnField(type: string | undefined): void {
    if (type === 'begin') this.#fields.push('code');
    if (type === 'separate') this.#fields.splice(-1, 1, 'result');
    if (type === 'end') this.#fields.pop();
  }

  #isHidden(run: XmlNode): boolean | undefined {
    const properties = childOf(run, 'rPr');
    return isOn(properties, 'vanish') ?? this.#styles.byId.get(valueOf(properties, 'rStyle') ?? '')?.isHidden;
  }
}

/** What one element of a run shows; null where it only holds others. */
function signOf(node: XmlNode): string | null {
  switch (node.name) {
    case 't':
      return wordsOf(node);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbolOf(node);
    default:
      return null;
  }
}

/** Blanks at the ends count only where the file says so; a line break in the XML is a blank. */
function wordsOf({ text, attributes }: XmlNode): string {
  const line = text.replace(/[\r\n\t]/g, ' ');
  return attributes.get('space') === 'preserve' ? line : line.replace(/^ +| +$/g, '');
}

/** A sign of a symbol font: the usual bullets and ticks as signs everybody has, others are left out. */
function symbolOf({ attributes }: XmlNode): string {
  const code = Number.parseInt(attributes.get('char') ?? '', 16);
  if (Number.isNaN(code) || code > 0xffff || (code >= 0xd800 && code < 0xe000)) return '';
  const sign = String.fromCharCode(code < 0x100 ? code + 0xf000 : code);
  const known = TICKS.get(sign) ?? bulletText(sign);
  return known === '•' && sign !== '\uf0b7' ? '' : known;
}

const TICKS: ReadonlyMap<string, string> = new Map([
  ['\uf0fc', '√'],
  ['\uf0fe', '☑'],
  ['\uf0a8', '□'],
  ['\uf06f', '□'],
  ['\uf052', '☑'],
]);
