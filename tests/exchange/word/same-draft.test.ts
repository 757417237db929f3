import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportDraft } from '../../../src/domain/import-draft.ts';
import { reportTextToDraft } from '../../../src/exchange/report-text/report-text-to-draft.ts';
import { docxToReportText } from '../../../src/exchange/word/docx-to-report-text.ts';
import { TOP } from '../../support/top.ts';
import type { DocxModel, DocxNumberStyle } from '../report-text/generator/docx-model.ts';
import { generateReport } from '../report-text/generator.ts';
import { buildDocx } from './docx-builder.ts';
import type { BuiltDocx, BuiltLevel, BuiltList } from './docx-builder.ts';
import { textToNumberedDocx, textToTypedDocx } from './text-to-built-docx.ts';

const textOf = (docx: BuiltDocx): string => {
  const read = docxToReportText(buildDocx(docx));
  return read.ok ? read.value : read.error.code;
};

/** What a draft says, its places aside: a number may stand with a blank here and without one there. */
const wordsOf = ({
  title,
  problemsHeading,
  measuresHeading,
  categories,
  measureGroups,
  rows,
  mainWork,
  emptyBecause,
}: ImportDraft) => {
  const problems = categories.flatMap((category) => category.problems);
  const measures = measureGroups.flatMap((group) => group.measures);
  return {
    headings: [title?.text, problemsHeading?.text, measuresHeading?.text].map(bare),
    categories: categories.map((category) => [bare(category.heading), ...category.problems.map(({ text }) => text)]),
    groups: measureGroups.map((group) => [bare(group.heading), ...group.measures.map(({ text }) => text)]),
    servedBy: measures.map(({ forProblem }) => problems.findIndex(({ start }) => start === forProblem)),
    rows: rows.map((row) => ({ ...row, problemStart: 0, measureStarts: [] })),
    mainWork: mainWork.map(({ text }) => bare(text)),
    emptyBecause,
  };
};
const bare = (text: string | undefined): string | undefined => text?.replace(/[ \t]/g, '');

const sources = [
  { name: 'acceptance', folder: join(TOP, '../shared/reports') },
  { name: 'fixture', folder: join(TOP, 'tests/fixtures/reports') },
].flatMap(({ name, folder }) =>
  // The acceptance reports lie beside the project, not in it.
  existsSync(folder)
    ? readdirSync(folder).flatMap((file) =>
        file.endsWith('.txt') && file !== 'README.txt' ? [{ name: `${name} ${file}`, path: join(folder, file) }] : [],
      )
    : [],
);

describe('a report pasted as text and the same report as .docx read to the same draft', () => {
  it.each(sources)('$name, numbers typed', ({ path }) => {
    const text = readFileSync(path, 'utf8');
    expect(wordsOf(reportTextToDraft(textOf(textToTypedDocx(text))))).toEqual(wordsOf(reportTextToDraft(text)));
  });
  it.each(sources)('$name, numbers made by Word', ({ path }) => {
    const text = readFileSync(path, 'utf8');
    expect(wordsOf(reportTextToDraft(textOf(textToNumberedDocx(text))))).toEqual(wordsOf(reportTextToDraft(text)));
  });

  const generated = Array.from({ length: 1000 }, (_, seed) => ({ seed, ...generateReport(seed) })).flatMap(
    ({ seed, text, docx }) => (docx ? [{ seed, text, docx }] : []),
  );
  it('any generated report with automatic numbers', () => {
    expect(generated.length).toBeGreaterThan(50);
    for (const { seed, text, docx } of generated)
      expect(wordsOf(reportTextToDraft(textOf(modelToBuilt(docx)))), `seed ${seed}`).toEqual(
        wordsOf(reportTextToDraft(text)),
      );
  });
});

/** The generator's paper: a list of its own wherever a number is 1, on one definition for each way of numbering. */
function modelToBuilt({ paragraphs }: DocxModel): BuiltDocx {
  const levelsOf = new Map<string, readonly BuiltLevel[]>();
  const running = new Map<string, BuiltList>();
  return {
    body: paragraphs.map(({ text, numbering }) => {
      if (!numbering) return { text };
      const { level, style, value } = numbering;
      const key = `${level}/${style.format}/${style.text}`;
      const levels = levelsOf.get(key) ?? levelsFor(style);
      levelsOf.set(key, levels);
      const list = (value > 1 ? running.get(key) : undefined) ?? { levels, startOverrides: { [level]: 1 } };
      running.set(key, list);
      return { text, list: { of: list, level } };
    }),
  };
}

const levelsFor = ({ format, text }: DocxNumberStyle): readonly BuiltLevel[] =>
  [1, 2, 3].map((number) => ({ format, text: text.replace('%1', `%${number}`) }));
