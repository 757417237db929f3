import { childOf, childrenOf, isOn, numberOf, valueOf } from './xml-tree.ts';
import type { XmlNode } from './xml-tree.ts';

/** One level of a list, as w:lvl states it. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** With %1 … %9 for the numbers of the levels. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** Begins again after a level with a lower index than this; 0: never. Undefined: after any lower one. */
  readonly restartBelow: number | undefined;
  /** All numbers in it shown as 1, 2, 3 (isLgl). */
  readonly isLegal: boolean;
  /** The paragraph style that stands at this level. */
  readonly styleId: string | undefined;
}

/** One w:num: a list in use. Lists with the same `counterId` count on from one another, as Word counts. */
export interface NumberedList {
  readonly counterId: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where this list begins again by its own word, by level. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Every w:num of word/numbering.xml by its numId. `numIdOfStyle` finds the list behind a numbering style. */
export function readNumbering(
  root: XmlNode | null,
  numIdOfStyle: (styleId: string) => string | undefined,
): ReadonlyMap<string, NumberedList> {
  const abstracts = new Map(
    childrenOf(root ?? undefined, 'abstractNum').map((node) => [node.attributes.get('abstractNumId') ?? '', node]),
  );
  const nums = childrenOf(root ?? undefined, 'num');
  const abstractIdOf = new Map(
    nums.map((num) => [num.attributes.get('numId') ?? '', valueOf(num, 'abstractNumId') ?? '']),
  );
  /** A list that only names a numbering style stands for the list of that style; one step, so a circle cannot hold us (F38). */
  const resolved = (abstractId: string): string => {
    const link = valueOf(abstracts.get(abstractId), 'numStyleLink');
    const linked = link === undefined ? undefined : abstractIdOf.get(numIdOfStyle(link) ?? '');
    return linked ?? abstractId;
  };
  return new Map(
    nums.map((num) => {
      const counterId = resolved(valueOf(num, 'abstractNumId') ?? '');
      return [num.attributes.get('numId') ?? '', toList(num, counterId, abstracts.get(counterId))];
    }),
  );
}

function toList(num: XmlNode, counterId: string, abstract: XmlNode | undefined): NumberedList {
  const levels = new Map(childrenOf(abstract, 'lvl').map((lvl) => [indexOf(lvl), toLevel(lvl)]));
  const startOverrides = new Map<number, number>();
  for (const override of childrenOf(num, 'lvlOverride')) {
    const lvl = childOf(override, 'lvl');
    if (lvl) levels.set(indexOf(override), toLevel(lvl));
    const start = numberOf(override, 'startOverride');
    if (start !== undefined) startOverrides.set(indexOf(override), start);
  }
  return { counterId, levels, startOverrides };
}

const indexOf = (node: XmlNode): number => Number(node.attributes.get('ilvl') ?? 0);

/** Word's dialog takes no longer text; a longer one, repeated by each paragraph, would fill the memory (F37). */
const LONGEST_LEVEL_TEXT = 255;

function toLevel(lvl: XmlNode): ListLevel {
  const suffix = valueOf(lvl, 'suff');
  // A format of Word 2010 and later stands in an alternative with the nearest older one.
  const alternative = childOf(childOf(lvl, 'AlternateContent'), 'Fallback');
  return {
    start: numberOf(lvl, 'start') ?? 0,
    format: valueOf(lvl, 'numFmt') ?? valueOf(alternative, 'numFmt') ?? 'decimal',
    text: (valueOf(lvl, 'lvlText') ?? '').slice(0, LONGEST_LEVEL_TEXT),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restartBelow: numberOf(lvl, 'lvlRestart'),
    isLegal: isOn(lvl, 'isLgl') ?? false,
    styleId: valueOf(lvl, 'pStyle'),
  };
}
