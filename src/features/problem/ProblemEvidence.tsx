import { useState } from 'react';
import { evidenceToLabel, ofKind } from '../../domain/dossier.ts';
import type { Dossier, Evidence, NewEvidence } from '../../domain/dossier.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Perform } from '../../queries/perform.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CardSection.module.css';
import { CardSection } from './CardSection.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';

interface Props {
  readonly problem: Problem;
  readonly measures: readonly Measure[];
  readonly dossier: Dossier | null | undefined;
  readonly perform: Perform;
  readonly newId: () => string;
}

/** 佐证材料: where the proof lies, of the problem or of one of its measures. */
export function ProblemEvidence({ problem, measures, dossier, perform, newId }: Props) {
  const [editing, setEditing] = useState<Evidence | 'new' | null>(null);
  const all = dossier ? ofKind(dossier, 'evidence') : [];
  const subjects = [
    { id: problem.id, label: '整个问题' },
    ...measures.map(({ id }, at) => ({ id, label: `措施${at + 1}` })),
  ];
  const save = (written: NewEvidence): boolean => {
    const command =
      editing === 'new' || editing === null
        ? ({ type: 'add-evidence', evidence: written } as const)
        : ({ type: 'edit-evidence', from: editing, to: written } as const);
    const isKept = perform(command).type !== 'refusal';
    if (isKept) setEditing(null);
    return isKept;
  };
  return (
    <CardSection title="佐证材料" count={all.length > 0 ? `${all.length} 份` : '还没有'}>
      <ul className={styles.lines}>
        {all.map((evidence) =>
          editing !== 'new' && editing?.id === evidence.id ? (
            <li key={evidence.id} className={styles.line}>
              <EvidenceForm start={evidence} subjects={subjects} onSave={save} onCancel={() => setEditing(null)} />
            </li>
          ) : (
            <li key={evidence.id} className={styles.line}>
              <p className={styles.words}>{evidenceToLabel(evidence)}</p>
              <p className={styles.about}>
                {aboutEvidence(evidence, subjects.find(({ id }) => id === evidence.subjectId)?.label ?? '')}
                <Button
                  isSmall
                  variant="quiet"
                  aria-label={`修改佐证材料：${evidenceToLabel(evidence)}`}
                  onPress={() => setEditing(evidence)}
                >
                  修改
                </Button>
                <Button
                  isSmall
                  variant="quiet"
                  aria-label={`删除佐证材料：${evidenceToLabel(evidence)}`}
                  onPress={() => perform({ type: 'remove-evidence', evidence })}
                >
                  删除
                </Button>
              </p>
            </li>
          ),
        )}
      </ul>
      {editing === 'new' ? (
        <EvidenceForm
          start={{ id: newId(), subjectId: problem.id, name: '', number: '', metOn: '', keptAt: '' }}
          subjects={subjects}
          onSave={save}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <Button isSmall variant="quiet" icon="add" onPress={() => setEditing('new')}>
          添加佐证材料
        </Button>
      )}
    </CardSection>
  );
}

function aboutEvidence({ name, number, metOn, keptAt }: Evidence, subject: string): string {
  const rest = [name && number, name && metOn && `会议 ${metOn}`, (name || number) && keptAt && `存放：${keptAt}`];
  return [subject, ...rest].filter(Boolean).join(' · ');
}
