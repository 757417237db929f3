import type { ChartItem } from '../../domain/wall-chart.ts';
import { emsOf } from '../../domain/text-width.ts';
import { brokenLines, cutLines } from './chart-lines.ts';

/** How a chart is set. Lengths are points on an A3 sheet. */
export interface Setting {
  /** Of the titles; facts are set a little smaller, never under SMALLEST. */
  readonly size: number;
  /** Of one column of items. */
  readonly columnWidth: number;
  readonly mostTitleLines: number;
  readonly mostFactLines: number;
  /** Signs of the widest number. */
  readonly digits: number;
}

/** A problem in its lines, ready to be drawn. */
export interface LaidItem {
  readonly item: ChartItem;
  readonly titleLines: readonly string[];
  readonly factLines: readonly (readonly Fact[])[];
  readonly height: number;
  readonly isCut: boolean;
}

export interface Fact {
  readonly says: 'mark' | 'person' | 'when' | 'missing';
  readonly text: string;
}

/** The smallest type on A3. */
export const SMALLEST = 9;

export const TITLE_LEADING = 1.25;
export const FACT_LEADING = 1.25;

/** Around the words of an item. */
export const ITEM_SIDES = 17;

export const factSizeOf = (size: number): number => Math.max(SMALLEST, Math.round(size * 1.7) / 2);

export const itemGapOf = (size: number): number => (size > 12 ? Math.round(size * 0.6) : Math.round(size - 5));

export const numberWidthOf = ({ size, digits }: Pick<Setting, 'size' | 'digits'>): number =>
  (digits * 0.65 + 0.6) * size;

/** The lines of one problem, and how high they are. */
export function setItem(item: ChartItem, setting: Setting): LaidItem {
  const { size, columnWidth, mostTitleLines, mostFactLines } = setting;
  const width = columnWidth - ITEM_SIDES - numberWidthOf(setting);
  const title = cutLines(brokenLines(item.title, width / size), mostTitleLines, width / size);
  const factSize = factSizeOf(size);
  const facts = setFacts(factsOf(item), width / factSize, mostFactLines);
  const height = title.lines.length * size * TITLE_LEADING + facts.lines.length * factSize * FACT_LEADING;
  return { item, titleLines: title.lines, factLines: facts.lines, height, isCut: title.isCut || facts.isCut };
}

function factsOf({ mark, person, when }: ChartItem): readonly Fact[] {
  const isDone = mark?.kind === 'done';
  const facts: readonly (Fact | false)[] = [
    mark && { says: 'mark', text: `${mark.shape} ${mark.words}` },
    person !== '' ? { says: 'person', text: person } : !isDone && { says: 'missing', text: '责任人未定' },
    when !== '' ? { says: 'when', text: when } : mark === null && { says: 'missing', text: '时限未定' },
  ].map((fact) => fact || false) as readonly (Fact | false)[];
  return facts.filter((fact) => fact !== false);
}

/** Facts one after the other; a new line where the next does not fit, inside one only where it is longer than a line. */
function setFacts(
  facts: readonly Fact[],
  ems: number,
  most: number,
): { readonly lines: readonly (readonly Fact[])[]; readonly isCut: boolean } {
  const lines: Fact[][] = [];
  let used = Infinity;
  for (const { says, text } of facts)
    for (const part of brokenLines(text, ems)) {
      const width = emsOf(part);
      if (used + FACT_SPACE + width > ems) lines.push([{ says, text: part }]);
      else lines.at(-1)?.push({ says, text: part });
      used = used + FACT_SPACE + width > ems ? width : used + FACT_SPACE + width;
    }
  if (lines.length <= most) return { lines, isCut: false };
  return {
    lines: lines.slice(0, most).map((line, at) => (at === most - 1 ? withEllipsis(line, ems) : line)),
    isCut: true,
  };
}

/** Ems between two facts. */
const FACT_SPACE = 0.8;

function withEllipsis(line: readonly Fact[], ems: number): readonly Fact[] {
  const last = line.at(-1);
  if (!last) return line;
  const before = line.slice(0, -1).reduce((sum, { text }) => sum + emsOf(text) + FACT_SPACE, 0);
  const { lines } = cutLines([last.text, ''], 1, ems - before);
  return [...line.slice(0, -1), { says: last.says, text: lines.join('') }];
}
