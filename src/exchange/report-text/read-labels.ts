import type { DraftMeasure, DraftProblem, TextRange } from '../../domain/import-draft.ts';
import { endBeforeClosing } from './closing.ts';
import { toRange } from './cut.ts';
import { linesOf } from './lines.ts';
import { readParagraphs } from './read-measures.ts';
import type { Reading, RowFields } from './reading.ts';
import type { Section } from './section.ts';
import type { LabelField } from './vocabulary.ts';

export const hasLabels = ({ children }: Section): boolean => children.some(({ token }) => token.style === 'label');

/** A paired paper's labels under one problem: its measures and what else is said of it, verbatim. */
export function readLabels(
  reading: Reading,
  labels: readonly Section[],
  stated: DraftProblem | null,
  into: { readonly range?: TextRange; problems: DraftProblem[] },
): void {
  let problems: readonly DraftProblem[] = stated ? [stated] : [];
  let measures: DraftMeasure[] = [];
  let fields: RowFields = {};
  const flush = (): void => {
    if (measures.length > 0 || Object.keys(fields).length > 0)
      for (const problem of problems) reading.row(problem, measures, fields);
    measures = [];
    fields = {};
  };
  for (const [at, label] of labels.entries()) {
    const { field } = label.token;
    if (field === undefined || isMoreOfSame(reading, labels[at - 1], label)) continue;
    reading.accounted.push({ start: label.token.start, end: label.token.end });
    if (field === 'problem') {
      const next = labels[at + 1];
      const whole = next && isMoreOfSame(reading, label, next) ? { ...label, end: next.end } : label;
      const found = readLabelledProblems(reading, whole, into);
      if (found.length === 0) continue;
      flush();
      problems = found;
    } else if (field === 'measures') measures = [...measures, ...readLabelledMeasures(reading, label, problems, into)];
    else if (field !== 'cause') fields = { ...fields, [field]: readValue(reading, label) };
  }
  flush();
}

/** '存在问题：学习不够扎实' and then '问题表现：……': one problem, its name and what it looks like. */
const isMoreOfSame = ({ normal }: Reading, before: Section | undefined, { token }: Section): boolean =>
  before?.token.field === 'problem' &&
  isDescription(normal.text, { token }) &&
  !/表现/.test(normal.text.slice(before.token.start, before.token.end));

/** '具体表现：' */
export const isDescription = (text: string, { token }: Pick<Section, 'token'>): boolean =>
  token.field === 'problem' && /表现/.test(text.slice(token.start, token.end));

/** A paper that is nothing but labelled problems, one after the other, whatever numbers stand before the labels. */
export function readLabelledPaper(reading: Reading, roots: readonly Section[]): void {
  const labels = labelsUnder(roots);
  const count = (field: LabelField): number => labels.filter(({ token }) => token.field === field).length;
  if (count('problem') < 2 || count('measures') < 2) return;
  reading.accounted.push(...labels.flatMap(({ parent }) => (parent ? [parent.token] : [])));
  readLabels(reading, labels, null, reading.category(null));
}

const labelsUnder = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [
    ...(section.token.style === 'label' ? [section] : []),
    ...labelsUnder(section.children),
  ]);

function readLabelledProblems(
  reading: Reading,
  label: Section,
  into: { problems: DraftProblem[] },
): readonly DraftProblem[] {
  const items = label.children.filter(({ token }) => token.style !== 'label');
  const lead = toRange(reading.normal, label.token.end, items[0]?.token.start ?? label.end);
  if (items.length > 0 && lead.end <= lead.start)
    return items.flatMap((item) => {
      reading.accounted.push({ start: item.token.start, end: item.token.end });
      return reading.problem(into, item.token.end, item.end) ?? [];
    });
  return [reading.problem(into, label.token.end, label.end)].flatMap((problem) => problem ?? []);
}

function readLabelledMeasures(
  reading: Reading,
  label: Section,
  problems: readonly DraftProblem[],
  into: { readonly range?: TextRange },
): readonly DraftMeasure[] {
  const forProblem = problems.length === 1 ? problems[0]?.start : undefined;
  const { start, end } = label.token;
  const own = { start, end: toRange(reading.normal, start, end).end };
  // What speaks of all problems of an aspect is headed by the aspect.
  const group = reading.group(forProblem === undefined ? (into.range ?? null) : own);
  const items = label.children.filter(({ token }) => token.style !== 'label');
  if (items.length === 0) return readParagraphs(reading, group, end, label.end, forProblem);
  return items.flatMap((item) => {
    reading.accounted.push({ start: item.token.start, end: item.token.end });
    const stop = endBeforeClosing(reading.normal.text, item.token.end, item.end);
    return reading.measure(group, item.token.end, stop, forProblem) ?? [];
  });
}

/** A label's value: the rest of its line, or the next line where it stands alone. */
function readValue(reading: Reading, label: Section): string {
  const line = linesOf(reading.normal.text, label.token.end, label.end).find(({ text }) => text !== '');
  if (!line) return '';
  reading.accounted.push({ start: line.start, end: line.end });
  const value = reading.words(line).replace(/[。；;,，]+$/, '');
  // A bracket that was opened before the label closes here.
  return /[（(]/.test(value) ? value : value.replace(/[）)。；;]+$/, '');
}
