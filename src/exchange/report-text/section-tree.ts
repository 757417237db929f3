import { bareHeadings } from './bare-headings.ts';
import { enumeratorsOf } from './enumerators.ts';
import type { Enumerator } from './enumerators.ts';
import { withoutOwnLabels } from './own-labels.ts';
import { depthFor } from './section-depth.ts';
import type { Section } from './section.ts';
import { labelToField } from './vocabulary.ts';

/** The paper as an outline: a style met first is deeper than those open around it, a style met again closes what it opened. */
export function sectionTree(text: string, leads: readonly Enumerator[] = []): readonly Section[] {
  const numbered = enumeratorsOf(text);
  const bare = [...bareHeadings(text, numbered), ...leads].sort((a, b) => a.start - b.start);
  const tokens = withoutOwnLabels(text, withBare(text, numbered, bare));
  const roots: Section[] = [];
  const open: Section[] = [];
  let lastDigit = 0;
  for (const [at, token] of tokens.entries()) {
    if (isOutOfStep(open, token, lastDigit)) continue;
    if (token.style === 'digit') lastDigit = token.ordinal;
    for (const section of open.splice(depthFor(text, open, tokens, at))) section.end = token.start;
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

/** Lines that are a label's words and nothing else, or begin with them in 【】, and stand there more than once; by where they start. */
function repeatedLabels(text: string, bare: readonly Enumerator[]): ReadonlyMap<number, Enumerator> {
  const lines = bare.flatMap((heading) => {
    const line = text.slice(heading.start, heading.headingEnd ?? text.indexOf('\n', heading.start) >>> 0);
    const words = line.trimEnd();
    const isMarked = /^【.*】$/.test(words);
    const field = isMarked || heading.headingEnd === undefined ? labelToField(words.replace(/[【】]/g, '')) : null;
    return field === null || (!isMarked && heading.style !== 'bare') ? [] : [{ heading, words, field }];
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
