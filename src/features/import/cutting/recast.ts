import { textOfCut } from './cut-text.ts';
import { cutById, sectionKeyAt, sectionsOf } from './cutting.ts';
import type { Cut, CutKind, Cutting, Section } from './cutting.ts';
import { problemTextToTitle } from '../../../domain/problem.ts';

const withCut = (cutting: Cutting, id: string, change: (cut: Cut) => Cut): Cutting => {
  const cut = cutById(cutting, id);
  const changed = cut && change(cut);
  if (!changed || changed === cut) return cutting;
  return { ...cutting, cuts: cutting.cuts.map((other) => (other === cut ? changed : other)) };
};

/** A typed title; null, '' or the leading sentence itself give the title back to the leading sentence. */
export function retitle(cutting: Cutting, id: string, title: string | null): Cutting {
  return withCut(cutting, id, (cut) => {
    const typed = title?.trim() ?? '';
    const own = problemTextToTitle(textOfCut(cutting, cut)).title.trim();
    const next = typed === '' || typed === own ? null : typed;
    return next === cut.title ? cut : { ...cut, title: next };
  });
}

/** '' takes it out of every section. */
export function setSection(cutting: Cutting, id: string, sectionKey: string): Cutting {
  return withCut(cutting, id, (cut) => {
    const isKnown = sectionKey === '' || sectionsOf(cutting, cut.kind).some(({ key }) => key === sectionKey);
    return cut.sectionKey === sectionKey || !isKnown ? cut : { ...cut, sectionKey };
  });
}

/** A problem becomes a measure, or the other way about; its pairs end, its persons stay with it in case it turns back. */
export function setKind(cutting: Cutting, id: string, kind: CutKind): Cutting {
  const cut = cutById(cutting, id);
  if (!cut || cut.kind === kind) return cutting;
  const turned: Cut = { ...cut, kind, sectionKey: sectionKeyAt(cutting, kind, cut.start), pairs: [] };
  const cuts = cutting.cuts.map((other) => {
    if (other === cut) return turned;
    return other.pairs.includes(id) ? { ...other, pairs: other.pairs.filter((one) => one !== id) } : other;
  });
  return { ...cutting, cuts };
}

export function renameCategory(cutting: Cutting, key: string, name: string): Cutting {
  const section = cutting.categories.find((category) => category.key === key);
  const typed = name.trim();
  if (!section || typed === '' || typed === section.name) return cutting;
  const categories = cutting.categories.map((one) => (one === section ? { ...one, name: typed } : one));
  return { ...cutting, categories };
}

/** A category made by hand, last; the same cutting where one has that name. */
export function addCategory(cutting: Cutting, name: string): Cutting {
  const typed = name.trim();
  if (typed === '' || cutting.categories.some((one) => one.name === typed)) return cutting;
  const section: Section = { key: `n${cutting.made}`, heading: '', name: typed, range: null };
  return { ...cutting, categories: [...cutting.categories, section], made: cutting.made + 1 };
}

/** It was no heading after all: its words become leftover, what stood under it goes to the category before it. */
export function dissolveSection(cutting: Cutting, kind: CutKind, key: string): Cutting {
  const sections = sectionsOf(cutting, kind);
  const at = sections.findIndex((section) => section.key === key);
  if (at < 0) return cutting;
  const heir = sections[at - 1]?.key ?? '';
  const rest = sections.filter((section) => section.key !== key);
  const cuts = cutting.cuts.map((cut) =>
    cut.kind === kind && cut.sectionKey === key ? { ...cut, sectionKey: heir } : cut,
  );
  return { ...cutting, cuts, ...(kind === 'problem' ? { categories: rest } : { groups: rest }) };
}
