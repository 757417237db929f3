import type { EditorPart } from './import-desk.ts';

/** The keyboard walks the list by the page itself: each row's first button is the row. */
const ROW = 'button[data-row]';

export const rowsIn = (list: Element | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(ROW) ?? []),
];

export const rowIdOf = (target: EventTarget): string | null =>
  target instanceof HTMLElement && target.matches(ROW) ? (target.dataset.row ?? null) : null;

export function focusRow(list: Element, id: string): void {
  rowsIn(list)
    .find((row) => row.dataset.row === id)
    ?.focus();
}

/** Into the open editor of a row; its fields carry what part they are. */
export function focusEditorPart(list: Element, id: string, part: EditorPart): void {
  const row = rowsIn(list).find((one) => one.dataset.row === id);
  row?.closest('li')?.querySelector<HTMLElement>(`[data-part="${part}"] :is(input, textarea, button)`)?.focus();
}

/** The row a walking key leads to; undefined where the key does not walk. */
export function rowByKey(list: Element, from: string, key: string): HTMLElement | undefined {
  const rows = rowsIn(list);
  const at = rows.findIndex((row) => row.dataset.row === from);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  return to === undefined ? undefined : rows[Math.max(0, Math.min(rows.length - 1, to))];
}

/** Where the focus goes when this row goes: the one after it, or else the one before. */
export function rowBeside(list: Element, id: string): string | null {
  const ids = rowsIn(list).map((row) => row.dataset.row ?? '');
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids[at - 1] ?? null;
}
