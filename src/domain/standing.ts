import type { Board } from './board.ts';
import type { Problem } from './problem.ts';
import { progressTextToStage } from './progress.ts';

/** Where a problem stands, as a report to the superior counts it: each problem is in exactly one. */
export const STANDINGS = ['completed', 'rectifying', 'long-term', 'not-started'] as const;

export type Standing = (typeof STANDINGS)[number];

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  completed: '已完成',
  rectifying: '正在整改',
  'long-term': '长期坚持',
  'not-started': '尚未启动',
};

/** 限期 and then long-term (2025年底前，并长期坚持) is still to be done by its day: it counts as 正在整改. */
const LONG_TERM = /^(?:长期|持续|常态化?)(?:坚持|推进|抓好|整改|开展)/;

/** Read from the stage; inside 整改中 the words of 完成情况, or else of 整改时限, tell 长期坚持. */
export function standingOf({ stage, progressText, deadlineText }: Problem): Standing {
  if (stage === 'completed') return 'completed';
  if (stage === 'identified') return 'not-started';
  return LONG_TERM.test(progressText.trim() || deadlineText.trim()) ? 'long-term' : 'rectifying';
}

/** The standing in words; the finer words of an imported ledger follow it where they say more and do not contradict. */
export function standingToChinese(problem: Problem): string {
  const label = STANDING_LABELS[standingOf(problem)];
  const finer = problem.progressText.trim();
  const isSaid = finer === '' || finer === label || /^未(?:启动|开始|整改)$/.test(finer);
  return isSaid || progressTextToStage(finer) !== problem.stage ? label : `${label}（${finer}）`;
}

/** The figures of a board; the standings add up to `problems`. */
export interface BoardFigures {
  readonly problems: number;
  readonly measures: number;
  readonly standings: Readonly<Record<Standing, number>>;
  /** Of all of them: closed once, and worked on again (反弹, 回头看). */
  readonly reopened: number;
}

export function figuresOf(board: Board): BoardFigures {
  const standings: Record<Standing, number> = { completed: 0, rectifying: 0, 'long-term': 0, 'not-started': 0 };
  let reopened = 0;
  for (const problem of board.problems.values()) {
    standings[standingOf(problem)] += 1;
    if (problem.round > 1) reopened += 1;
  }
  return { problems: board.problems.size, measures: board.measures.size, standings, reopened };
}

/** "查摆问题10个，制定整改措施9条，已完成3个，…，完成率30.00%": a part of 0 is left out. */
export function figuresToSentence({ problems, measures, standings, reopened }: BoardFigures): string {
  if (problems === 0) return measures === 0 ? '尚未查摆问题' : `尚未查摆问题，制定整改措施${measures}条`;
  const parts = STANDINGS.flatMap((standing) =>
    standings[standing] === 0 ? [] : [`${STANDING_LABELS[standing]}${standings[standing]}个`],
  );
  const made = measures === 0 ? [] : [`制定整改措施${measures}条`];
  const rate = `完成率${rateToText(standings.completed, problems)}`;
  const again = reopened === 0 ? [] : [`其中销号后重新整改${reopened}个`];
  return [`查摆问题${problems}个`, ...made, ...parts, rate, ...again].join('，');
}

/** Two decimals (688 of 697 = 98.71%); 100.00% only when all is done. */
export function rateToText(done: number, all: number): string {
  const rounded = Math.round((done * 10_000) / all);
  return `${((done < all ? Math.min(rounded, 9_999) : rounded) / 100).toFixed(2)}%`;
}
