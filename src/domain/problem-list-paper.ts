import type { Board } from './board.ts';
import { measuresOf } from './board.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { dayToChinese } from './day.ts';
import type { DatedBoard, PaperChoices } from './paper-choices.ts';
import type { Paper, PaperColumn, PaperParagraph, PaperRow } from './paper.ts';
import { looseRows, looseSentence } from './loose-measures.ts';
import { numbersOf, problemsByCategory } from './paper-order.ts';
import type { CategoryGroup } from './paper-order.ts';
import type { Problem } from './problem.ts';
import { figuresOf, figuresToSentence, standingToChinese } from './standing.ts';

interface ListColumn extends PaperColumn {
  readonly cell: (row: ListRow) => readonly PaperParagraph[];
}

interface ListRow {
  readonly board: Board;
  readonly problem: Problem;
  readonly number: number;
  readonly isBrief: boolean;
}

const COLUMNS: readonly ListColumn[] = [
  { id: 'number', head: '序号', width: 5, align: 'center', cell: ({ number }) => textCell(String(number)) },
  { id: 'problem', head: '存在问题', width: 29, align: 'left', cell: problemCell },
  { id: 'measures', head: '整改措施', width: 30.5, align: 'left', cell: measuresCell },
  {
    id: 'leader',
    head: '责任领导',
    width: 10.5,
    align: 'center',
    isNames: true,
    cell: ({ problem }) => textCell(problem.leader),
  },
  {
    id: 'owner',
    head: '责任人',
    width: 10.5,
    align: 'center',
    isNames: true,
    cell: ({ problem }) => textCell(problem.owner),
  },
  {
    id: 'deadline',
    head: '整改时限',
    // Room for 2026年12月31日前 in one line.
    width: 13.5,
    align: 'center',
    cell: ({ problem }) => textCell(problem.deadlineText),
  },
  {
    id: 'standing',
    head: '状态',
    width: 9.5,
    align: 'center',
    cell: ({ problem }) => textCell(standingToChinese(problem)),
  },
  { id: 'remark', head: '备注', width: 9, align: 'left', cell: ({ problem }) => textCell(problem.remark) },
];

/**
 * 问题整改清单: one table by category, in the paper's order, with the figures and their day. Every figure can be counted in
 * the table: measures that serve no problem yet stand at its end.
 */
export function problemListPaper({ board, asOf }: DatedBoard, { template = {}, redaction }: PaperChoices): Paper {
  const { extras = [], isMarkedInternal = false } = template;
  const columns = COLUMNS.filter(({ id }) => (id !== 'leader' && id !== 'remark') || extras.includes(id));
  const groups = problemsByCategory(board);
  const numbers = numbersOf(groups.flatMap(({ problems }) => problems));
  const rows = groups.flatMap((group, at) => [
    ...(hasHeadings(groups) ? [groupRow(group, at)] : []),
    ...group.problems.map((problem): PaperRow => {
      const row = { board, problem, number: numbers.get(problem.id) ?? 0, isBrief: redaction === 'titles' };
      return { kind: 'cells', id: problem.id, cells: columns.map(({ cell }) => cell(row)) };
    }),
  ]);
  return {
    title: board.about ? `${board.about.year}年度组织生活会查摆问题整改清单` : '查摆问题整改清单',
    marks: isMarkedInternal ? ['内部资料　注意保存'] : [],
    above: { left: `填报单位：${board.about?.unit ?? ''}`, right: `截至${dayToChinese(asOf)}` },
    tables: [{ columns: columns.map(toPaperColumn), rows: [...rows, ...looseRows(board, columns)] }],
    sentences: [`截至${dayToChinese(asOf)}，${figuresToSentence(figuresOf(board))}${looseSentence(board)}。`],
    official: null,
  };
}

/** Is there a category that heads them? */
export const hasHeadings = (groups: readonly CategoryGroup[]): boolean =>
  groups.some(({ category }) => category !== null);

/** 一、政治纪律（3个） */
export const groupRow = ({ category, problems }: CategoryGroup, at: number): PaperRow => ({
  kind: 'group',
  id: category?.id ?? 'no-category',
  heading: `${chineseNumeral(at + 1)}、${category?.name ?? '未分类'}（${problems.length}个）`,
});

const textCell = (text: string): readonly PaperParagraph[] => (text.trim() === '' ? [] : [{ text: text.trim() }]);

function problemCell({ problem, isBrief }: ListRow): readonly PaperParagraph[] {
  return [{ lead: problem.title.trim(), text: isBrief ? '' : problem.detail.trimEnd() }];
}

function measuresCell({ board, problem }: ListRow): readonly PaperParagraph[] {
  const texts = measuresOf(board, problem.id).map(({ text }) => text.trim());
  return texts.length === 1
    ? texts.map((text) => ({ text }))
    : texts.map((text, at) => ({ text: `${at + 1}. ${text}` }));
}

const toPaperColumn = ({ id, head, width, align, isNames = false }: ListColumn): PaperColumn => ({
  id,
  head,
  width,
  align,
  isNames,
});
