import { annexNotes, paperToText } from '../../src/domain/paper.ts';
import type { Paper } from '../../src/domain/paper.ts';
import { textOf } from './pdf.ts';
import type { Page } from './pdf.ts';

export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** The text's block on an upright page. */
export const BLOCK = { left: mm(28), right: mm(210 - 26), top: mm(37), bottom: mm(297 - 35) };

/** What the upright pages say, in order. */
export function textBefore(paper: Paper): string {
  const { official } = paper;
  if (!official) throw new Error('a list');
  const { annexes, signature } = official;
  const before = paperToText({ ...paper, official: { ...official, annexes: [], signature: null } });
  return [before, ...annexNotes(annexes), signature?.unit, signature?.day].join('');
}

/** The lines of the text on an upright page. */
export function linesOn({ words }: Page) {
  const tops = new Map<number, (typeof words)[number][]>();
  for (const word of words) {
    const middle = (word.top + word.bottom) / 2;
    if (middle > BLOCK.bottom) continue;
    const key = [...tops.keys()].find((other) => Math.abs(other - middle) < 6) ?? middle;
    tops.set(key, [...(tops.get(key) ?? []), word]);
  }
  return [...tops]
    .sort(([a], [b]) => a - b)
    .map(([middle, line]) => ({
      middle,
      text: textOf(line.sort((a, b) => a.left - b.left)),
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
    }));
}
