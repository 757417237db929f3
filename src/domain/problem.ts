import type { Day } from './day.ts';
import type { Deadline } from './deadline.ts';
import type { BoardId, CategoryId, ProblemId } from './id.ts';
import type { Passage } from './source-text.ts';
import type { Stage } from './stage.ts';

/** A problem (存在问题): one card. Only its text is compulsory; every other text is verbatim and may be ''. */
export interface Problem {
  readonly kind: 'problem';
  readonly id: ProblemId;
  readonly rev: number;
  readonly stage: Stage;
  readonly rank: string;
  readonly categoryId: CategoryId | null;
  /** The leading sentence (问题). */
  readonly title: string;
  /** What follows it (具体表现). */
  readonly detail: string;
  /** 原因分析 */
  readonly cause: string;
  /** 整改目标 */
  readonly goal: string;
  /** 举一反三: where else the same was looked for, and what was mended there. */
  readonly lesson: string;
  /** 来源: how it was found; see ORIGINS. */
  readonly origin: string;
  /** How many said so where opinions were asked for (征求意见条数), as written. */
  readonly opinions: string;
  /** 查摆对象: a member's name; '' is the committee itself (班子). */
  readonly subject: string;
  /** 责任领导 */
  readonly leader: string;
  /** 责任人, several joined by 、 */
  readonly owner: string;
  /** 责任单位 */
  readonly unit: string;
  /** 整改时限 as written. */
  readonly deadlineText: string;
  /** … as read when it was typed, or as a person corrected the reading; null where nothing can be read. */
  readonly deadline: Deadline | null;
  /** 完成情况 as an imported ledger wrote it. */
  readonly progressText: string;
  /** 整改成效 */
  readonly result: string;
  /** 验收人: who accepted that it is closed (支委会 …), and on which day, as written. */
  readonly acceptedBy: string;
  readonly acceptedOn: string;
  /** The day the card came to 已完成; '' while it is not there. */
  readonly completedOn: Day;
  /** From 1: a problem that came back is worked on again (see ClosedRound). */
  readonly round: number;
  /** The day its last 整改进展 tells of; '' where there is none. */
  readonly notedOn: Day;
  /** 备注 */
  readonly remark: string;
  readonly passage: Passage | null;
  /** The card of an earlier year that this one goes on with (结转). */
  readonly carriedFrom: Predecessor | null;
}

export interface Predecessor {
  readonly boardId: BoardId;
  readonly problemId: ProblemId;
}

/** The fields a person types. */
export const PROBLEM_FIELDS = [
  'title',
  'detail',
  'cause',
  'goal',
  'lesson',
  'origin',
  'opinions',
  'subject',
  'leader',
  'owner',
  'unit',
  'deadlineText',
  'progressText',
  'result',
  'acceptedBy',
  'acceptedOn',
  'remark',
] as const satisfies readonly (keyof Problem)[];

export type ProblemField = (typeof PROBLEM_FIELDS)[number];

export const PROBLEM_FIELD_LABELS: Readonly<Record<ProblemField, string>> = {
  title: '问题',
  detail: '具体表现',
  cause: '原因分析',
  goal: '整改目标',
  lesson: '举一反三',
  origin: '来源',
  opinions: '征求意见条数',
  subject: '查摆对象',
  leader: '责任领导',
  owner: '责任人',
  unit: '责任单位',
  deadlineText: '整改时限',
  progressText: '完成情况',
  result: '整改成效',
  acceptedBy: '验收人',
  acceptedOn: '验收日期',
  remark: '备注',
};

/** 来源 as the trade names them; any words may be written. */
export const ORIGINS = ['自查', '征求意见', '谈心谈话', '上级点评', '巡视巡察反馈', '民主评议', '批评意见'] as const;

/** All that may be left empty, empty. */
export const BLANK_PROBLEM = {
  categoryId: null,
  detail: '',
  cause: '',
  goal: '',
  lesson: '',
  origin: '',
  opinions: '',
  subject: '',
  leader: '',
  owner: '',
  unit: '',
  deadlineText: '',
  deadline: null,
  progressText: '',
  result: '',
  acceptedBy: '',
  acceptedOn: '',
  completedOn: '',
  round: 1,
  notedOn: '',
  remark: '',
  passage: null,
  carriedFrom: null,
} as const satisfies Partial<NewProblem>;

/** A problem before the board has given it a place. */
export type NewProblem = Omit<Problem, 'kind' | 'rev' | 'rank'>;

/** A problem's text cut in two, both verbatim: title + detail = text. The title is the leading sentence with its mark. */
export function problemTextToTitle(text: string): { readonly title: string; readonly detail: string } {
  const end = text.search(/[。；;！!？?\n]/);
  const cut = end < 0 ? text.length : end + 1;
  const closing = /^[”’”』）)]+/.exec(text.slice(cut))?.[0].length ?? 0;
  return { title: text.slice(0, cut + closing), detail: text.slice(cut + closing) };
}

/** A title as a card shows it: without the mark that ends its sentence. */
export const titleToLabel = (title: string): string => title.trim().replace(/[。；;，,：:]+$/, '') || '（无标题）';
