import fc from 'fast-check';
import type { Paper, PaperBlock, PaperColumn, PaperRow, PaperTable } from '../../src/domain/paper.ts';

/** What breaks files: control characters, half surrogate pairs, marks of direction, formulas, markup, escapes of the formats. */
export const HOSTILE = [
  '\u0000',
  '\u0007',
  '\u000b',
  '\r\n',
  '\r',
  '\n',
  '\t',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud83d',
  '\udc00',
  '𠮷',
  '👨‍👩‍👧',
  '=1+1',
  "=cmd|'/c calc'!A1",
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1＋1',
  '_x000D_',
  '#N/A',
  '&amp;',
  '</w:t>',
  ']]>',
  '<img onerror=1>',
  '“理论学习”不够——',
  '&P',
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      maxLength: 5,
    },
  )
  .map((pieces) => pieces.join(''));

const column: fc.Arbitrary<PaperColumn> = fc.record({
  id: fc.uuid(),
  head: hostileText,
  width: fc.integer({ min: 3, max: 40 }),
  align: fc.constantFrom('left', 'center'),
  isNames: fc.boolean(),
});

/** Rows, of which some go on in cells of the one above. */
const rows = (columns: number): fc.Arbitrary<readonly PaperRow[]> =>
  fc
    .array(fc.tuple(row(columns), fc.subarray(Array.from({ length: columns }, (_, at) => at))), { maxLength: 6 })
    .map((made) =>
      made.map(([one, joined], at): PaperRow => {
        if (one.kind === 'group' || made[at - 1]?.[0].kind !== 'cells' || joined.length === 0) return one;
        return { ...one, joined, cells: one.cells.map((cell, column) => (joined.includes(column) ? [] : cell)) };
      }),
    );

const row = (columns: number): fc.Arbitrary<PaperRow> =>
  fc.oneof(
    fc.record({ kind: fc.constant('group' as const), id: fc.uuid(), heading: hostileText }),
    fc.record({
      kind: fc.constant('cells' as const),
      id: fc.uuid(),
      cells: fc.array(fc.array(fc.record({ lead: hostileText, text: hostileText }), { maxLength: 3 }), {
        minLength: columns,
        maxLength: columns,
      }),
    }),
  );

const table: fc.Arbitrary<PaperTable> = fc
  .array(column, { minLength: 2, maxLength: 6 })
  .chain((columns) => fc.record({ columns: fc.constant(columns), rows: rows(columns.length) }));

const listFields = {
  title: hostileText,
  marks: fc.array(hostileText, { maxLength: 2 }),
  above: fc.record({ left: hostileText, right: hostileText }),
  tables: fc.array(table, { minLength: 1, maxLength: 2 }),
  sentences: fc.array(hostileText, { maxLength: 2 }),
};

/** A list of any texts, as hostile as they come. */
export const randomPaper: fc.Arbitrary<Paper> = fc.record({ ...listFields, official: fc.constant(null) });

const block: fc.Arbitrary<PaperBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1, 2, 3),
    text: hostileText,
    runOn: hostileText,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), lead: hostileText, text: hostileText, isFlush: fc.boolean() }),
);

/** An official paper of any texts, with lists behind it. */
export const randomOfficialPaper: fc.Arbitrary<Paper> = fc.record({
  ...listFields,
  tables: fc.constant([]),
  official: fc.record({
    blocks: fc.array(block, { maxLength: 6 }),
    signature: fc.option(fc.record({ unit: hostileText, day: hostileText })),
    annexes: fc.array(randomPaper, { maxLength: 2 }),
  }),
});
