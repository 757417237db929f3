import type { DatedBoard, PaperChoices } from './paper-choices.ts';
import type { Paper } from './paper.ts';
import { problemListPaper } from './problem-list-paper.ts';

export type PaperKind = keyof typeof MAKERS;

/**
 * The one way to a paper: screen, Word and Excel show the value it answers with. The same board, day and choices give the same
 * paper; that of a snapshot says whose name and content it bears.
 */
export function paperOf(kind: PaperKind, dated: DatedBoard, choices: PaperChoices = {}): Paper {
  const paper = MAKERS[kind](dated, choices);
  return { ...paper, sentences: [...paper.sentences, ...frozenSentences(dated)] };
}

const MAKERS = {
  /** 问题整改清单 */
  'problem-list': problemListPaper,
} as const;

const frozenSentences = ({ frozen }: DatedBoard): readonly string[] =>
  frozen ? [`快照“${frozen.name}”，校验码 ${frozen.hash}。`] : [];
