import type { ProblemId } from '../../domain/id.ts';

/** The cards that are chosen to be treated as one. */
export interface Selection {
  readonly ids: ReadonlySet<ProblemId>;
  /** Where the last stretch begins, and how far it goes; null where none was begun. */
  readonly anchor: ProblemId | null;
  readonly head: ProblemId | null;
}

/** Cards as they are shown, list by list. */
type Lists = readonly { readonly itemIds: readonly ProblemId[] }[];

export const NOTHING_CHOSEN: Selection = { ids: new Set(), anchor: null, head: null };

/** The one more, or the one less; the next stretch begins here. */
export function toggled({ ids }: Selection, id: ProblemId): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id, head: id };
}

/** A stretch may begin here: nothing is chosen by it. */
export const begun = (selection: Selection, id: ProblemId): Selection =>
  selection.ids.size > 0 ? selection : { ...selection, anchor: id, head: id };

/**
 * The stretch goes to this card instead of where it went, within one list. `from` is where one stands: elsewhere than at the
 * stretch's head, a new one begins there and the old one stays chosen. null goes on from wherever it began.
 */
export function stretched(selection: Selection, lists: Lists, from: ProblemId | null, to: ProblemId): Selection {
  const list = lists.find(({ itemIds }) => itemIds.includes(to))?.itemIds ?? [];
  const isGoingOn = from === null || from === selection.head;
  const begin = isGoingOn ? selection.anchor : from;
  const anchor = begin !== null && list.includes(begin) ? begin : to;
  const ids = new Set(selection.ids);
  if (isGoingOn && anchor === selection.anchor) for (const id of between(list, anchor, selection.head)) ids.delete(id);
  for (const id of between(list, anchor, to)) ids.add(id);
  return { ids, anchor, head: to };
}

/** 全选所见 */
export const allShown = (lists: Lists): Selection => ({
  ...NOTHING_CHOSEN,
  ids: new Set(lists.flatMap(({ itemIds }) => itemIds)),
});

/** Without those that went out of sight; the same one where all are there. */
export function keptWithin(selection: Selection, isShown: (id: ProblemId) => boolean): Selection {
  const kept = [...selection.ids].filter(isShown);
  return kept.length === selection.ids.size ? selection : { ...selection, ids: new Set(kept) };
}

/** In the order they are shown. */
export const inShownOrder = ({ ids }: Selection, lists: Lists): readonly ProblemId[] =>
  ids.size === 0 ? [] : lists.flatMap(({ itemIds }) => itemIds.filter((id) => ids.has(id)));

function between(list: readonly ProblemId[], one: ProblemId, other: ProblemId | null): readonly ProblemId[] {
  const [a, b] = [list.indexOf(one), other === null ? -1 : list.indexOf(other)];
  return a < 0 || b < 0 ? [] : list.slice(Math.min(a, b), Math.max(a, b) + 1);
}
