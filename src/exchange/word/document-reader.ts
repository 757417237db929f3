import type { ListCounter, ShownNumber } from './list-counter.ts';
import { RunReader } from './run-reader.ts';
import type { Style, Styles } from './styles.ts';
import { tableToLines } from './table-lines.ts';
import { visibleChildren } from './visible-children.ts';
import { childOf, isOn, numberOf, valueOf } from './xml-tree.ts';
import type { XmlNode } from './xml-tree.ts';

/** Reads the body of a document into lines as a person sees them: numbers, text boxes after their paragraph, tables by row. */
export class DocumentReader {
  readonly #styles: Styles;
  readonly #counter: ListCounter;
  readonly #runs: RunReader;
  /** The words of paragraphs whose end was deleted or hidden: they go on in the next one. */
  #held = '';

  constructor(styles: Styles, counter: ListCounter) {
    this.#styles = styles;
    this.#counter = counter;
    this.#runs = new RunReader(styles);
  }

  /** The lines of a body, a cell, a text box. */
  linesOf(container: XmlNode): readonly string[] {
    const outside = this.#held;
    this.#held = '';
    const lines = this.#flow(container);
    const rest = this.#held;
    this.#held = outside;
    return rest === '' ? lines : [...lines, rest];
  }

  #flow(container: XmlNode): readonly string[] {
    return visibleChildren(container).flatMap((node) => {
      if (node.name === 'p') return this.#paragraph(node);
      if (node.name === 'tbl') return tableToLines(node, (cell) => this.linesOf(cell));
      return this.#flow(node);
    });
  }

  #paragraph(paragraph: XmlNode): readonly string[] {
    const properties = childOf(paragraph, 'pPr');
    const style = this.#styles.byId.get(valueOf(properties, 'pStyle') ?? '') ?? this.#styles.ofParagraphs;
    const mark = childOf(properties, 'rPr');
    const isMarkGone =
      childOf(mark, 'del') !== undefined ||
      childOf(mark, 'moveFrom') !== undefined ||
      (isOn(mark, 'vanish') ?? style?.isHidden ?? false);
    const { text, boxes } = this.#runs.wordsOf(paragraph, style?.isHidden ?? false);
    const words = this.#held + text;
    this.#held = isMarkGone ? words : '';
    const boxLines = boxes.flatMap((box) => this.linesOf(box));
    return isMarkGone ? boxLines : [withNumber(this.#numberOf(properties, style), words), ...boxLines];
  }

  /** The paragraph's own list, else its style's; numId 0 is none. */
  #numberOf(properties: XmlNode | undefined, style: Style | undefined): ShownNumber | null {
    const own = childOf(properties, 'numPr');
    const numId = valueOf(own, 'numId') ?? style?.numId;
    if (numId === undefined || numId === '0') return null;
    const level = numberOf(own, 'ilvl') ?? style?.level ?? this.#counter.levelOfStyle(numId, style?.chain ?? []) ?? 0;
    return this.#counter.next(numId, level);
  }
}

/** The number and the words as somebody would have typed them: 一、加强学习. A break at the paragraph's head stays before the number. */
function withNumber(number: ShownNumber | null, words: string): string {
  if (!number || number.text === '') return words;
  const breaks = /^\n*/.exec(words)?.[0] ?? '';
  const rest = words.slice(breaks.length);
  return `${breaks}${number.text}${gapBetween(number, rest)}${rest}`;
}

/** Word's tab is no part of an enumerator; a blank stays where the two would run into one another: 1.2022年, 一加强. */
function gapBetween({ text, suffix }: ShownNumber, words: string): string {
  if (suffix === 'nothing' || words === '' || /^\s/.test(words)) return '';
  const isApart =
    /[、，。．：；）】〕」』》]$/.test(text) ||
    (/[^\p{L}\p{Nd}]$/u.test(text) && !/^[\p{Script=Latin}\d.*-]/u.test(words));
  return isApart ? '' : ' ';
}
