import type { DraftProblem, TextRange } from '../../domain/import-draft.ts';
import { isTitleOfProblems, kindOf } from './choose-sections.ts';
import { endBeforeClosing, isClosingLine } from './closing.ts';
import { linesOf, namesAmong } from './lines.ts';
import { hasLabels, isDescription, readLabels } from './read-labels.ts';
import { readMeasures } from './read-measures.ts';
import type { Reading } from './reading.ts';
import { headingOf, ITEM_STYLES } from './section.ts';
import type { Section } from './section.ts';
import type { EnumeratorStyle } from './enumerators.ts';
import { isCategoryHeading, saysWhatIsWrong } from './vocabulary.ts';
import type { SectionKind } from './vocabulary.ts';

type Into = { problems: DraftProblem[] };

/** The problems of a problem section, under their categories. */
export function readProblems(reading: Reading, section: Section): void {
  const { text } = reading.normal;
  const heading = headingOf(text, section);
  reading.accounted.push({ start: heading.start, end: heading.end });
  readUnder(reading, section, null, heading.end);
}

/** What stands under a problem section or a category: categories, problems, or plain paragraphs. */
function readUnder(reading: Reading, section: Section, category: TextRange | null, from: number): void {
  const { text } = reading.normal;
  const kids = itemsOf(section);
  if (kids.length === 0 || areInsideParagraphs(text, kids, from)) {
    readPlain(reading, section, category, from);
    return;
  }
  const areCategories = category === null && areMostlyCategories(text, kids);
  const hasProblems = kids.some((kid) => sectionKindWithin(text, kid) === 'problems');
  if (category === null && areMostlyStated(text, kids)) return readStatedCategories(reading, kids);
  for (const kid of kids) {
    const said = sectionKindWithin(text, kid);
    if (said === 'work' && hasProblems) continue;
    const kind = isCategoryHeading(headingOf(text, kid).text) ? 'other' : said;
    if (kind === 'measures') readMeasures(reading, kid, category);
    else if (kind === 'causes' || kind === 'last-year' || kind === 'requirements') continue;
    else if (kind === 'problems' && isNamedSection(text, kid)) readPart(reading, kid, category);
    else if (areCategories && ITEM_STYLES.has(kid.token.style)) continue;
    else if (areCategories) readCategory(reading, kid);
    else readItem(reading, reading.category(category), kid);
  }
  if (hasLabels(section)) readLabelled(reading, section, category);
}

/** Lists that begin in mid-sentence ('主要表现为一是…') stand inside paragraphs that carry no number: those are the problems. */
function areInsideParagraphs(text: string, kids: readonly Section[], from: number): boolean {
  if (kids.some(({ token }) => token.isLineStart || !NESTABLE.has(token.style) || text[token.start - 1] === '】'))
    return false;
  return kids.some(({ token }) => {
    const before = text.slice(Math.max(from, token.start - 200), token.start);
    const lead = before.slice(before.lastIndexOf('\n') + 1).replace(/[\s\u0001*]/g, '');
    return lead.length >= 6 && token.ordinal === 1 && !/[。:：；;!！]$/.test(lead);
  });
}

const NESTABLE: ReadonlySet<EnumeratorStyle> = new Set([...ITEM_STYLES, 'bracketed-digit']);

/** What a part of a problem section is by its heading: a short name and no statement. */
const sectionKindWithin = (text: string, kid: Section): SectionKind =>
  headingOf(text, kid).text.length <= 20 && !/[,，。；]/.test(headingOf(text, kid).text.slice(0, -1))
    ? kindOf(text, kid)
    : 'other';

/** '（一）问题表现' inside a category: its problems are the category's. */
function readPart(reading: Reading, part: Section, category: TextRange | null): void {
  const heading = headingOf(reading.normal.text, part);
  reading.accounted.push({ start: heading.start, end: heading.end });
  readUnder(reading, part, category, heading.end);
}

const isNamedSection = (text: string, section: Section): boolean => {
  const { text: heading } = headingOf(text, section);
  return heading.length <= 16 && !/方面/.test(heading);
};

/** A paper that is nothing but a list of problems. */
export function readList(reading: Reading, items: readonly Section[]): void {
  for (const item of items) readItem(reading, reading.category(null), item);
}

/** The same without a single number: its paragraphs. */
export function readListedLines(reading: Reading): void {
  const { text } = reading.normal;
  const [title, ...lines] = linesOf(text).filter((line) => line.text !== '');
  if (!title || !isTitleOfProblems(title.text) || lines.length < 2) return;
  if (lines.filter((line) => saysWhatIsWrong(line.text)).length * 2 < lines.length) return;
  readParagraphs(reading, reading.category(null), title.end, text.length);
}

export function readCategory(reading: Reading, section: Section): void {
  if (isStatedHeading(reading.normal.text, section)) return readItem(reading, reading.category(null), section);
  const heading = headingOf(reading.normal.text, section);
  const range = { start: heading.start, end: heading.end };
  reading.category(range);
  readUnder(reading, section, range, heading.end);
}

/** '一、关于学习覆盖不够的问题', with 主要表现： and 整改措施： and no other number under it, is a problem and no aspect. */
function isStatedHeading(text: string, section: Section): boolean {
  const { text: heading } = headingOf(text, section);
  return /问题[。:：]?$/.test(heading) && !/方面/.test(heading) && isPairedAlone(text, section);
}

const isPairedAlone = (text: string, { children }: Section): boolean =>
  children.some(({ token }) => token.field === 'measures') &&
  children.every(
    (child) => child.token.field !== undefined && (child.token.field !== 'problem' || isDescription(text, child)),
  );

const itemsOf = ({ children }: Section): readonly Section[] => children.filter(({ token }) => token.style !== 'label');

function areMostlyCategories(text: string, kids: readonly Section[]): boolean {
  const plain = kids.filter(
    (kid) => !['measures', 'causes', 'requirements', 'last-year'].includes(sectionKindWithin(text, kid)),
  );
  const categories = plain.filter((kid) => isCategory(text, kid));
  return categories.length > 0 && categories.length * 2 >= plain.length;
}

/**
 * '（一）政治合格方面：理论学习不够自觉。一方面……' or '（一）是否做到……。存在的问题：……' one after the other: each category is one
 * problem, lists and all.
 */
const STATED =
  /^(.{2,40}?方面)[:：](?=.{6,})|^(.{4,80}?)[。，,；;]?(?:主要)?存在的?(?:主要|突出)?(?:问题|不足)(?:是|有)?[:：](?=.{6,})/;

const areMostlyStated = (text: string, kids: readonly Section[]): boolean =>
  kids.filter((kid) => itemsOf(kid).length === 0 && STATED.test(lineOf(text, kid))).length * 2 > kids.length;

const lineOf = (text: string, { token, end }: Section): string =>
  (text.slice(token.end, end).split('\n', 1)[0] ?? '').trim();

function readStatedCategories(reading: Reading, kids: readonly Section[]): void {
  const { text } = reading.normal;
  for (const kid of kids) {
    const [lead = '', aspect, question] = STATED.exec(lineOf(text, kid)) ?? [];
    const named = aspect === undefined ? (question ?? '') : lead;
    const at = text.indexOf(lead, kid.token.end);
    const from = at + lead.length;
    reading.accounted.push({ start: kid.token.start, end: from });
    const into = reading.category({ start: kid.token.start, end: at + named.length });
    reading.problem(into, from, endBeforeClosing(text, from, kid.end));
  }
}

/** '在理论学习方面，学习不够系统。……' with nothing under it is the problem itself. */
const STATED_UNDER_ASPECT = /方面[,，].{4,}/;

/** Does it head problems rather than state one? By its words, or because items hang under a heading with no text of its own. */
function isCategory(text: string, kid: Section): boolean {
  if (ITEM_STYLES.has(kid.token.style) || kid.token.style === 'problem-n') return false;
  const heading = headingOf(text, kid);
  const items = itemsOf(kid);
  const isOnItsOwn = items.length === 0 && !startsNewLine(text, heading.end, kid.end);
  if (isOnItsOwn && STATED_UNDER_ASPECT.test(heading.text)) return !saysWhatIsWrong(heading.text);
  if (kid.token.style === 'bare-category' || isCategoryHeading(heading.text)) return true;
  const first = items[0];
  if (!first)
    return isShortName(heading.text) && startsNewLine(text, heading.end, kid.end) && !isPairedAlone(text, kid);
  if (heading.text.length > 45) return false;
  if (LEADS_TO_LIST.test(heading.text) && !saysWhatIsWrong(heading.text)) return true;
  const lead = text.slice(heading.end, first.token.start).replace(/[\s\u0001*]/g, '');
  const isOwnLine = text.slice(heading.end, first.token.start).includes('\n');
  if (isOwnLine && isShortName(heading.text)) return lead.length <= 60;
  if (!first.token.isLineStart && !/[。:：；;]$/.test(heading.text)) return false;
  const isStated = /[。；;]$/.test(heading.text) && !isOwnLine;
  if (kid.token.style === 'digit' || kid.token.style === 'bracketed-digit')
    return lead === '' && isOwnLine && !/[。；;]$/.test(heading.text);
  return lead.length <= 60 && !(isStated && lead !== '');
}

/** '1.政治功能发挥上：一是……；二是……' */
const LEADS_TO_LIST = /^[^，。；,;]{2,24}[:：]$/;

/** '1.理论武装' alone on its line, its problems below as plain paragraphs. */
const isShortName = (heading: string): boolean =>
  heading.length <= 14 && !/[，。；,;](?!$)/.test(heading) && !saysWhatIsWrong(heading);

const startsNewLine = (text: string, from: number, to: number): boolean =>
  /^[ \u0001*]*\n\s*\S/.test(text.slice(from, to));

function readItem(reading: Reading, into: Into, item: Section): void {
  const { text } = reading.normal;
  reading.accounted.push({ start: item.token.start, end: item.token.end });
  const goesOn = describedBy(text, item);
  const stop = item.children.find(
    (child) =>
      child !== goesOn && (child.token.style === 'label' || ['measures', 'causes'].includes(kindOf(text, child))),
  );
  const problem = reading.problem(
    into,
    item.token.end,
    endBeforeClosing(text, item.token.end, stop?.token.start ?? item.end),
  );
  if (hasLabels(item)) {
    const labels = item.children.filter((child) => child !== goesOn);
    readLabels(reading, labels, problem, into);
  }
}

/** '问题1：学习不深。' and then '具体表现：……': the label that only goes on with what the item has stated. */
function describedBy(text: string, { token, children }: Section): Section | undefined {
  const label = children.find((child) => child.token.style === 'label');
  const isStated = label && text.slice(token.end, label.token.start).trim() !== '';
  return isStated && isDescription(text, label) ? label : undefined;
}

/** Nothing numbered: paragraphs, up to the labels where there are any; a label of the problem's own says more than its place. */
function readPlain(reading: Reading, section: Section, category: TextRange | null, from: number): void {
  const labels = section.children.filter(({ token }) => token.style === 'label');
  const isStatedByLabel = labels.some(({ token }) => token.field === 'problem');
  if (!isStatedByLabel)
    readParagraphs(reading, reading.category(category), from, labels[0]?.token.start ?? section.end);
  if (labels.length > 0) readLabelled(reading, section, category);
}

/** A category or section whose parts are labelled: 问题表现：… 原因分析：… 整改措施：… */
function readLabelled(reading: Reading, section: Section, category: TextRange | null): void {
  readLabels(reading, section.children, null, reading.category(category));
}

/** No enumerator at all: each paragraph one problem; a line that only leads on is none. */
function readParagraphs(reading: Reading, into: Into, from: number, to: number): void {
  const lines = linesOf(reading.normal.text, from, to).filter(({ text }) => text !== '');
  const names = namesAmong(lines);
  let open = into;
  for (const line of lines) {
    if (names.has(line)) open = reading.category({ start: line.start, end: line.end });
    else if (!/[:：]$/.test(line.text) && line.text.length >= 6 && !isClosingLine(line.text))
      reading.problem(open, line.start, line.end);
  }
}
