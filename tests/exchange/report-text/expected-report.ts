/** What a right reading of a report finds: the shape of every `*.expected.json`. Texts are compared without whitespace. */

export interface ExpectedCategory {
  readonly heading: string;
  /** Other headings a careful secretary could also defend. */
  readonly heading_also?: readonly string[];
  /** The text right after the enumerator: whitespace removed, at most 20 characters, cut before 。；; */
  readonly problems: readonly string[];
  /** UTF-16 offsets of the same places, after CRLF has become LF. */
  readonly offsets: readonly number[];
  /** Where the problem must have ended at the latest, if that is not plain from the next label or heading. */
  readonly ends?: readonly (number | null)[];
}

export interface ExpectedGroup {
  readonly heading: string;
  readonly heading_also?: readonly string[];
  readonly items: readonly string[];
  readonly offsets: readonly number[];
  readonly ends?: readonly (number | null)[];
  /** The label of the problem these measures are written under. */
  readonly for_problem?: string;
}

export interface ExpectedRow {
  readonly problem: string;
  readonly measures: readonly string[];
  readonly seq?: string;
  readonly leader?: string;
  readonly dept?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly status?: string;
  readonly remark?: string;
}

export interface ExpectedReport {
  readonly layout?: string;
  readonly title?: string;
  readonly sections: { readonly problems_heading: string | null; readonly measures_heading: string | null };
  readonly categories: readonly ExpectedCategory[];
  readonly measures: readonly ExpectedGroup[];
  readonly rows?: readonly ExpectedRow[];
  /** Places of headings: no problem and no measure may run over one. */
  readonly headings_at?: readonly number[];
  /** Page numbers and running heads, which belong to no text. */
  readonly furniture?: readonly string[];
  readonly counts: {
    readonly categories: number;
    readonly problems: number;
    readonly measure_groups: number;
    readonly measures: number;
  };
}

export const rowFields = ['seq', 'leader', 'dept', 'owner', 'due', 'status', 'remark'] as const;
export type RowField = (typeof rowFields)[number];
