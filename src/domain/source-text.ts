import type { TextRange } from './import-draft.ts';
import type { SourceId } from './id.ts';

/** The report a board was made from, kept whole with the board (source texts are immutable). */
export interface SourceText {
  readonly kind: 'source';
  readonly id: SourceId;
  readonly rev: number;
  /** The file's name, or how the text came. */
  readonly name: string;
  readonly text: string;
  /** The year's main work (主要工作): ranges of `text`; a later paper prints them. */
  readonly mainWork: readonly TextRange[];
}

/** Where in a source text a card or a measure was cut from; `removed` is page furniture inside the range. */
export interface Passage extends TextRange {
  readonly sourceId: SourceId;
  readonly removed: readonly TextRange[];
}
