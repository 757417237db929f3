import { dayToChinese } from './day.ts';
import { lastYearItemsOf, successorsById } from './last-year.ts';
import type { LastYearItem } from './last-year.ts';
import type { DatedBoard, PaperChoices } from './paper-choices.ts';
import { numbersOf, problemsByCategory } from './paper-order.ts';
import type { Paper, PaperColumn, PaperParagraph, PaperRow } from './paper.ts';
import type { Problem } from './problem.ts';
import { STANDING_LABELS, STANDINGS } from './standing.ts';

/**
 * 上年度整改落实情况: last year's list item by item, with what has become of each. Every figure can be counted in the table:
 * 已完成 and 继续整改 add up to all of them.
 */
export function lastYearPaper({ board, asOf }: DatedBoard, { template = {}, redaction }: PaperChoices): Paper {
  const items = lastYearItemsOf(board);
  const successors = successorsById(board);
  const numbers = numbersOf(problemsByCategory(board).flatMap(({ problems }) => problems));
  const rows = items.map((item): PaperRow => {
    const card = successors.get(item.id);
    const told = { item, card, number: card ? (numbers.get(card.id) ?? null) : null };
    return { kind: 'cells', id: item.id, cells: cellsOf(told, redaction === 'titles') };
  });
  const done = items.filter((item) => isDone(item, successors.get(item.id))).length;
  return {
    title: `${yearOf(items)}组织生活会查摆问题整改落实情况`,
    marks: template.isMarkedInternal ? ['内部资料　注意保存'] : [],
    above: { left: `填报单位：${board.about?.unit ?? ''}`, right: `截至${dayToChinese(asOf)}` },
    tables: [{ columns: COLUMNS, rows }],
    sentences:
      items.length === 0 ? [] : [`${sayHandedOver(items)}截至${dayToChinese(asOf)}，${sayNow(done, items.length)}。`],
    official: null,
  };
}

const COLUMNS: readonly PaperColumn[] = [
  { id: 'number', head: '序号', width: 4, align: 'center' },
  { id: 'problem', head: '上年度问题', width: 20, align: 'left' },
  { id: 'measures', head: '整改措施', width: 24, align: 'left' },
  { id: 'owner', head: '责任人', width: 8, align: 'center', isNames: true },
  { id: 'deadline', head: '整改时限', width: 10, align: 'center' },
  { id: 'answer', head: '落实情况', width: 24, align: 'left' },
  { id: 'state', head: '完成情况', width: 10, align: 'center' },
];

interface Told {
  readonly item: LastYearItem;
  readonly card: Problem | undefined;
  readonly number: number | null;
}

function cellsOf({ item, card, number }: Told, isBrief: boolean): readonly (readonly PaperParagraph[])[] {
  const { measures } = item;
  return [
    text(String(item.number)),
    [{ lead: item.title.trim(), text: isBrief ? '' : item.detail.trimEnd() }],
    measures.length === 1 ? text(measures[0]) : measures.map((one, at) => ({ text: `${at + 1}. ${one.trim()}` })),
    text(item.owner),
    text(item.deadlineText),
    text(item.answer.trim() || (item.standing === 'completed' ? item.result : '')),
    text(stateOf(item, card, number)),
  ];
}

const text = (words = ''): readonly PaperParagraph[] => (words.trim() === '' ? [] : [{ text: words.trim() }]);

const isDone = ({ standing, isSettled }: LastYearItem, card: Problem | undefined): boolean =>
  card ? card.stage === 'completed' : standing === 'completed' || isSettled;

function stateOf(item: LastYearItem, card: Problem | undefined, number: number | null): string {
  const words = isDone(item, card) ? '已完成' : card ? '继续整改' : STANDING_LABELS[item.standing];
  return card ? `${words}（本年度问题${number ?? ''}）` : words;
}

const yearOf = ([first]: readonly LastYearItem[]): string => (first ? `${first.year}年度` : '上年度');

function sayHandedOver(items: readonly LastYearItem[]): string {
  const parts = STANDINGS.flatMap((standing) => {
    const count = items.filter((item) => item.standing === standing).length;
    return count === 0 ? [] : [`${STANDING_LABELS[standing]}${count}个`];
  });
  return `${yearOf(items)}查摆问题${items.length}个，结转时${parts.join('，')}。`;
}

const sayNow = (done: number, all: number): string =>
  [done > 0 && `已完成${done}个`, done < all && `继续整改${all - done}个`].filter(Boolean).join('，');
