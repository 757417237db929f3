import type { CardDifference, CardLine, Difference } from './difference-between.ts';
import { dayToChinese } from './day.ts';
import type { Day } from './day.ts';
import { PROBLEM_FIELD_LABELS } from './problem.ts';
import { isForward, stageToChinese } from './stage.ts';

/** The figures of a difference. Laws: problems at the end = at the beginning + added − deleted; completed likewise. */
export interface DifferenceFigures {
  readonly added: number;
  readonly deleted: number;
  /** Completed at the end and not at the beginning, new ones with them. */
  readonly completed: number;
  /** Completed at the beginning and not at the end: gone, … */
  readonly deletedCompleted: number;
  /** … or worked on again. */
  readonly leftCompleted: number;
  readonly returned: number;
  readonly reopened: number;
  readonly deadlines: number;
  readonly owners: number;
  readonly notes: number;
  readonly measuresTicked: number;
}

export function differenceFigures({ cards }: Difference): DifferenceFigures {
  const cardsWith = (is: (line: CardLine) => boolean): number => cards.filter(({ lines }) => lines.some(is)).length;
  const lines = cards.flatMap((card) => card.lines);
  return {
    added: cardsWith(({ kind }) => kind === 'added'),
    deleted: cardsWith(({ kind }) => kind === 'deleted'),
    completed: cardsWith(
      (line) =>
        (line.kind === 'added' && line.stage === 'completed') || (line.kind === 'moved' && line.to === 'completed'),
    ),
    deletedCompleted: cardsWith((line) => line.kind === 'deleted' && line.stage === 'completed'),
    leftCompleted: cardsWith((line) => line.kind === 'moved' && line.from === 'completed'),
    returned: cards.filter(isReturned).length,
    reopened: cardsWith(({ kind }) => kind === 'reopened'),
    deadlines: cardsWith(({ kind }) => kind === 'deadline'),
    owners: cardsWith(({ kind }) => kind === 'owner'),
    notes: lines.filter(({ kind }) => kind === 'note').length,
    measuresTicked: lines.filter(({ kind }) => kind === 'measure-ticked').length,
  };
}

const isReturned = ({ lines }: CardDifference): boolean =>
  lines.some((line) => line.kind === 'moved' && !isForward(line.from, line.to)) &&
  !lines.some(({ kind }) => kind === 'reopened');

/** 自2022年3月4日至2022年6月30日，新增问题2个，完成3个，…: every part is said, a part of 0 too. */
export function differenceToSentence(difference: Difference, from: Day, to: Day): string {
  const { added, deleted, completed, returned, reopened, deadlines, owners, notes } = differenceFigures(difference);
  const parts = [
    `新增问题${added}个`,
    ...(deleted > 0 ? [`删除问题${deleted}个`] : []),
    `完成${completed}个`,
    `退回${returned}个`,
    ...(reopened > 0 ? [`重新整改${reopened}个`] : []),
    `调整时限${deadlines}个`,
    `调整责任人${owners}个`,
    `新进展${notes}条`,
  ];
  return `自${dayToChinese(from)}至${dayToChinese(to)}，${parts.join('，')}。`;
}

/** What a line is called: 完成, 时限调整, 新进展. */
export function lineToLabel(line: CardLine): string {
  switch (line.kind) {
    case 'added':
      return '新增';
    case 'deleted':
      return '删除';
    case 'moved':
      return line.to === 'completed' ? '完成' : isForward(line.from, line.to) ? '阶段' : '退回';
    case 'reopened':
      return '重新整改';
    case 'deadline':
      return '时限调整';
    case 'owner':
      return '责任人调整';
    case 'note':
      return '新进展';
    case 'text':
      return `${line.from === '' ? '填写' : '修改'}${PROBLEM_FIELD_LABELS[line.field]}`;
    case 'category':
      return '类别';
    case 'completed-on':
      return '更正完成日期';
    case 'measure-added':
      return '新增措施';
    case 'measure-removed':
      return '减少措施';
    case 'measure-ticked':
      return '措施落实';
    case 'measure-unticked':
      return '措施取消落实';
    case 'measure-text':
      return `措施的${line.label}`;
    case 'other':
      return '其他';
  }
}

export function lineToChinese(line: CardLine): string {
  switch (line.kind) {
    case 'added':
      return `现在“${stageToChinese(line.stage)}”`;
    case 'deleted':
      return `原在“${stageToChinese(line.stage)}”`;
    case 'moved':
      return `${stageToChinese(line.from)} → ${stageToChinese(line.to)}${because(line.reason)}`;
    case 'reopened':
      return `第 ${line.round} 轮${because(line.reason)}`;
    case 'deadline':
      return `${said(line.from)} → ${said(line.to)}${because(line.reason)}`;
    case 'note':
      return `${line.note.on === '' ? '' : `${dayToChinese(line.note.on)}，`}${line.note.text.trim()}`;
    case 'text':
      return line.from === '' ? line.to : `${said(line.from)} → ${said(line.to)}`;
    case 'owner':
    case 'category':
      return `${said(line.from)} → ${said(line.to)}`;
    case 'completed-on':
      return `${said(dayToChinese(line.from))} → ${said(dayToChinese(line.to))}`;
    case 'measure-text':
      return `“${line.measure}”：${said(line.from)} → ${said(line.to)}`;
    case 'measure-added':
    case 'measure-removed':
    case 'measure-ticked':
    case 'measure-unticked':
      return line.measure;
    case 'other':
      return '次序或识别结果有变动';
  }
}

const said = (text: string): string => text.trim() || '（空）';

const because = (reason: string): string => (reason === '' ? '' : `，原因：${reason}`);
