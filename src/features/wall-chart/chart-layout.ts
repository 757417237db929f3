import type { ChartRow } from '../../domain/wall-chart.ts';
import type { Stage } from '../../domain/stage.ts';
import type { ChartHead } from './chart-frame.ts';
import type { LaidItem } from './set-item.ts';

/** A chart divided into sheets, every line of it in its place. Lengths are points on an A3 sheet. */
export interface ChartLayout {
  readonly head: ChartHead;
  readonly form: ChartForm;
  /** Of the titles. */
  readonly size: number;
  readonly digits: number;
  readonly columnWidth: number;
  /** The width of each stage's column where the stages stand below each other. */
  readonly stageWidths: Readonly<Record<Stage, number>>;
  readonly pages: readonly (readonly LaidRow[])[];
  /** Problems of which not every word is shown. */
  readonly cut: number;
}

/** matrix: each stage is one column down the sheet. bands: each category divides its breadth among the stages as it needs. */
export type ChartForm = 'matrix' | 'bands';

export interface LaidRow {
  readonly row: ChartRow;
  readonly nameLines: readonly string[];
  /** It began on the sheet before. */
  readonly isContinued: boolean;
  readonly height: number;
  readonly cells: readonly LaidCell[];
}

export interface LaidCell {
  readonly stage: Stage;
  readonly width: number;
  readonly columns: readonly (readonly LaidItem[])[];
}
