import { useState } from 'react';
import { dayToChinese } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { MEASURE_FIELD_LABELS } from '../../domain/measure.ts';
import type { Measure, MeasureField } from '../../domain/measure.ts';
import { DeadlineField } from '../../parts/DeadlineField.tsx';
import { PersonField } from '../../parts/PersonField.tsx';
import type { Perform } from '../../queries/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftTextArea } from '../../ui/DraftTextArea.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import { Adjustments } from './Adjustments.tsx';
import { DayEdit } from './DayEdit.tsx';
import styles from './CardSection.module.css';
import { deadlineEdit } from './deadline-edit.ts';

interface Props {
  readonly measure: Measure;
  readonly number: number;
  readonly persons: readonly string[];
  readonly dossier: Dossier | null | undefined;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly drafts: Drafts;
  readonly today: Day;
}

/** A measure's own person, time limit and result: one line, opened to be filled in. */
export function MeasureDetails({ measure, number, persons, dossier, perform, newId, drafts, today }: Props) {
  const [isOpen, setOpen] = useState(false);
  const edit = (field: MeasureField) => ({
    label: `措施${number}的${MEASURE_FIELD_LABELS[field]}`,
    value: measure[field],
    draftKey: `measure/${measure.id}/${field}`,
    drafts,
    onCommit: (from: string, to: string) => perform({ type: 'edit-measure', id: measure.id, field, from, to }),
  });
  const says = detailsOf(measure);
  if (!isOpen)
    return (
      <p className={styles.about}>
        {says}
        <Button
          isSmall
          variant="quiet"
          aria-label={`${says ? '修改' : '填写'}措施${number}的责任人、时限和落实情况`}
          onPress={() => setOpen(true)}
        >
          {says ? '修改' : '责任人、时限、落实情况'}
        </Button>
      </p>
    );
  const { onCommit: onWrite, ...written } = edit('deadlineText');
  const of = { kind: 'measure', id: measure.id } as const;
  return (
    <div className={styles.form} role="group" aria-label={`措施${number}的责任人、时限和落实情况`}>
      <PersonField {...edit('owner')} persons={persons} placeholder="不填就是问题的责任人" />
      <div>
        <DeadlineField {...written} onWrite={onWrite} {...deadlineEdit(of, measure.deadline, perform, newId)} />
        <Adjustments of={measure.id} dossier={dossier} />
      </div>
      <DraftTextArea {...edit('result')} />
      {measure.done && (
        <DayEdit
          label={`措施${number}的落实日期`}
          day={measure.doneOn}
          today={today}
          draftKey={`measure/${measure.id}/doneOn`}
          drafts={drafts}
          onDay={(on) => perform({ type: 'tick-measure', id: measure.id, done: true, on })}
        />
      )}
      {!measure.done && (measure.openReason || measure.result) && <DraftTextArea {...edit('openReason')} isOneLine />}
      <div>
        <Button isSmall variant="quiet" onPress={() => setOpen(false)}>
          收起
        </Button>
      </div>
    </div>
  );
}

const detailsOf = ({ owner, deadlineText, doneOn, result, openReason }: Measure): string =>
  [owner, deadlineText, doneOn && `${dayToChinese(doneOn)}落实`, result, openReason && `未落实：${openReason}`]
    .filter(Boolean)
    .join(' · ');
