import { cutById } from './cutting.ts';
import type { Cut, Cutting } from './cutting.ts';
import { bothFields, bothTexts, withDropped } from './dropped.ts';
import { isBlank } from './move-edge.ts';
import { overlap, wholeCharacter } from './ranges.ts';

/** Two of one: the second has the section, the persons and the pairs of the first, and its own leading sentence. */
export function splitAt(cutting: Cutting, id: string, offset: number): Cutting {
  const cut = cutById(cutting, id);
  if (!cut) return cutting;
  const at = wholeCharacter(cutting.text, offset);
  if (at <= cut.start || at >= cut.end) return cutting;
  const first: Cut = { ...cut, end: at };
  const second: Cut = { ...cut, start: at, id: `n${cutting.made}`, title: null };
  if (isBlank(cutting, first) || isBlank(cutting, second)) return cutting;
  const cuts = cutting.cuts.flatMap((other) => (other === cut ? [first, second] : [other]));
  return { ...cutting, cuts, made: cutting.made + 1 };
}

/** The next cut of its kind, where nothing but plain text lies between; what stops a joining is told in words. */
export function nextToJoin(cutting: Cutting, id: string): { readonly next: Cut } | { readonly stop: string } {
  const at = cutting.cuts.findIndex((cut) => cut.id === id);
  const cut = cutting.cuts[at];
  const next = cutting.cuts[at + 1];
  if (!cut || !next) return { stop: '后面没有可以合并的内容' };
  if (next.kind !== cut.kind)
    return { stop: next.kind === 'measure' ? '后面紧接着一条措施，不能合并' : '后面紧接着一个问题，不能合并' };
  const between = { start: cut.end, end: next.start };
  const headings = [...cutting.categories, ...cutting.groups].flatMap(({ range }) => range ?? []);
  if ([...headings, ...cutting.mainWork].some((range) => overlap(range, between)))
    return { stop: '中间隔着标题，不能合并' };
  return { next };
}

export function joinWithNext(cutting: Cutting, id: string): Cutting {
  const cut = cutById(cutting, id);
  const found = nextToJoin(cutting, id);
  if (!cut || !('next' in found)) return cutting;
  const { next } = found;
  const joined: Cut = {
    ...cut,
    end: next.end,
    title: bothTexts(cut.title ?? '', next.title ?? '') || null,
    fields: bothFields(cut.fields, next.fields),
    pairs: [...new Set([...cut.pairs, ...next.pairs])],
  };
  const cuts = cutting.cuts.flatMap((other) => (other === next ? [] : other === cut ? [joined] : [other]));
  return { ...cutting, cuts: cuts.map((other) => repaired(other, next.id, cut.id)) };
}

/** A measure for the problem that went is now for the one that took it in, or for one fewer. */
function repaired(cut: Cut, gone: string, instead: string | null): Cut {
  if (!cut.pairs.includes(gone)) return cut;
  const rest = cut.pairs.filter((id) => id !== gone && id !== instead);
  return { ...cut, pairs: instead === null ? rest : [...rest, instead] };
}

/** No longer a card; its text goes to the leftovers, what else was known of it is kept in case it comes back. */
export function drop(cutting: Cutting, id: string): Cutting {
  const dropped = cutById(cutting, id);
  if (!dropped) return cutting;
  const cuts = cutting.cuts.filter((cut) => cut.id !== id).map((cut) => repaired(cut, id, null));
  return { ...cutting, cuts, dropped: withDropped(cutting, dropped) };
}
