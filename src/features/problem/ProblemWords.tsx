import { useContext } from 'react';
import type { Problem } from '../../domain/problem.ts';
import { SimilarContext } from '../../parts/similar-shown.ts';
import type { Perform } from '../../queries/perform.ts';
import { DraftTextArea } from '../../ui/DraftTextArea.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import { fieldEdit } from './field-edit.ts';
import styles from './ProblemWords.module.css';

interface Props {
  readonly problem: Problem;
  readonly perform: Perform;
  readonly drafts: Drafts;
}

/** 问题 and 具体表现: read more than written, so without boxes until they are pointed at. */
export function ProblemWords({ problem, perform, drafts }: Props) {
  const similar = useContext(SimilarContext);
  return (
    <section className={styles.words} aria-label="问题">
      <div className={styles.title}>
        <DraftTextArea
          {...fieldEdit(problem, 'title', perform, drafts)}
          isBare
          isOneLine
          meanwhile={(text) => similar(text, problem.id)}
        />
      </div>
      <DraftTextArea {...fieldEdit(problem, 'detail', perform, drafts)} isBare placeholder="还没有写具体表现" />
    </section>
  );
}
