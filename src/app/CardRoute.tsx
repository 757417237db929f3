import { useMemo } from 'react';
import type { ComponentProps } from 'react';
import { ProblemPanel } from '../features/problem/ProblemPanel.tsx';
import { useDossier } from '../queries/use-dossier.ts';
import { useYearLinks } from './use-year-links.ts';

type Props = Omit<ComponentProps<typeof ProblemPanel>, 'card' | 'years'>;

/** The open card with its dossier, which is read when the card opens and not before. */
export function CardRoute(props: Props) {
  const { board, problemId } = props;
  const measureIds = board.measuresByProblem.get(problemId);
  const subjects = useMemo(() => [problemId, ...(measureIds ?? [])], [problemId, measureIds]);
  return <ProblemPanel {...props} card={useDossier(board.id, subjects)} years={useYearLinks(board, problemId)} />;
}
