export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);
export const highest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export interface Line {
  readonly what: string;
  readonly values: readonly string[];
  readonly target: string;
}

/** As a Markdown table, so that it can stand in a decision as it is. */
export function toTable(heads: readonly string[], lines: readonly Line[]): string {
  const rows = [
    ['what', ...heads, 'to reach'],
    ['---', ...heads.map(() => '--:'), '---'],
    ...lines.map(({ what, values, target }) => [what, ...values, target]),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
export const times = (value: number): string => `× ${value.toFixed(2)}`;
