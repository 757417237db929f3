import { numberToText } from './number-format.ts';
import type { ListLevel, NumberedList } from './numbering.ts';

/** What Word shows before a paragraph. */
export interface ShownNumber {
  readonly text: string;
  readonly suffix: ListLevel['suffix'];
}

/** Counts through a document as Word does, paragraph by paragraph, in reading order. */
export class ListCounter {
  readonly #lists: ReadonlyMap<string, NumberedList>;
  /** The last number of each level, by counter: lists made from one abstract list count on from one another. */
  readonly #values = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, NumberedList>) {
    this.#lists = lists;
  }

  /** The level at which a list names the style, or the nearest one it is based on; undefined where it names none. */
  levelOfStyle(numId: string, chain: readonly string[]): number | undefined {
    const levels = this.#lists.get(numId)?.levels ?? new Map<number, ListLevel>();
    const named = new Map([...levels].map(([level, { styleId }]) => [styleId, level]));
    const nearest = chain.find((id) => named.has(id));
    return nearest === undefined ? undefined : named.get(nearest);
  }

  /** Counts one paragraph of this list and level; null where there is no such list (numId 0 is none). */
  next(numId: string, level: number): ShownNumber | null {
    const list = this.#lists.get(numId);
    const definition = list?.levels.get(level);
    if (!list || !definition) return null;
    const values = this.#values.get(list.counterId) ?? [];
    this.#values.set(list.counterId, values);
    // A level that was skipped counts as begun: 1.1.1 first, then 1.2 and 2.
    for (let above = 0; above < level; above += 1) values[above] ??= startOf(list, above);
    values[level] = this.#valueOf(numId, list, level, values[level]);
    for (const [index, lower] of list.levels)
      if (index > level && restartsAfter(index, lower, level)) values[index] = undefined;
    return {
      text: definition.format === 'bullet' ? bulletText(definition.text) : shownText(list, definition, values),
      suffix: definition.suffix,
    };
  }

  #valueOf(numId: string, list: NumberedList, level: number, last: number | undefined): number {
    const override = list.startOverrides.get(level);
    const key = `${numId}/${level}`;
    const isFirst = !this.#begun.has(key);
    this.#begun.add(key);
    if (override !== undefined && isFirst) return override;
    return last === undefined ? startOf(list, level) : last + 1;
  }
}

const startOf = (list: NumberedList, level: number): number =>
  list.startOverrides.get(level) ?? list.levels.get(level)?.start ?? 1;

const restartsAfter = (index: number, { restartBelow }: ListLevel, level: number): boolean =>
  restartBelow === undefined || restartBelow > index ? true : level < restartBelow;

/** The level's text with the numbers in it; a level that has not been counted yet shows its start. */
const shownText = (list: NumberedList, { text, isLegal }: ListLevel, values: readonly (number | undefined)[]): string =>
  text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const format = list.levels.get(level)?.format ?? 'decimal';
    return numberToText(values[level] ?? startOf(list, level), isLegal && format !== 'none' ? 'decimal' : format);
  });

/** Bullets are mostly signs of symbol fonts, from the private area, or a letter that such a font draws as a sign. */
export const bulletText = (text: string): string =>
  SYMBOLS.get(text) ?? (/^(?:[\ue000-\uf8ff]|[A-Za-z])$/.test(text) ? '•' : text);

/** Symbol, Wingdings: the common ones. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['\uf0b7', '•'],
  ['\uf06c', '●'],
  ['\uf06e', '■'],
  ['\uf075', '◆'],
  ['\uf0a7', '▪'],
]);
