import type { Tally, Verdict } from './judge.ts';

/** Parts of 1. found = right of expected; clean = clean of right; precision = right of everything the reader named. */
export interface Score {
  readonly problems: KindScore;
  readonly measures: KindScore;
  readonly fields: number;
}
interface KindScore {
  readonly found: number;
  readonly clean: number;
  readonly precision: number;
}

const part = (some: number, all: number): number => (all === 0 ? 1 : some / all);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const kind = (tallies: readonly Tally[]): KindScore => {
    const right = sum(tallies.map((t) => t.right));
    return {
      found: part(right, sum(tallies.map((t) => t.expected))),
      clean: part(sum(tallies.map((t) => t.clean)), right),
      precision: part(right, right + sum(tallies.map((t) => t.extra))),
    };
  };
  return {
    problems: kind(verdicts.map((v) => v.problems)),
    measures: kind(verdicts.map((v) => v.measures)),
    fields: part(sum(verdicts.map((v) => v.fields.right)), sum(verdicts.map((v) => v.fields.expected))),
  };
}

export function scoreLine(score: Score): string {
  const percent = (n: number): string => `${(n * 100).toFixed(1)}%`;
  const kind = (k: KindScore): string =>
    `found ${percent(k.found)} clean ${percent(k.clean)} precision ${percent(k.precision)}`;
  return `problems: ${kind(score.problems)} | measures: ${kind(score.measures)} | fields ${percent(score.fields)}`;
}

/** A line a paper with its counts, then what went wrong in it. */
export function scoreTable(papers: readonly { readonly name: string; readonly verdict: Verdict }[]): string {
  const counts = (t: Tally): string =>
    `${t.right}/${t.expected}${t.clean < t.right ? ` (${t.right - t.clean} unclean)` : ''} +${t.extra}`;
  const lines = papers.flatMap(({ name, verdict }) => [
    `${verdict.failures.length === 0 ? 'ok ' : 'BAD'} ${name}: problems ${counts(verdict.problems)}, measures ${counts(verdict.measures)}, fields ${verdict.fields.right}/${verdict.fields.expected}`,
    ...verdict.failures.map((f) => `      ${f}`),
  ]);
  return ['', scoreLine(scoreOf(papers.map((p) => p.verdict))), ...lines].join('\n');
}
