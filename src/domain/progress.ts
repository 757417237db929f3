import type { Stage } from './stage.ts';

/**
 * The stage that a ledger's 完成情况 speaks of, read from its verbatim words.
 * Nothing unfinished is called finished: only words that begin with a finished one do (domain: 完成情况 and stage).
 */
export function progressTextToStage(text: string): Stage {
  const words = text.replace(/\s/g, '');
  if (words === '' || /^(未启动|尚未启动|未开始|未整改)/.test(words)) return 'identified';
  if (/^(已完成|已整改(到位|完成)?|已销号|整改到位|完成整改|完成$|办结|已办结)/.test(words)) return 'completed';
  return 'rectifying';
}

/** 完成情况 as the trade names it, by the stage it belongs to; a ledger may say it in other words. */
export const PROGRESS_WORDS: Readonly<Record<Stage, readonly string[]>> = {
  identified: ['未启动'],
  rectifying: ['正在整改', '基本完成', '待验收', '长期坚持', '申请延期'],
  completed: ['已完成'],
};

/** The words after a move: one of the trade's that belongs to another stage goes; what somebody wrote stays. */
export const progressAfterMove = (text: string, to: Stage): string =>
  !PROGRESS_WORDS[to].includes(text.trim()) && Object.values(PROGRESS_WORDS).flat().includes(text.trim()) ? '' : text;
