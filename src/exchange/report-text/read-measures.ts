import type { DraftMeasure, TextRange } from '../../domain/import-draft.ts';
import { endBeforeClosing, isClosingLine } from './closing.ts';
import { linesOf, namesAmong } from './lines.ts';
import type { Reading } from './reading.ts';
import { headingOf, ITEM_STYLES } from './section.ts';
import type { Section } from './section.ts';

/** The measures of a measures section: under its groups, else under what it is a part of, if anything. */
export function readMeasures(reading: Reading, section: Section, partOf: TextRange | null = null): void {
  const { text } = reading.normal;
  const heading = headingOf(text, section);
  reading.accounted.push({ start: heading.start, end: heading.end });
  const kids = section.children.filter(({ token }) => token.style !== 'label');
  if (kids.length === 0) {
    readParagraphs(reading, reading.group(partOf), heading.end, section.end);
    return;
  }
  readKids(reading, kids, partOf);
}

/** A paper of measures alone: those of its sections, or its sections are their groups. */
export function readListedMeasures(reading: Reading, roots: readonly Section[], sections: readonly Section[]): void {
  if (sections.length === 0) readKids(reading, roots, null);
  for (const section of sections) readMeasures(reading, section);
}

function readKids(reading: Reading, kids: readonly Section[], partOf: TextRange | null): void {
  const headed = kids.filter((kid) => itemsOf(kid).length > 0);
  const areGroups = headed.length * 2 >= kids.length;
  for (const kid of kids) readGroupOrMeasure(reading, kid, areGroups, partOf);
}

const itemsOf = ({ children }: Section): readonly Section[] => children.filter(({ token }) => token.style !== 'label');

function readGroupOrMeasure(reading: Reading, kid: Section, areGroups: boolean, partOf: TextRange | null): void {
  const { text } = reading.normal;
  const items = itemsOf(kid);
  const heading = headingOf(text, kid);
  const isItem = ITEM_STYLES.has(kid.token.style);
  const isGroup = areGroups || (items.length >= 2 && splitsHeading(kid, heading.text));
  if (isGroup && items.length > 0 && !isItem && isOnlyHeading(text, heading.end, items[0]?.token.start ?? kid.end)) {
    const group = reading.group({ start: heading.start, end: heading.end });
    for (const item of items) readItem(reading, group, item);
    return;
  }
  const rest = text.slice(heading.end, kid.end).trim();
  if (!isItem && items.length === 0 && rest !== '' && heading.text.length <= 26 && splitsHeading(kid, heading.text)) {
    readParagraphs(reading, reading.group({ start: heading.start, end: heading.end }), heading.end, kid.end);
    return;
  }
  readItem(reading, reading.group(partOf), kid);
}

/** `（一）X。Y` with nothing under it: X is the group, Y its measure. A numbered list of whole sentences is a list of measures. */
const splitsHeading = ({ token }: Section, heading: string): boolean =>
  token.style === 'bracketed-chinese' ||
  token.style === 'chinese' ||
  token.style === 'bare-category' ||
  token.style === 'markdown' ||
  (token.style === 'bare' && /[:：]?$/.test(heading));

/** Between a group's heading and its first item stands at most one clause that leads to the items. */
const isOnlyHeading = (text: string, from: number, to: number): boolean => {
  const between = text.slice(from, to).replace(/[\s\u0001*]/g, '');
  return between === '' || /[:：]$/.test(between) || between.length <= 30;
};

function readItem(reading: Reading, group: { measures: DraftMeasure[] }, { token, end }: Section): void {
  reading.accounted.push({ start: token.start, end: token.end });
  reading.measure(group, token.end, endBeforeClosing(reading.normal.text, token.end, end));
}

/** Text without enumerators: each paragraph one measure; one that only leads to the rest is none. */
export function readParagraphs(
  reading: Reading,
  group: { measures: DraftMeasure[] },
  from: number,
  to: number,
  forProblem?: number,
): readonly DraftMeasure[] {
  const lines = linesOf(reading.normal.text, from, to);
  const names = namesAmong(lines);
  let open = group;
  return lines.flatMap((line) => {
    if (names.has(line)) open = reading.group({ start: line.start, end: line.end });
    else if (line.text.length >= 4 && !/[:：]$/.test(line.text) && !isClosingLine(line.text))
      return reading.measure(open, line.start, line.end, forProblem) ?? [];
    return [];
  });
}
