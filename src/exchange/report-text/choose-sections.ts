import { headingOf, ITEM_STYLES } from './section.ts';
import type { Section } from './section.ts';
import { headingToSectionKind, isCategoryHeading, saysWhatIsWrong, soundsWanting } from './vocabulary.ts';
import type { LabelField, SectionKind } from './vocabulary.ts';

/** The sections of the paper that the reading is about. */
export interface ChosenSections {
  readonly problems: readonly Section[];
  readonly measures: readonly Section[];
  readonly work: readonly Section[];
  /** Categories at the top of a paper that has no problem section of its own. */
  readonly isImplicit: boolean;
}

/** What a section's heading says it holds; an item's own words are never a section's heading. */
export function kindOf(text: string, section: Section): SectionKind {
  const { style, kind: said } = section.token;
  if (said) return said;
  if (style === 'label') return 'other';
  const heading = headingOf(text, section);
  const isItem = ITEM_STYLES.has(style) && !isSpokenHeading(text, section);
  if (isItem || style === 'problem-n' || heading.text.length > 48) return 'other';
  const kind = headingToSectionKind(heading.text.replace(/[:：。]+$/, ''));
  // A sentence with more behind it on its line is an item's lead, not a section's name.
  const rest = text.slice(heading.end, section.children[0]?.token.start ?? section.end).split('\n')[0] ?? '';
  const isLead = heading.text.endsWith('。') && rest.trim() !== '';
  return isLead ? 'other' : kind;
}

/** '第一，关于存在的问题。' alone on its line, as a speech is divided. */
function isSpokenHeading(text: string, { token, end }: Section): boolean {
  const line = text.slice(token.end, end).split('\n', 1)[0] ?? '';
  return token.style === 'nth' && token.isLineStart && line.trim().length <= 20 && line.length < end - token.end;
}

export function chooseSections(text: string, roots: readonly Section[]): ChosenSections {
  const problems: Section[] = [];
  const measures: Section[] = [];
  const work: Section[] = [];
  const allAspects = new Set<Section>();
  const visit = (sections: readonly Section[]): void => {
    const aspects = aspectsAmong(text, sections);
    for (const aspect of aspects) allAspects.add(aspect);
    for (const section of sections) {
      const kind = kindOf(text, section);
      const isPairedOrAspect = isPaired(section) || aspects.has(section);
      if (kind === 'problems' || (kind !== 'last-year' && isPairedOrAspect)) problems.push(section);
      else if (kind === 'measures') measures.push(section);
      else if (kind === 'work') {
        work.push(section);
        if (section.token.style === 'bare') visit(section.children);
      } else if (kind === 'other' && !ITEM_STYLES.has(section.token.style)) visit(section.children);
    }
  };
  visit(roots);
  const named = problems.filter((section) => namesProblems(headingOf(text, section).text));
  if (named.length > 0 && named.length < problems.length) problems.splice(0, problems.length, ...named);
  const areAspects =
    problems.length >= 2 &&
    problems.every((section) => allAspects.has(section) || isCategoryHeading(headingOf(text, section).text));
  if (problems.length > 0)
    return { problems, measures: ownMeasures(text, problems, measures), work, isImplicit: areAspects };
  const reported = roots.filter((section) => isPaired(section) && isReportOfProblems(headingOf(text, section).text));
  if (reported.length > 0) return { problems: reported, measures: [], work, isImplicit: false };
  return { problems: implicitCategories(text, roots), measures, work, isImplicit: true };
}

/**
 * '二、问题整改情况' of a report on what came of this year's list: it holds the paper's problems, each with its measures, where no
 * other section does; what is planned next is not theirs. Last year's list is another matter.
 */
const isReportOfProblems = (heading: string): boolean =>
  !/上年|上一年|去年|往年|前次|上次|上一次|以往|历年/.test(heading);

/** '二、下一步工作' below problems that have their measures with them says how the list is kept going: no measures of theirs. */
const ownMeasures = (text: string, problems: readonly Section[], measures: readonly Section[]): readonly Section[] =>
  problems.some(isPaired) ? measures.filter((section) => NAMES_MEASURES.test(headingOf(text, section).text)) : measures;
const NAMES_MEASURES = /整改|改进|措施|举措|对策|努力方向/;

/** A paper that sets measures under each problem says so by its labels, whatever the section is called. */
export const isPaired = (section: Section): boolean => countMeasureLabels(section) >= 2;

/** Aspects one beside the other, each with problems and measures of its own: by its labels, or by its parts. */
function aspectsAmong(text: string, sections: readonly Section[]): ReadonlySet<Section> {
  const aspects = sections.filter(
    (section) =>
      (isCategoryHeading(headingOf(text, section).text) &&
        (countMeasureLabels(section) > 0 || hasParts(text, section, ['problems', 'measures']))) ||
      (isNamed(text, section) && countLabels(section, 'problem') > 0 && countMeasureLabels(section) > 0),
  );
  return new Set(aspects.length >= 2 ? aspects : []);
}

const hasParts = (text: string, { children }: Section, kinds: readonly SectionKind[]): boolean =>
  kinds.every((kind) => children.some((child) => kindOf(text, child) === kind));

/** '【甲班党小组】': a heading that names and says no more. */
const isNamed = (text: string, section: Section): boolean =>
  /^[^。；;，,：:]{2,20}$/.test(headingOf(text, section).text) && kindOf(text, section) === 'other';

const countLabels = ({ token, children }: Section, field: LabelField): number =>
  children.reduce((count, child) => count + countLabels(child, field), token.field === field ? 1 : 0);

const countMeasureLabels = (section: Section): number => countLabels(section, 'measures');

/** A bare list of problems under a title that says it is one. */
export function listedProblems(text: string, roots: readonly Section[]): readonly Section[] {
  const first = roots[0];
  if (!first) return [];
  const isList = first.token.style === 'problem-n' || titleLines(text, first).some(isTitleOfProblems);
  const stated = roots.filter((section) => kindOf(text, section) === 'other');
  const items = stated.filter(({ token }) => token.style === first.token.style);
  return isList && items.length >= 2 && items.length === stated.length && mostlySayWhatIsWrong(text, items)
    ? items
    : [];
}

const titleLines = (text: string, first: Section): readonly string[] =>
  text
    .slice(0, first.token.start)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 4);

/** '第二党支部整改措施清单': a paper of measures alone, whose problems were handed in apart. */
export const isListOfMeasures = (text: string, roots: readonly Section[]): boolean =>
  roots[0] !== undefined && titleLines(text, roots[0]).some((line) => TITLE_OF_MEASURES.test(line.trim()));
const TITLE_OF_MEASURES = /^[^。；;，,]{0,40}(?:整改|改进)(?:措施|举措|任务)(?:清单|台账|表)?(?:（[^（）]*）)?$/;

/** '支委会检视问题清单（第二次征求意见稿）' */
export const isTitleOfProblems = (line: string): boolean =>
  line.length <= 40 &&
  (headingToSectionKind(line.replace(/[（].*$/, '').trim()) === 'problems' || NAMES_A_SELF_EXAMINATION.test(line));
const NAMES_A_SELF_EXAMINATION = /(?:检视|剖析|对照检查|查摆)(?:剖析)?(?:材料|报告|(?:发言)?提纲)/;

/** What only a sentence calls problems must speak of something wanting too, in its first words. */
export const mostlySayWhatIsWrong = (text: string, items: readonly Section[]): boolean =>
  items.filter((item) => soundsWanting(leadOf(text, item))).length * 2 >= Math.max(1, items.length);

const leadOf = (text: string, { token, end }: Section): string =>
  text.slice(token.end, end).split(/[。；\n]/, 1)[0] ?? '';

/** '对照检查情况' may hold problems, '存在的问题' does: where both stand, the second is meant. */
const namesProblems = (heading: string): boolean => NAMES_PROBLEMS.test(heading) && !/方面[。:：]?$/.test(heading);
const NAMES_PROBLEMS = /问题|不足|差距|短板|薄弱|措施|任务|内容/;

/** Categories that no section holds together: at least two say what is wrong; then those beside them are categories too. */
function implicitCategories(text: string, roots: readonly Section[]): readonly Section[] {
  const named = roots.filter(
    (section) =>
      !ITEM_STYLES.has(section.token.style) &&
      isCategoryHeading(headingOf(text, section).text) &&
      kindOf(text, section) === 'other',
  );
  const stated = named.filter(({ token, end }) => saysWhatIsWrong(text.slice(token.end, end)));
  const styles = new Set(stated.map(({ token }) => token.style));
  return stated.length >= 2 ? named.filter(({ token }) => styles.has(token.style)) : [];
}
