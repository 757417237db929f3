import type { WallChart } from '../../domain/wall-chart.ts';
import { emsOf } from '../../domain/text-width.ts';
import { brokenLines, cutLines } from './chart-lines.ts';

/** All lengths are points on an A3 sheet; on A4 the same sheet is printed smaller. */
export const SHEET = { width: 1190, height: 841 } as const;
export const MARGIN = { side: 28, top: 22, bottom: 14 } as const;
export const INNER_WIDTH = SHEET.width - 2 * MARGIN.side;

/** The column that names the categories. */
export const NAME_WIDTH = 118;
export const FOOT_HEIGHT = 18;
/** The band that names the stages, where they stand below each other. */
export const STAGE_HEIGHT = 24;

const TITLE = { size: 32, least: 18, leading: 1.3 };
export const SENTENCE = { size: 13, leading: 1.4 } as const;
/** The line of unit and day, the bar and its legend. */
export const ABOVE_HEIGHT = 24;
export const BAR_HEIGHT = 14;
export const LEGEND_HEIGHT = 20;
/** Below title and rule, and below the sentences. */
const GAPS = 16;

/** What stands on every sheet above the table. */
export interface ChartHead {
  readonly titleSize: number;
  readonly titleLines: readonly string[];
  readonly titleHeight: number;
  readonly sentenceLines: readonly string[];
  readonly height: number;
}

export function headOf({ title, sentences }: Pick<WallChart, 'title' | 'sentences'>): ChartHead {
  const titleSize = Math.max(TITLE.least, Math.min(TITLE.size, Math.floor(INNER_WIDTH / emsOf(title))));
  const titleEms = INNER_WIDTH / titleSize;
  const titleLines = cutLines(brokenLines(title, titleEms), 2, titleEms).lines;
  const titleHeight = titleLines.length * titleSize * TITLE.leading;
  const ems = INNER_WIDTH / SENTENCE.size;
  const sentenceLines = sentences.flatMap((sentence) => cutLines(brokenLines(sentence, ems), 3, ems).lines);
  const sentencesHeight = sentenceLines.length * SENTENCE.size * SENTENCE.leading;
  const height = titleHeight + sentencesHeight + ABOVE_HEIGHT + BAR_HEIGHT + LEGEND_HEIGHT + GAPS;
  return { titleSize, titleLines, titleHeight, sentenceLines, height };
}
