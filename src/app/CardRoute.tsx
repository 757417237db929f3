import { useMemo } from 'react';
import type { ComponentProps } from 'react';
import type { ClosedTitle } from '../queries/use-recurring.ts';
import { ProblemPanel } from '../features/problem/ProblemPanel.tsx';
import { useDossier } from '../queries/use-dossier.ts';
import { useYearLinks } from './use-year-links.ts';

type Props = Omit<ComponentProps<typeof ProblemPanel>, 'card' | 'years'> & {
  /** A closed problem of an earlier year that it is much like. */
  readonly recurring: ClosedTitle | null;
};

/** The open card with its dossier, which is read when the card opens and not before. */
export function CardRoute({ recurring, ...props }: Props) {
  const { board, problemId } = props;
  const measureIds = board.measuresByProblem.get(problemId);
  const subjects = useMemo(() => [problemId, ...(measureIds ?? [])], [problemId, measureIds]);
  return (
    <ProblemPanel {...props} card={useDossier(board.id, subjects)} years={useYearLinks(board, problemId, recurring)} />
  );
}
