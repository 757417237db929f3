import type { PaperKindFacts } from '../domain/paper-kinds.ts';
import type { Paper } from '../domain/paper.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

/** A list without a row is no paper to hand in; an official one has its text. */
export const isRowless = ({ official, tables }: Paper): boolean =>
  official === null && tables.every(({ rows }) => rows.length === 0);

/** In a list's place, where there is nothing to put into it: what would. */
export const RowlessPaper = ({ facts, isPart }: { readonly facts: PaperKindFacts; readonly isPart: boolean }) => (
  <EmptyState title={`${facts.label}里还没有内容`}>
    {isPart ? '这个范围里没有要列的，可以换一个范围。' : facts.filledBy}
  </EmptyState>
);
