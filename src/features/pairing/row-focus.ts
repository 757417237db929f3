import type { Side } from './pairing-desk.ts';

/** The keyboard walks the rows by the page itself: each row's first button is the row. */
const ROW = '[data-link-id] > [data-row]';

const rowsOf = (side: Side): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-pairing-side="${side}"] ${ROW}`),
];

const rowOf = (side: Side, id: string): HTMLElement | undefined =>
  rowsOf(side).find((row) => row.closest<HTMLElement>('[data-link-id]')?.dataset.linkId === id);

export const focusRow = (side: Side, id: string): void => rowOf(side, id)?.focus();

/** Brings the whole row around an element into sight, as far as it is not. */
export function showRowOf(element: Element | null | undefined): void {
  const row = element?.closest('[data-link-id]');
  row?.scrollIntoView?.({ block: 'nearest' });
}

export const showRow = (side: Side, id: string): void => showRowOf(rowOf(side, id));

/** Goes to the row of that side that Tab would reach; to the side itself where it has none. */
export function focusSide(side: Side): void {
  const rows = rowsOf(side);
  const row = rows.find(({ tabIndex }) => tabIndex === 0) ?? rows[0];
  row?.focus();
  if (!row) document.querySelector(`[data-pairing-side="${side}"]`)?.scrollIntoView({ block: 'nearest' });
}

/** The row the key leads to, from one row; false where the key leads nowhere. */
export function focusByKey(side: Side, from: HTMLElement, key: string): boolean {
  const rows = rowsOf(side);
  const at = rows.indexOf(from);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  if (next === undefined || at < 0) return false;
  rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
  return true;
}
