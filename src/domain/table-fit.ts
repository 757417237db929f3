import { cellPadding, contentWidth, SMALLER_SIZES, tableSize } from './list-look.ts';
import type { ListSheet } from './list-look.ts';
import type { PaperColumn } from './paper.ts';

/** A table on its sheet: its type, in points, and its columns as wide as they have to be. */
export interface TableFit<Column extends PaperColumn = PaperColumn> {
  readonly typeSize: number;
  readonly columns: readonly Column[];
  /** How many signs stand side by side in each. */
  readonly ems: readonly number[];
}

/**
 * The largest type in which every column has its least width, and the columns so wide: those that would be narrower take it from the
 * others. Where even the smallest is too large, all have as much less. A table without such columns stays as it is.
 */
export function fitTable<Column extends PaperColumn>(
  columns: readonly Column[],
  { isPortrait, size }: ListSheet,
): TableFit<Column> {
  const whole = (contentWidth(isPortrait, size) * 72) / 25.4;
  const beside = 2 * cellPadding(isPortrait).beside;
  const usual = tableSize(isPortrait);
  const sizes = [usual, ...SMALLER_SIZES.filter((smaller) => smaller < usual)];
  const leastIn = (typeSize: number) =>
    columns.map(({ least }) => (least === undefined ? 0 : least * typeSize + beside));
  const typeSize = sizes.find((one) => sum(leastIn(one)) <= whole) ?? sizes.at(-1) ?? usual;
  const least = leastIn(typeSize);
  const isTooMuch = sum(least) > whole;
  const widths = isTooMuch
    ? least
    : shared(
        columns.map(({ width }) => width),
        least,
        whole,
      );
  const fitted = widths ? columns.map((column, at) => ({ ...column, width: widths[at] ?? 0 })) : columns;
  const unit = whole / sum(fitted.map(({ width }) => width));
  return { typeSize, columns: fitted, ems: fitted.map(({ width }) => Math.max(1, (width * unit - beside) / typeSize)) };
}

/** The whole in parts as they are wanted, none less than its least; null where they already are so. */
function shared(wanted: readonly number[], least: readonly number[], whole: number): readonly number[] | null {
  const held = new Set<number>();
  for (;;) {
    const isFree = (_: unknown, at: number): boolean => !held.has(at);
    const left = whole - sum(least.filter((_, at) => held.has(at)));
    const unit = left / sum(wanted.filter(isFree));
    const short = wanted.flatMap((part, at) => (!held.has(at) && part * unit < (least[at] ?? 0) ? [at] : []));
    if (short.length === 0)
      return held.size === 0 ? null : wanted.map((part, at) => (held.has(at) ? (least[at] ?? 0) : part * unit));
    for (const at of short) held.add(at);
  }
}

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
