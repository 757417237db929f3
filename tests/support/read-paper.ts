import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { measuresOf } from '../../src/domain/board.ts';
import type { Board } from '../../src/domain/board.ts';
import { measuresByHeading, problemsByCategory } from '../../src/domain/paper-order.ts';
import { standingToChinese } from '../../src/domain/standing.ts';
import { safeText } from '../../src/exchange/safe-text.ts';

/** A paper as its reader finds it, in whatever form: lines of cells; what stands outside the table is a line of one cell. */
export type PaperLines = readonly (readonly string[])[];

/** What a paper says of the work, without blanks. */
export interface PaperFacts {
  readonly problems: readonly ListedProblem[];
  /** Measures that serve no problem. */
  readonly loose: readonly string[];
}

interface ListedProblem {
  readonly number: string;
  readonly text: string;
  readonly measures: string;
  readonly standing: string;
}

export const docxToLines = (bytes: Uint8Array): PaperLines =>
  xmlToLines(partOf(bytes, 'word/document.xml'), { line: ['w:tr', 'w:p'], cell: 'w:tc', text: 'w:t' });

export const xlsxToLines = (bytes: Uint8Array): PaperLines =>
  xmlToLines(partOf(bytes, 'xl/worksheets/sheet1.xml'), { line: ['row'], cell: 'c', text: 't' }).map((cells) =>
    cells.map((cell) => cell.replaceAll('_x005F_', '_')),
  );

/** The sheet on the screen; where a cell goes on from above there is a blank one. It runs in the page too, so it stands on nothing here. */
export const sheetToLines = (sheet: Element): PaperLines => {
  let under: number[] = [];
  return [...sheet.querySelectorAll('tr, p')]
    .filter((line) => line.matches('tr') || !line.closest('tr'))
    .map((line) => {
      if (!line.matches('tr')) return [line.textContent ?? ''];
      const own = [...line.children];
      const cells: string[] = [];
      const left: number[] = [];
      while (own.length > 0 || (under[cells.length] ?? 0) > 0) {
        const above = under[cells.length] ?? 0;
        const cell = above > 0 ? undefined : own.shift();
        left.push(above > 0 ? above - 1 : Number(cell?.getAttribute('rowspan') ?? 1) - 1);
        cells.push(cell?.textContent ?? '');
      }
      under = left;
      return cells;
    });
};

/** What stands in the table's columns, by their heads. */
export function linesToFacts(lines: PaperLines): PaperFacts {
  const bare = lines.map((cells) => cells.map(toBare));
  const at = bare.findIndex(([first]) => first === '序号');
  const heads = bare[at] ?? [];
  const under = (cells: readonly string[], head: string): string => cells[heads.indexOf(head)] ?? '';
  const rows = bare.slice(at + 1).filter((cells) => cells.length === heads.length);
  const problems = rows
    .filter(([number = '']) => /^\d+$/.test(number))
    .map((cells) => ({
      number: under(cells, '序号'),
      text: under(cells, '存在问题'),
      measures: under(cells, '整改措施'),
      standing: under(cells, '状态'),
    }));
  return { problems, loose: rows.filter(([number]) => number === '').map((cells) => under(cells, '整改措施')) };
}

/** What a paper of this board must say. */
export function boardToFacts(board: Board): PaperFacts {
  const problems = problemsByCategory(board).flatMap((group) => group.problems);
  const inOrder = measuresByHeading(board).flatMap((group) => group.measures);
  const loose = inOrder.filter(({ id }) => !board.problemsByMeasure.has(id));
  return {
    problems: problems.map((problem, at) => {
      const measures = measuresOf(board, problem.id).map(({ text }) => text.trim());
      return {
        number: String(at + 1),
        text: toBare(problem.title.trim() + problem.detail.trimEnd()),
        measures: toBare(measures.length === 1 ? measures.join('') : measures.map((m, n) => `${n + 1}. ${m}`).join('')),
        standing: toBare(standingToChinese(problem)),
      };
    }),
    loose: loose.map(({ text }) => toBare(text)),
  };
}

/** The figures that a paper gives in words: 查摆问题, 制定整改措施, 已完成 … */
export function figuresIn(lines: PaperLines): Readonly<Record<string, number>> {
  const said = lines.map((cells) => toBare(cells.join(''))).find((line) => /^截至.*查摆问题/.test(line)) ?? '';
  const [figures = ''] = said.split('；');
  const parts = [...figures.matchAll(/(查摆问题|制定整改措施|已完成|正在整改|长期坚持|尚未启动)(\d+)[个条]/g)];
  return Object.fromEntries(parts.map(([, name = '', count]) => [name, Number(count)]));
}

/** Without blanks, and fit for a file of XML. */
export const toBare = (text: string): string => safeText(text).replace(/\s/g, '');

const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

interface Names {
  /** The outermost of these is a line. */
  readonly line: readonly string[];
  readonly cell: string;
  readonly text: string;
}

function xmlToLines(xml: string, names: Names): PaperLines {
  const lines: string[][] = [];
  const parser = new SaxesParser();
  let depth = 0;
  let isText = false;
  parser.on('opentag', ({ name }) => {
    if (names.line.includes(name) && (depth += 1) === 1) lines.push([]);
    if (name === names.cell) lines.at(-1)?.push('');
    isText = name === names.text;
  });
  parser.on('closetag', ({ name }) => {
    if (names.line.includes(name)) depth -= 1;
    isText = false;
  });
  parser.on('text', (text) => {
    const line = lines.at(-1);
    if (line && depth > 0 && isText) line.push((line.pop() ?? '') + text);
  });
  parser.write(xml).close();
  return lines;
}
