/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, a line a row; a cell that holds a tab, a line break or begins
 * with a quote stands in quotes, its own doubled. Law: tsvToCells(cellsToTsv(cells)) = cells, line breaks as LF, for rows of one length.
 */
export const cellsToTsv = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.map(quoted).join('\t')).join('\n');

const quoted = (cell: string): string => (/[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The cells of a text that was copied from a spreadsheet; the line break that ends it makes no row. */
export function tsvToCells(text: string): readonly (readonly string[])[] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { cell, end } = cellAt(source, at);
    rows.at(-1)?.push(cell);
    if (end >= source.length) return rows;
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
}

/** A quote that is never closed is a quote like any other. */
function cellAt(source: string, from: number): { readonly cell: string; readonly end: number } {
  if (source[from] === '"') {
    const closed = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(from));
    if (closed) return { cell: (closed[1] ?? '').replaceAll('""', '"'), end: from + closed[0].length };
  }
  const found = /[\t\n]/.exec(source.slice(from));
  const end = found ? from + found.index : source.length;
  return { cell: source.slice(from, end), end };
}
