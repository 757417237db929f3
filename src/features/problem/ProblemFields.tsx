import { useDeferredValue, useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { personsOf } from '../../domain/person.ts';
import { ORIGINS } from '../../domain/problem.ts';
import type { Problem, ProblemField } from '../../domain/problem.ts';
import { PROGRESS_WORDS } from '../../domain/progress.ts';
import { standingOf, STANDING_LABELS } from '../../domain/standing.ts';
import { DeadlineField } from '../../parts/DeadlineField.tsx';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { PersonField } from '../../parts/PersonField.tsx';
import type { Perform } from '../../queries/perform.ts';
import { DraftTextArea } from '../../ui/DraftTextArea.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import { Adjustments } from './Adjustments.tsx';
import { deadlineEdit } from './deadline-edit.ts';
import { fieldEdit } from './field-edit.ts';
import styles from './ProblemFields.module.css';

interface Props {
  readonly board: Board;
  readonly problem: Problem;
  readonly dossier: Dossier | null | undefined;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly drafts: Drafts;
}

/** Who, by when, and what is said of it. */
export function ProblemFields({ board, problem, dossier, perform, newId, drafts }: Props) {
  const calm = useDeferredValue(board);
  const persons = useMemo(() => personsOf(calm), [calm]);
  const edit = (field: ProblemField) => fieldEdit(problem, field, perform, drafts);
  const { onCommit: onWrite, ...written } = edit('deadlineText');
  const timed = { kind: 'problem', id: problem.id } as const;
  return (
    <section className={styles.fields} aria-label="责任和时限">
      <PersonField {...edit('owner')} persons={persons} placeholder="多人用顿号隔开" />
      <PersonField {...edit('leader')} persons={persons} />
      <DraftTextArea {...edit('unit')} isOneLine />
      <div className={styles.wide}>
        <DeadlineField {...written} onWrite={onWrite} {...deadlineEdit(timed, problem.deadline, perform, newId)} />
        <Adjustments of={problem.id} dossier={dossier} />
      </div>
      <div className={styles.wide}>
        {problem.progressText.length > LONGEST_CHOICE ? (
          <DraftTextArea {...edit('progressText')} />
        ) : (
          <ChoiceField
            {...edit('progressText')}
            choices={PROGRESS_WORDS[problem.stage]}
            placeholder={`不填就是${STANDING_LABELS[standingOf(problem)]}`}
          />
        )}
      </div>
      <ChoiceField {...edit('origin')} choices={ORIGINS} />
      <PersonField {...edit('subject')} persons={persons} placeholder="不填就是班子" />
      {problem.origin.includes('征求意见') && <DraftTextArea {...edit('opinions')} isOneLine placeholder="如：3条" />}
      <div className={styles.wide}>
        <DraftTextArea {...edit('cause')} />
      </div>
      <div className={styles.wide}>
        <DraftTextArea {...edit('goal')} />
      </div>
      <div className={styles.wide}>
        <DraftTextArea {...edit('lesson')} placeholder="由此还查改了哪些同类问题" />
      </div>
      <div className={styles.wide}>
        <DraftTextArea {...edit('remark')} />
      </div>
    </section>
  );
}

/** What a ledger wrote of 完成情况 may be a paragraph: it is shown whole. */
const LONGEST_CHOICE = 16;
