import type { Board } from './board.ts';
import type { BoardFilter } from './board-filter.ts';
import { evidencePaper, findingsPaper, personListPaper } from './brief-lists.ts';
import { LAMP_LABELS } from './lamp.ts';
import { lastYearPaper } from './last-year-paper.ts';
import { ledgerPaper } from './ledger-paper.ts';
import { noticePaper } from './notice-paper.ts';
import type { DatedBoard, PaperChoices } from './paper-choices.ts';
import { partOf } from './paper-part.ts';
import type { Paper } from './paper.ts';
import { problemListPaper } from './problem-list-paper.ts';
import type { Redact } from './redacted-board.ts';
import { reportPaper } from './report-paper.ts';
import { GAP_LABELS } from './rules.ts';
import { situationPaper } from './situation-paper.ts';
import { stageToChinese } from './stage.ts';
import { STANDING_LABELS } from './standing.ts';

export type PaperKind = keyof typeof MAKERS;

/**
 * The one way to a paper: screen, Word and Excel show the value it answers with. The same board, day and choices give the same
 * paper; that of a snapshot says whose name and content it bears.
 */
export function paperOf(kind: PaperKind, whole: DatedBoard, choices: PaperChoices = {}): Paper {
  const isNameless = choices.isNameless === true || kind === 'notice';
  const { dated, scope, redact } = partOf(whole, { ...choices, isNameless });
  const paper = MAKERS[kind](dated, redact ? namelessChoices({ ...choices, scope }, redact) : choices);
  return {
    ...paper,
    title: paper.title + scopeToWords(dated.board, scope),
    sentences: [...paper.sentences, ...frozenSentences(dated)],
  };
}

/** Words that a template puts on the paper. */
const namelessChoices = (choices: PaperChoices, redact: Redact): PaperChoices => ({
  ...choices,
  ...(choices.wording
    ? { wording: Object.fromEntries(Object.entries(choices.wording).map(([at, text]) => [at, text && redact(text)])) }
    : {}),
  ...(choices.ledger
    ? {
        ledger: {
          ...choices.ledger,
          title: redact(choices.ledger.title ?? ''),
          unit: redact(choices.ledger.unit ?? ''),
        },
      }
    : {}),
});

const MAKERS = {
  /** 问题整改清单 */
  'problem-list': problemListPaper,
  /** 整改情况报告 */
  report: reportPaper,
  /** 查摆问题情况汇报 */
  situation: situationPaper,
  /** 问题清单 */
  findings: findingsPaper,
  /** 个人整改清单 */
  'person-list': personListPaper,
  /** 公示稿 */
  notice: noticePaper,
  /** 佐证材料目录 */
  evidence: evidencePaper,
  /** 整改台账 */
  ledger: ledgerPaper,
  /** 上年度整改落实情况 */
  'last-year': lastYearPaper,
} as const;

/** Whose content it is, where it is a snapshot's. */
export const frozenSentences = ({ frozen }: DatedBoard): readonly string[] =>
  frozen ? [`快照“${frozen.name}”，校验码 ${frozen.hash}。`] : [];

/** '（张三，整改中）': a paper of a part says of which. */
export function scopeToWords(
  board: Board,
  { text, category, person, stage, gap, lamp, standing, ids }: BoardFilter,
): string {
  const parts = [
    category === 'none' ? '未分类' : category && (board.categories.get(category)?.name ?? category),
    person,
    stage && stageToChinese(stage),
    gap && GAP_LABELS[gap],
    lamp && LAMP_LABELS[lamp],
    standing && STANDING_LABELS[standing],
    text.trim() && `含“${text.trim()}”`,
    ids && '部分问题',
  ].filter(Boolean);
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}
