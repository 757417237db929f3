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
