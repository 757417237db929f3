/**
 * ImportDraft: what a reader of outside papers hands over, before a person has said yes to any of it.
 *
 * Every cut points back into the text it was made from. Offsets are UTF-16 code units into the text given
 * to the reader, after CRLF and CR have become LF. The law, for every cut:
 * the slice [start, end) minus its `removed` ranges, line breaks aside, equals `text`.
 */

/** A half-open range [start, end) of UTF-16 offsets into the source text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A piece of the source text, verbatim. `removed` are the ranges of page furniture inside it, absolute offsets. */
export interface TextCut extends TextRange {
  readonly text: string;
  readonly removed?: readonly TextRange[];
}

/** One problem (存在问题). Its text starts right after its enumerator. */
export type DraftProblem = TextCut;

/** One category (查摆方面) as the paper heads it; '' where the paper names none. `range` is the heading's own place. */
export interface DraftCategory {
  readonly heading: string;
  readonly range?: TextRange;
  readonly problems: readonly DraftProblem[];
}

/** One measure (整改措施). `forProblem` is the `start` of the problem it is written under, where the paper says so. */
export interface DraftMeasure extends TextCut {
  readonly forProblem?: number;
}

/** Measures as the paper groups them; heading '' where it names no group. */
export interface DraftMeasureGroup {
  readonly heading: string;
  readonly range?: TextRange;
  readonly measures: readonly DraftMeasure[];
}

/** What a ledger row or a paired paper says of one problem besides its text; every field verbatim. */
export interface DraftRow {
  /** The problem's text, and the `start` of its cut. */
  readonly problem: string;
  readonly problemStart: number;
  /** The texts of the row's measures, and the `start` of each cut, in the same order. */
  readonly measures: readonly string[];
  readonly measureStarts: readonly number[];
  readonly seq?: string;
  /** 责任领导 */
  readonly leader?: string;
  /** 责任单位 */
  readonly dept?: string;
  /** 责任人 */
  readonly owner?: string;
  /** 整改时限 / 完成时限 */
  readonly due?: string;
  /** 完成情况 */
  readonly status?: string;
  /** 备注 */
  readonly remark?: string;
}

/** Why a reading found no problem. */
export type EmptyBecause = 'no-text' | 'no-problem-section' | 'problem-section-without-problems';

export interface ImportDraft {
  readonly title?: TextCut;
  /** The headings of the sections chosen, where the paper has them. */
  readonly problemsHeading?: TextCut;
  readonly measuresHeading?: TextCut;
  readonly categories: readonly DraftCategory[];
  readonly measureGroups: readonly DraftMeasureGroup[];
  readonly rows: readonly DraftRow[];
  /** The year's main work (主要工作), kept as text for a later paper. */
  readonly mainWork: readonly TextCut[];
  /** Text that went nowhere: not in a cut, a heading, an enumerator, the main work or page furniture. In reading order. */
  readonly leftovers: readonly TextCut[];
  readonly emptyBecause?: EmptyBecause;
}
