import type { PaperKind } from './paper-of.ts';
import type { WordingPlace } from './paper-wording.ts';

/** What a paper is called, and what it can be asked for. */
export interface PaperKindFacts {
  readonly kind: PaperKind;
  readonly label: string;
  /** 公文 has pages of text by GB/T 9704; 清单 is a table. */
  readonly form: 'list' | 'official';
  /** It tells of notes or evidence, which are not in the board. */
  readonly needsDossier?: boolean;
  /** What would change nothing of it. */
  readonly ignores?: readonly PaperOption[];
  /** Of a list that can be without a row: what would fill it. */
  readonly filledBy?: string;
  /** The sentences of its own that can be worded otherwise. */
  readonly places?: readonly WordingPlace[];
}

/** 只印问题标题, 隐去姓名, 标注“内部资料”. */
export type PaperOption = 'isBrief' | 'isNameless' | 'isMarkedInternal';

/** In the order in which they are wanted in the course of a year. */
export const PAPER_KINDS: readonly PaperKindFacts[] = [
  { kind: 'problem-list', label: '问题整改清单', form: 'list' },
  { kind: 'ledger', label: '问题整改台账', form: 'list', needsDossier: true },
  {
    kind: 'report',
    label: '整改情况报告',
    form: 'official',
    needsDossier: true,
    places: ['report-opening', 'report-organisation', 'report-next'],
  },
  {
    kind: 'situation',
    label: '查摆问题情况汇报',
    form: 'official',
    ignores: ['isBrief'],
    places: ['situation-opening'],
  },
  { kind: 'findings', label: '问题清单', form: 'list' },
  { kind: 'person-list', label: '个人整改清单', form: 'list' },
  {
    kind: 'last-year',
    label: '上年度整改落实情况',
    form: 'list',
    filledBy: '从上一年的看板结转以后，这里逐条列出上年度的问题和落实情况。',
  },
  {
    kind: 'notice',
    label: '公示稿',
    form: 'official',
    // It names nobody, is brief and bears no mark.
    ignores: ['isBrief', 'isNameless', 'isMarkedInternal'],
    places: ['notice-opening', 'notice-ending'],
  },
  {
    kind: 'evidence',
    label: '佐证材料目录',
    form: 'list',
    needsDossier: true,
    ignores: ['isBrief'],
    filledBy: '在卡片上登记佐证材料以后，这里汇总成目录。',
  },
];

export const paperKind = (kind: PaperKind): PaperKindFacts =>
  PAPER_KINDS.find((facts) => facts.kind === kind) ?? { kind, label: kind, form: 'list' };
