import type { Board } from './board.ts';
import type { BoardFilter } from './board-filter.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { dayToChinese } from './day.ts';
import type { CategoryId, ProblemId } from './id.ts';
import { LAMP_SHAPES, lampOf, lampRule, lampToChinese } from './lamp.ts';
import type { Lamp, LampKind, LampRule } from './lamp.ts';
import type { DatedBoard } from './paper-choices.ts';
import { frozenSentences, scopeToWords } from './paper-of.ts';
import { numbersOf, problemsByCategory } from './paper-order.ts';
import type { CategoryGroup } from './paper-order.ts';
import { partOf } from './paper-part.ts';
import { titleToLabel } from './problem.ts';
import type { Problem } from './problem.ts';
import { STAGES, stageToChinese } from './stage.ts';
import type { Stage } from './stage.ts';
import { figuresOf, figuresToSentence, rateToText, standingOf } from './standing.ts';
import type { Standing } from './standing.ts';

/** 挂图: the whole board on one sheet for the wall, as a value; how large it is set and on how many pages is its reader's affair. */
export interface WallChart {
  readonly title: string;
  readonly marks: readonly string[];
  /** 填报单位 at left, the day at right. */
  readonly above: { readonly left: string; readonly right: string };
  /** The figures, and whose content it is where it is a snapshot's. */
  readonly sentences: readonly string[];
  readonly progress: ChartProgress;
  readonly stages: readonly ChartStage[];
  /** One a category, in the paper's order; categories without problems are left out. */
  readonly rows: readonly ChartRow[];
}

export interface ChartStage {
  readonly stage: Stage;
  readonly label: string;
  readonly count: number;
}

export interface ChartRow {
  readonly id: CategoryId | 'none';
  readonly name: string;
  readonly progress: ChartProgress;
  readonly cells: Readonly<Record<Stage, readonly ChartItem[]>>;
}

/** How far some problems have come; the standings add up to `all`. */
export interface ChartProgress {
  readonly all: number;
  readonly standings: Readonly<Record<Standing, number>>;
  /** 完成率; '' where there is nothing to complete. */
  readonly rate: string;
}

/** One problem on the chart. No text of it has a line break. */
export interface ChartItem {
  readonly id: ProblemId;
  /** 序号, as in the list of the same problems. */
  readonly number: number;
  readonly title: string;
  /** 责任人, or else 责任领导; '' where nobody is named. */
  readonly person: string;
  /** 整改时限 as written; for what is done the day it was completed. */
  readonly when: string;
  readonly mark: ChartMark | null;
}

/** What a glance at the wall must tell: a shape and a word, told apart without colour. */
export interface ChartMark {
  readonly kind: LampKind | 'done';
  readonly shape: string;
  readonly words: string;
}

export interface ChartChoices {
  readonly scope?: BoardFilter;
  readonly isMarkedInternal?: boolean;
  /** 某同志 in every name's place. */
  readonly isNameless?: boolean;
}

export const DONE_SHAPE = '✓';

/** The same board, day and choices give the same chart. */
export function wallChartOf(whole: DatedBoard, { isMarkedInternal, ...wanted }: ChartChoices = {}): WallChart {
  const { dated, scope } = partOf(whole, wanted);
  const { board } = dated;
  const about = board.about;
  const asOf = `截至${dayToChinese(dated.asOf)}`;
  const groups = problemsByCategory(board);
  const numbers = numbersOf(groups.flatMap(({ problems }) => problems));
  const rule = lampRule(board, dated.asOf);
  const toItem = (problem: Problem): ChartItem => problemToItem(board, problem, numbers.get(problem.id) ?? 0, rule);
  return {
    title: `${about ? `${about.year}年度组织生活会` : ''}查摆问题整改作战图${scopeToWords(board, scope)}`,
    marks: isMarkedInternal ? ['内部资料　注意保存'] : [],
    above: { left: `填报单位：${oneLine(about?.unit ?? '')}`, right: asOf },
    sentences: [`${asOf}，${figuresToSentence(figuresOf(board))}。`, ...frozenSentences(dated)],
    progress: progressOf([...board.problems.values()]),
    stages: STAGES.map((stage) => ({
      stage,
      label: stageToChinese(stage),
      count: board.problemsByStage[stage].length,
    })),
    rows: groups.map((group, at) => groupToRow(group, groups.length > 1 ? `${chineseNumeral(at + 1)}、` : '', toItem)),
  };
}

function groupToRow(
  { category, problems }: CategoryGroup,
  enumerator: string,
  toItem: (problem: Problem) => ChartItem,
): ChartRow {
  const within = (stage: Stage): readonly ChartItem[] =>
    problems.filter((problem) => problem.stage === stage).map(toItem);
  return {
    id: category?.id ?? 'none',
    name: enumerator + oneLine(category?.name ?? '未分类'),
    progress: progressOf(problems),
    cells: { identified: within('identified'), rectifying: within('rectifying'), completed: within('completed') },
  };
}

function progressOf(problems: readonly Problem[]): ChartProgress {
  const standings: Record<Standing, number> = { completed: 0, rectifying: 0, 'long-term': 0, 'not-started': 0 };
  for (const problem of problems) standings[standingOf(problem)] += 1;
  const all = problems.length;
  return { all, standings, rate: all === 0 ? '' : rateToText(standings.completed, all) };
}

function problemToItem(board: Board, problem: Problem, number: number, rule: LampRule): ChartItem {
  const isDone = problem.stage === 'completed';
  const lamp = lampOf(board, problem, rule);
  const limit = oneLine(problem.deadlineText);
  // ◇ 长期坚持 says it once.
  const isSaid = lamp?.kind === 'long-term' && LONG_WORDS.test(limit);
  return {
    id: problem.id,
    number,
    title: oneLine(titleToLabel(problem.title)),
    person: oneLine(problem.owner) || oneLine(problem.leader),
    when: isDone ? problem.completedOn && `${dayToChinese(problem.completedOn)}完成` : isSaid ? '' : limit,
    mark: isDone ? doneMark(lamp) : lamp && lampToMark(lamp),
  };
}

const LONG_WORDS = /^长期(?:坚持)?$/;

const lampToMark = (lamp: Lamp): ChartMark => ({
  kind: lamp.kind,
  shape: LAMP_SHAPES[lamp.kind],
  words: lampToChinese(lamp).replace('本季度', ''),
});

/** What is done and goes on for long says both. */
const doneMark = (lamp: Lamp | null): ChartMark =>
  lamp?.kind === 'long-term'
    ? { kind: 'long-term', shape: LAMP_SHAPES['long-term'], words: '已完成，长期坚持' }
    : { kind: 'done', shape: DONE_SHAPE, words: '已完成' };

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
