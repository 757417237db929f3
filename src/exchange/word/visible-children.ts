import { childOf } from './xml-tree.ts';
import type { XmlNode } from './xml-tree.ts';

/** What a node holds that a reader of the final paper sees: no deletions, no records of changes, one of each alternative. */
export const visibleChildren = (node: XmlNode): readonly XmlNode[] =>
  node.children.flatMap((child) => {
    if (child.name === 'AlternateContent') return chosen(child)?.children ?? [];
    return GONE.has(child.name) ? [] : [child];
  });

/** A text box stands twice, for new programs and for old ones: the first is taken, never both. */
const chosen = (alternatives: XmlNode): XmlNode | undefined =>
  childOf(alternatives, 'Choice') ?? childOf(alternatives, 'Fallback');

const GONE: ReadonlySet<string> = new Set(
  'del moveFrom delText instrText delInstrText pPr rPr sdtPr sdtEndPr tblPr tblGrid trPr tcPr sectPr rubyPr rt'.split(
    ' ',
  ),
);

/** The nodes of that name inside, through wrappers such as content controls, but not inside one another's tables. */
export const innermost = (node: XmlNode, name: string): readonly XmlNode[] =>
  visibleChildren(node).flatMap((child) =>
    child.name === name ? [child] : child.name === 'tbl' ? [] : innermost(child, name),
  );
