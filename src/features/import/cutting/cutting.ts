import type { TextRange } from '../../../domain/import-draft.ts';

export type CutKind = 'problem' | 'measure';

/** What a ledger row says of a problem besides its text; verbatim, '' where it says nothing. */
export interface CutFields {
  readonly leader: string;
  readonly owner: string;
  readonly dept: string;
  readonly due: string;
  readonly status: string;
  readonly remark: string;
}

export const NO_FIELDS: CutFields = { leader: '', owner: '', dept: '', due: '', status: '', remark: '' };

/** One piece of the text that becomes a problem or a measure. */
export interface Cut extends TextRange {
  readonly id: string;
  readonly kind: CutKind;
  /** What the person typed; null = the leading sentence. */
  readonly title: string | null;
  /** A category's key for a problem, a group's for a measure; '' for none. */
  readonly sectionKey: string;
  readonly fields: CutFields;
  /** For a measure: the problems it is for. */
  readonly pairs: readonly string[];
}

/** A category (problems) or a group (measures). `range` is the heading's place in the text; null where it was made by hand. */
export interface Section {
  readonly key: string;
  readonly heading: string;
  readonly name: string;
  readonly range: TextRange | null;
}

/** A cut that was given up, or covered by another: marked again, its text takes up what was known of it. */
export interface DroppedCut extends Cut {
  /** The measures that were for it. */
  readonly servedBy: readonly string[];
}

/** A text being cut into problems and measures. Offsets are UTF-16 code units of `text`, whose lines end in LF. */
export interface Cutting {
  readonly text: string;
  /** What the text is called: its file's name, or how it came. */
  readonly name: string;
  /** The paper's own title; '' where it has none. */
  readonly title: string;
  /** In the order of the text; never overlapping, never blank. */
  readonly cuts: readonly Cut[];
  readonly categories: readonly Section[];
  readonly groups: readonly Section[];
  readonly mainWork: readonly TextRange[];
  /** Page furniture: left out of the text of any cut that spans it. */
  readonly furniture: readonly TextRange[];
  /** Accounted for in another way when it was read: enumerators, titles, a ledger's other cells. */
  readonly quiet: readonly TextRange[];
  readonly dropped: readonly DroppedCut[];
  /** How many ids were given. */
  readonly made: number;
}

export const KIND_NAMES: Readonly<Record<CutKind, string>> = { problem: '问题', measure: '措施' };

export const sectionsOf = (cutting: Cutting, kind: CutKind): readonly Section[] =>
  kind === 'problem' ? cutting.categories : cutting.groups;

export const cutById = (cutting: Cutting, id: string): Cut | undefined => cutting.cuts.find((cut) => cut.id === id);

/** The cuts of one kind, by section: sections in their order, then those without one (key '') if there are any. */
export function cutsBySection(
  cutting: Cutting,
  kind: CutKind,
): readonly { readonly section: Section | null; readonly cuts: readonly Cut[] }[] {
  const sections = sectionsOf(cutting, kind);
  const byKey = new Map<string, Cut[]>(sections.map(({ key }) => [key, []]));
  const loose: Cut[] = [];
  for (const cut of cutting.cuts) if (cut.kind === kind) (byKey.get(cut.sectionKey) ?? loose).push(cut);
  return [
    ...sections.map((section) => ({ section, cuts: byKey.get(section.key) ?? [] })),
    ...(loose.length > 0 ? [{ section: null, cuts: loose }] : []),
  ];
}

/** The section that text at this place belongs to: its nearest heading above, or else the cut's before it. */
export function sectionKeyAt(cutting: Cutting, kind: CutKind, offset: number): string {
  const heading = sectionsOf(cutting, kind)
    .filter(({ range }) => range !== null && range.start <= offset)
    .at(-1);
  const before = cutting.cuts.filter((cut) => cut.kind === kind && cut.start < offset).at(-1);
  if (!heading?.range) return before?.sectionKey ?? '';
  return before && before.start > heading.range.start ? before.sectionKey : heading.key;
}
