import type { OfficialText, Paper, PaperBlock, PaperParagraph, PaperRow } from '../domain/paper.ts';
import { safeText } from './safe-text.ts';

/** The paper with texts that a file of XML can hold (F40). */
export const safePaper = ({ title, marks, above, tables, sentences, official }: Paper): Paper => ({
  title: safeText(title),
  marks: marks.map(safeText),
  above: { left: safeText(above.left), right: safeText(above.right) },
  tables: tables.map(({ columns, rows }) => ({
    columns: columns.map((column) => ({ ...column, head: safeText(column.head) })),
    rows: rows.map(safeRow),
  })),
  sentences: sentences.map(safeText),
  official: official && safeOfficial(official),
});

const safeOfficial = ({ blocks, signature, annexes }: OfficialText): OfficialText => ({
  blocks: blocks.map(safeBlock),
  signature: signature && { unit: safeText(signature.unit), day: safeText(signature.day) },
  annexes: annexes.map(safePaper),
});

const safeBlock = (block: PaperBlock): PaperBlock =>
  block.kind === 'heading'
    ? { ...block, text: safeText(block.text), ...(block.runOn === undefined ? {} : { runOn: safeText(block.runOn) }) }
    : { ...block, ...safeParagraph(block) };

const safeRow = (row: PaperRow): PaperRow =>
  row.kind === 'group'
    ? { ...row, heading: safeText(row.heading) }
    : { ...row, cells: row.cells.map((cell) => cell.map(safeParagraph)) };

const safeParagraph = ({ lead, text }: PaperParagraph): PaperParagraph =>
  lead === undefined ? { text: safeText(text) } : { lead: safeText(lead), text: safeText(text) };
