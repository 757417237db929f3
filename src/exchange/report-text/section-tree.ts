import { bareHeadings } from './bare-headings.ts';
import { enumeratorsOf } from './enumerators.ts';
import type { Enumerator, EnumeratorStyle } from './enumerators.ts';
import { says } from './lines.ts';
import { isCategoryHeading, labelToField, saysWhatIsWrong } from './vocabulary.ts';

/** A numbered (or bare) piece of a paper and what stands under it. Ranges are offsets of normal text. */
export interface Section {
  readonly token: Enumerator;
  readonly parent: Section | null;
  readonly children: Section[];
  /** Where the piece ends: at the next one that is not under it. */
  end: number;
}

/** Styles that run within a paragraph: what carries them is an item, hardly ever a section. */
export const ITEM_STYLES: ReadonlySet<EnumeratorStyle> = new Set([
  'is',
  'must',
  'nth',
  'of-them',
  'sequence',
  'circled',
  'half-bracketed-digit',
  'bullet',
  'letter',
]);

/** The paper as an outline: a style met first is deeper than those open around it, a style met again closes what it opened. */
export function sectionTree(text: string, leads: readonly Enumerator[] = []): readonly Section[] {
  const numbered = enumeratorsOf(text);
  const tokens = withBare(
    text,
    numbered,
    [...bareHeadings(text, numbered), ...leads].sort((a, b) => a.start - b.start),
  );
  const roots: Section[] = [];
  const open: Section[] = [];
  let lastDigit = 0;
  for (const [at, token] of tokens.entries()) {
    if (isOutOfStep(open, token, lastDigit)) continue;
    if (token.style === 'digit') lastDigit = token.ordinal;
    closeFor(text, open, token, tokens[at + 1]);
    const parent = open.at(-1) ?? null;
    const section: Section = { token, parent, children: [], end: text.length };
    (parent?.children ?? roots).push(section);
    open.push(section);
  }
  for (const section of open) section.end = text.length;
  return roots;
}

function withBare(text: string, numbered: readonly Enumerator[], bare: readonly Enumerator[]): readonly Enumerator[] {
  // '## 一、存在的问题': the heading's own number is part of the heading.
  const inHeadings = bare.flatMap(({ style, start, end, headingEnd }) => {
    if (headingEnd !== undefined) return [{ start, end: headingEnd }];
    return style === 'markdown' ? [{ start: end, end: end + 4 }] : [];
  });
  let at = 0;
  const isInHeading = ({ start }: Enumerator): boolean => {
    while ((inHeadings[at]?.end ?? Infinity) <= start) at += 1;
    return start >= (inHeadings[at]?.start ?? Infinity);
  };
  const rest = numbered.filter((token) => !isInHeading(token));
  const { sections, labels } = partBareLabels(text, rest, bare);
  return [...labels, ...sections].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * '存在不足：' alone on its line heads a section where it stands once; said again and again it is a label, and so are 整改措施 and
 * its kin without a colon.
 */
function partBareLabels(
  text: string,
  numbered: readonly Enumerator[],
  bare: readonly Enumerator[],
): { sections: readonly Enumerator[]; labels: readonly Enumerator[] } {
  const labelled = new Map(numbered.filter(({ style }) => style === 'label').map((label) => [label.start, label]));
  const fieldOf = ({ start }: Enumerator): string => labelled.get(start)?.field ?? '';
  const counts = countBy([...labelled.values()].map(fieldOf));
  const again = repeatedLabels(
    text,
    bare.filter(({ start }) => !labelled.has(start)),
  );
  const isSection = (heading: Enumerator): boolean =>
    labelled.has(heading.start) ? counts.get(fieldOf(heading)) === 1 : !again.has(heading.start);
  const sections = bare.filter(isSection);
  const taken = new Set(sections.map(({ start }) => start));
  const kept = numbered.filter(({ style, start }) => style !== 'label' || !taken.has(start));
  return { sections, labels: [...kept, ...again.values()] };
}

/** Lines that are a label's words and nothing else, and stand there more than once; by where they start. */
function repeatedLabels(text: string, bare: readonly Enumerator[]): ReadonlyMap<number, Enumerator> {
  const lines = bare.flatMap((heading) => {
    const words = (text.slice(heading.start).split('\n', 1)[0] ?? '').trimEnd();
    const field = heading.style === 'bare' && heading.headingEnd === undefined ? labelToField(words) : null;
    return field === null ? [] : [{ heading, words, field }];
  });
  const counts = countBy(lines.map(({ field }) => field));
  return new Map(
    lines
      .filter(({ field }) => (counts.get(field) ?? 0) >= 2)
      .map(({ heading: { start }, words, field }) => [
        start,
        { style: 'label', ordinal: 0, start, end: start + words.length, isLineStart: true, field },
      ]),
  );
}

const countBy = (values: readonly string[]): ReadonlyMap<string, number> =>
  values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map<string, number>());

/** Inside a running text, 三是 without 二是 before it is no enumerator; but 3. may go on from 2. across categories. */
function isOutOfStep(open: readonly Section[], token: Enumerator, lastDigit: number): boolean {
  if (
    token.isLineStart ||
    !['is', 'must', 'circled', 'nth', 'of-them', 'bracketed-digit', 'digit'].includes(token.style) ||
    token.ordinal <= 1
  )
    return false;
  const same = [...open].reverse().find((section) => section.token.style === token.style);
  if (same === undefined) return token.style !== 'digit' || lastDigit + 1 !== token.ordinal;
  return same.token.ordinal >= token.ordinal;
}

/** Closes what the token ends, so that the last section left open is its parent. */
function closeFor(text: string, open: Section[], token: Enumerator, next: Enumerator | undefined): void {
  const close = (count: number): void => {
    for (const section of open.splice(count)) section.end = token.start;
  };
  if (token.style === 'bare' || token.style === 'part') return close(0);
  if (token.style === 'markdown') {
    const at = open.findIndex(({ token: other }) => other.style !== 'markdown' || other.ordinal >= token.ordinal);
    return at < 0 ? undefined : close(at);
  }
  if (token.style === 'bare-category') {
    const at = open.findIndex(({ token: other }) => !['bare', 'part', 'markdown', 'chinese'].includes(other.style));
    return at < 0 ? undefined : close(at);
  }
  if (token.isOfAll) return close(listDepth(text, open, token));
  if (token.style === 'label') {
    const depth = labelDepth(text, open);
    return close(isBehindList(text, open[depth - 1], token, next) ? depth - 1 : depth);
  }
  const same = open.findIndex(({ token: other }) => other.style === token.style);
  if (same >= 0) close(same);
  else close(depthOfNew(open, token));
}

/** '一是A；二是B。整改措施：一是……': a list of the same kind right behind the label says that the list before it is over. */
const isBehindList = (
  text: string,
  item: Section | undefined,
  { field, end }: Enumerator,
  next: Enumerator | undefined,
): boolean =>
  (field === 'measures' || field === 'cause') &&
  item !== undefined &&
  ITEM_STYLES.has(item.token.style) &&
  next?.style === item.token.style &&
  next.ordinal === 1 &&
  text.slice(end, next.start).trim() === '';

/** What speaks of all problems stands beside the list of them: under what holds the list; on a line of its own under their category. */
function listDepth(text: string, open: readonly Section[], { isLineStart }: Enumerator): number {
  let depth = open.length;
  const isOfList = (section: Section): boolean => {
    if (!isLineStart || isWithinParagraph(section))
      return isWithinParagraph(section) || section.token.style === 'label';
    if (isBareSection(section)) return false;
    const { text: heading } = headingOf(text, section);
    return !isCategoryHeading(heading) && (depth === open.length || saysWhatIsWrong(heading));
  };
  for (let last = open[depth - 1]; last && isOfList(last); last = open[depth - 1]) depth -= 1;
  return depth;
}

/** A label stands under the problem it speaks of: after the labels before it, and not under a list inside the problem. */
function labelDepth(text: string, open: readonly Section[]): number {
  const label = open.findIndex(({ token }) => token.style === 'label');
  if (label >= 0) return label;
  let depth = open.length;
  while (depth > 1 && isWithinParagraph(open[depth - 1])) {
    const above = open[depth - 2];
    const isItemOfProblem = above && !isBareSection(above) && !isCategoryHeading(headingOf(text, above).text);
    if (!isItemOfProblem) break;
    depth -= 1;
  }
  return depth;
}

const isWithinParagraph = (section: Section | undefined): boolean =>
  section !== undefined &&
  (ITEM_STYLES.has(section.token.style) || (section.token.style === 'bracketed-digit' && !section.token.isLineStart));

const isBareSection = ({ token }: Section): boolean => ['bare', 'part', 'chinese', 'markdown'].includes(token.style);

/** 一、 is never under an item or a label; （一） never under an item. */
function depthOfNew(open: readonly Section[], token: Enumerator): number {
  const isOver = (style: EnumeratorStyle): boolean =>
    token.style === 'chinese'
      ? !['bare', 'part', 'markdown', 'bare-category'].includes(style)
      : token.style === 'bracketed-chinese' || token.style === 'problem-n'
        ? ITEM_STYLES.has(style) || style === 'label' || style === 'bracketed-digit'
        : false;
  const at = open.findIndex(({ token: other }) => isOver(other.style));
  return at < 0 ? open.length : at;
}

export interface Heading {
  /** From the enumerator on; trimmed. */
  readonly start: number;
  readonly end: number;
  /** Where the words after the enumerator begin. */
  readonly wordsStart: number;
  /** The words, gaps taken out, without the enumerator. */
  readonly text: string;
}

/** A section's heading: its first line, up to the first thing under it, at most to the end of its first sentence. */
export function headingOf(text: string, section: Section): Heading {
  const { token, children } = section;
  const limit = Math.min(section.end, children[0]?.token.start ?? section.end);
  const words = text.slice(token.end, limit).search(/\S/);
  const from = words < 0 ? token.end : token.end + words;
  const stop = text.slice(from, limit).indexOf('\n');
  const lineEnd = stop < 0 ? limit : from + stop;
  const sentence = text.slice(from, lineEnd).search(/[。！？]/);
  const end =
    token.headingEnd !== undefined ? Math.min(token.headingEnd, limit) : sentence < 0 ? lineEnd : from + sentence + 1;
  let trimmed = end;
  while (trimmed > from && /[\s\u0001*]/.test(text[trimmed - 1] ?? '')) trimmed -= 1;
  return { start: token.start, end: trimmed, wordsStart: token.end, text: says(text.slice(token.end, trimmed)) };
}
