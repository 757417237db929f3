import type { Board } from '../../domain/board.ts';
import type { Problem } from '../../domain/problem.ts';
import { SourcePassage } from '../../parts/SourcePassage.tsx';
import styles from './ProblemSource.module.css';

/** 原文出处: nothing where the card was written by hand. */
export function ProblemSource({ board, problem }: { readonly board: Board; readonly problem: Problem }) {
  const source = problem.passage && board.sources.get(problem.passage.sourceId);
  if (!problem.passage || !source) return null;
  return (
    <section aria-label="原文出处">
      <h3 className={styles.head}>原文出处</h3>
      <SourcePassage source={source} passage={problem.passage} />
    </section>
  );
}
