import type { ImportDraft, TextCut } from '../../domain/import-draft.ts';
import { chooseSections, isListOfMeasures, isPaired, listedProblems, mostlySayWhatIsWrong } from './choose-sections.ts';
import type { ChosenSections } from './choose-sections.ts';
import { toCut } from './cut.ts';
import { readLedgerTable } from './ledger-table.ts';
import { leftoversOf } from './leftovers.ts';
import { linesOf } from './lines.ts';
import { normaliseLineBreaks, normalText } from './normal-text.ts';
import type { NormalText } from './normal-text.ts';
import { leadSentence } from './lead-sentences.ts';
import { readLabelledPaper } from './read-labels.ts';
import { readListedMeasures, readMeasures } from './read-measures.ts';
import { readCategory, readList, readListedLines, readProblems } from './read-problems.ts';
import { Reading } from './reading.ts';
import { headingOf } from './section.ts';
import { sectionTree } from './section-tree.ts';
import type { Section } from './section.ts';
import { saysWhatIsWrong } from './vocabulary.ts';

/**
 * Reads a report's text into a draft of categories, problems and measures (domain: import-draft). Pure; never throws; linear.
 * Offsets count in the text after `normaliseLineBreaks`. What is no problem is not made one: a paper without problems yields
 * none, and `emptyBecause` says why.
 */
export function reportTextToDraft(text: string): ImportDraft {
  const normal = normalText(normaliseLineBreaks(text));
  const reading = new Reading(normal);
  if (normal.source.trim() === '') return { ...finish(reading, null), emptyBecause: 'no-text' };
  const ledger = new Reading(normal);
  if (readLedgerTable(ledger) && !isAnnexed(ledger)) return finish(ledger, null);
  const { roots, chosen } = outlineOf(normal.text);
  for (const section of chosen.problems) (chosen.isImplicit ? readCategory : readProblems)(reading, section);
  if (chosen.problems.length === 0) readList(reading, listedProblems(normal.text, roots));
  if (reading.categories.every(({ problems }) => problems.length === 0)) readLabelledPaper(reading, roots);
  if (roots.length === 0) readListedLines(reading);
  if (areInstructions(reading)) reading.categories.length = 0;
  if (reading.categories.some(({ problems }) => problems.length > 0))
    for (const section of chosen.measures) readMeasures(reading, section);
  else if (chosen.problems.length === 0 && isListOfMeasures(normal.text, roots))
    readListedMeasures(reading, roots, chosen.measures);
  for (const { token, end } of chosen.work) reading.mainWork.push(toCut(normal, token.start, end));
  return finish(reading, chosen);
}

/** A table behind a paper that has told its problems already: last year's list, a list of opinions. */
function isAnnexed({ normal, categories }: Reading): boolean {
  const first = categories.flatMap(({ problems }) => problems)[0];
  const { chosen } = outlineOf(normal.text.slice(0, first?.start ?? 0));
  return !chosen.isImplicit && chosen.problems.some(({ children }) => children.length >= 2);
}

/** An outline for those who are to write the paper asks; it states nothing. */
function areInstructions({ categories }: Reading): boolean {
  const problems = categories.flatMap((category) => category.problems);
  const asked = problems.filter(
    ({ text }) => /^(?:重点.{0,6}[:：])?(?:是否|能否|有没有|有无|看是否)/.test(text) && !saysWhatIsWrong(text),
  );
  return asked.length * 2 > problems.length;
}

/** The paper's outline and the sections it is read for; what no heading names may be opened by a sentence. */
function outlineOf(text: string): { readonly roots: readonly Section[]; readonly chosen: ChosenSections } {
  const roots = sectionTree(text);
  const chosen = chooseSections(text, roots);
  const leads = [
    ...(chosen.problems.length === 0 ? leadSentence(text, 'problems') : []),
    ...(chosen.measures.length === 0 && !chosen.problems.some(isPaired) ? leadSentence(text, 'measures') : []),
  ];
  if (leads.length === 0) return { roots, chosen };
  const ledRoots = sectionTree(text, leads);
  const led = chooseSections(text, ledRoots);
  const isBorneOut =
    chosen.problems.length > 0 || led.problems.every(({ children }) => mostlySayWhatIsWrong(text, children));
  return isBorneOut ? { roots: ledRoots, chosen: led } : { roots, chosen };
}

function finish(reading: Reading, chosen: ChosenSections | null): ImportDraft {
  const { normal } = reading;
  const { categories, measureGroups } = reading.found();
  const title = titleOf(normal);
  const problemsHeading = chosen && !chosen.isImplicit ? headingCut(normal, chosen.problems[0]) : undefined;
  const measuresHeading = headingCut(normal, chosen?.measures[0]);
  const cuts = [
    ...categories.flatMap(({ problems }) => problems),
    ...measureGroups.flatMap(({ measures }) => measures),
  ];
  const accounted = [...reading.accounted, ...cuts, ...reading.mainWork, ...(title ? [title] : [])];
  const isEmpty = categories.every(({ problems }) => problems.length === 0);
  return {
    ...(title ? { title } : {}),
    ...(problemsHeading ? { problemsHeading } : {}),
    ...(measuresHeading ? { measuresHeading } : {}),
    categories: isEmpty ? [] : categories,
    measureGroups,
    rows: reading.rows,
    mainWork: reading.mainWork,
    leftovers: leftoversOf(normal, accounted),
    ...(isEmpty
      ? {
          emptyBecause:
            chosen && chosen.problems.length > 0 ? 'problem-section-without-problems' : 'no-problem-section',
        }
      : {}),
  };
}

function headingCut(normal: NormalText, section: Section | undefined): TextCut | undefined {
  if (!section) return undefined;
  const { start, end } = headingOf(normal.text, section);
  return toCut(normal, start, end);
}

/** The first line, where it is short and ends no sentence. */
function titleOf(normal: NormalText): TextCut | undefined {
  const first = linesOf(normal.text, 0, Math.min(normal.text.length, 400)).find(({ text }) => text !== '');
  return first && first.text.length <= 60 && !/[。；;:：，]$/.test(first.text)
    ? toCut(normal, first.start, first.end)
    : undefined;
}
