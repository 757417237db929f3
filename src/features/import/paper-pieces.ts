import type { TextRange } from '../../domain/import-draft.ts';
import type { Cutting } from './cutting/cutting.ts';
import { leftoversOf } from './cutting/leftovers.ts';
import { oncePer } from './cutting/once-per.ts';
import { mergeRanges, rangesAcross } from './cutting/ranges.ts';

export type Role = 'cut' | 'leftover' | 'heading' | 'main-work' | 'quiet' | 'furniture' | 'plain';

/** A stretch of one paragraph that looks alike all through. */
export interface Piece extends TextRange {
  readonly role: Role;
  /** The cut it is in; furniture may be in one too. */
  readonly cutId: string | null;
  /** The cut begins, or ends, with it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface PaperParagraph extends TextRange {
  readonly pieces: readonly Piece[];
}

/** Lines that follow one another as paragraphs of pieces: every character of them is in exactly one. */
export function linesToParagraphs(cutting: Cutting, lines: readonly TextRange[]): readonly PaperParagraph[] {
  const whole = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const layers = layersOf(cutting).map(({ role, ranges }) => ({ role, ranges: rangesAcross(whole, ranges) }));
  const edges = edgesOf(lines, layers);
  const cursors = layers.map(() => 0);
  const paragraphs: PaperParagraph[] = [];
  let at = 0;
  for (const line of lines) {
    const pieces: Piece[] = [];
    while (at < edges.length && (edges[at] ?? 0) < line.start) at += 1;
    for (; (edges[at] ?? line.end) < line.end; at += 1) {
      const start = edges[at] ?? line.start;
      pieces.push(pieceAt(layers, cursors, { start, end: Math.min(edges[at + 1] ?? line.end, line.end) }));
    }
    paragraphs.push({ ...line, pieces });
  }
  return paragraphs;
}

interface Layer {
  readonly role: Role;
  readonly ranges: readonly (TextRange & { readonly id?: string })[];
}

/** The upper ones cover the lower ones. */
const layersOf = oncePer((cutting: Cutting): readonly Layer[] => {
  const headings = [...cutting.categories, ...cutting.groups].flatMap(({ range }) => range ?? []);
  return [
    { role: 'furniture', ranges: cutting.furniture },
    { role: 'cut', ranges: cutting.cuts },
    { role: 'heading', ranges: mergeRanges(headings) },
    { role: 'main-work', ranges: mergeRanges(cutting.mainWork) },
    { role: 'leftover', ranges: leftoversOf(cutting) },
    { role: 'quiet', ranges: cutting.quiet },
  ];
});

function edgesOf(lines: readonly TextRange[], layers: readonly Layer[]): readonly number[] {
  const edges = new Set(lines.map(({ start }) => start));
  for (const { ranges } of layers) for (const { start, end } of ranges) edges.add(start).add(end);
  return [...edges].sort((a, b) => a - b);
}

export function linesOf(text: string): readonly TextRange[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return range;
  });
}

/** Pieces are asked for in order, so each layer's cursor only goes on. */
function pieceAt(layers: readonly Layer[], cursors: number[], range: TextRange): Piece {
  const hits = layers.map(({ ranges }, nth) => {
    let cursor = cursors[nth] ?? 0;
    while ((ranges[cursor]?.end ?? Infinity) <= range.start) cursor += 1;
    cursors[nth] = cursor;
    const found = ranges[cursor];
    return found && found.start <= range.start ? found : undefined;
  });
  const top = hits.findIndex((hit) => hit !== undefined);
  const cut = hits[layers.findIndex(({ role }) => role === 'cut')];
  return {
    ...range,
    role: layers[top]?.role ?? 'plain',
    cutId: cut?.id ?? null,
    isFirst: cut?.start === range.start,
    isLast: cut?.end === range.end,
  };
}
