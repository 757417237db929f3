import type { Board } from './board.ts';
import type { Measure } from './measure.ts';
import { measuresByHeading } from './paper-order.ts';
import type { PaperColumn, PaperRow } from './paper.ts';

const looseMeasures = (board: Board): readonly Measure[] =>
  measuresByHeading(board).flatMap(({ measures }) => measures.filter(({ id }) => !board.problemsByMeasure.has(id)));

/** How many of them there are, for the sentence that counts all. */
export const looseSentence = (board: Board): string => {
  const { length } = looseMeasures(board);
  return length === 0 || board.problems.size === 0 ? '' : `；其中${length}条措施尚未对应问题，列于表末`;
};

/** Measures that serve no problem yet, at the end of a table whose columns have one called measures. */
export function looseRows(board: Board, columns: readonly PaperColumn[]): readonly PaperRow[] {
  const loose = looseMeasures(board);
  if (loose.length === 0 || !columns.some(({ id }) => id === 'measures')) return [];
  const rows = loose.map(({ id, text }): PaperRow => {
    const cells = columns.map((column) =>
      column.id === 'measures' && text.trim() !== '' ? [{ text: text.trim() }] : [],
    );
    return { kind: 'cells', id, cells };
  });
  return [{ kind: 'group', id: 'loose', heading: `尚未对应问题的整改措施（${loose.length}条）` }, ...rows];
}
