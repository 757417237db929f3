import type { EditorPart } from './import-desk.ts';

/** Each row's first button is the row. */
const ROW = 'button[data-row]';

/** null where it is not drawn. */
export const rowIn = (list: Element | null, id: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`${ROW}[data-row="${id}"]`) ?? null;

export const rowIdOf = (target: EventTarget): string | null =>
  target instanceof HTMLElement && target.matches(ROW) ? (target.dataset.row ?? null) : null;

/** Into the open editor of a row; its fields carry what part they are. */
export function focusEditorPart(list: Element, id: string, part: EditorPart): void {
  rowIn(list, id)
    ?.closest('li')
    ?.querySelector<HTMLElement>(`[data-part="${part}"] :is(input, textarea, button)`)
    ?.focus();
}

/** The row a walking key leads to; undefined where the key does not walk. */
export function rowByKey(ids: readonly string[], from: string, key: string): string | undefined {
  const at = ids.indexOf(from);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[key];
  return to === undefined ? undefined : ids[Math.max(0, Math.min(ids.length - 1, to))];
}

/** Where the focus goes when this row goes: the one after it, or else the one before. */
export function rowBeside(ids: readonly string[], id: string): string | null {
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids[at - 1] ?? null;
}
