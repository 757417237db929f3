import { headingToCategoryName } from '../../domain/category.ts';
import { groupToLabel } from '../../domain/measure.ts';
import { paperToText } from '../../domain/paper.ts';
import type { Paper } from '../../domain/paper.ts';
import type { NamedTexts, Situation } from '../../domain/situation-paper.ts';
import { reportTextToDraft } from './report-text-to-draft.ts';

/** A text of the paper that would be cut or placed otherwise if the paper were read in again. */
export interface ReadOtherwise {
  readonly kind: 'problem' | 'measure';
  readonly text: string;
}

/**
 * What would not come back from the paper as it went into it: for a person to know before it is saved. Empty: the paper survives
 * the round trip, categories, groups, texts and their order.
 */
export function rereadPaper(paper: Paper, situation: Situation): readonly ReadOtherwise[] {
  const draft = reportTextToDraft(
    paperToText({ ...paper, official: paper.official && { ...paper.official, signature: null } }),
  );
  const categories = draft.categories.map(({ heading, problems }) => ({
    name: heading.trim() === '' ? '' : headingToCategoryName(heading),
    texts: problems.map(({ text }) => text),
  }));
  const groups = draft.measureGroups.map(({ heading, measures }) => ({
    name: groupToLabel(heading)
      .replace(/^（[^（）]{1,4}）/, '')
      .trim(),
    texts: measures.map(({ text }) => text),
  }));
  return [
    ...missing(situation.categories, categories).map((text) => ({ kind: 'problem' as const, text })),
    ...missing(situation.groups, groups).map((text) => ({ kind: 'measure' as const, text })),
  ];
}

/** Texts of `said` that do not stand at the same place under the same name in `read`. */
const missing = (said: readonly NamedTexts[], read: readonly NamedTexts[]): readonly string[] =>
  said.flatMap(({ name, texts }) => {
    const found = read.filter((part) => bare(part.name) === bare(name)).flatMap((part) => part.texts);
    return texts.filter((text, at) => bare(found[at] ?? '') !== bare(text));
  });

/** Blanks aside, and the ； that parts it from the next. */
const bare = (text: string): string => text.replace(/\s+/g, '').replace(/[；;]+$/, '');
