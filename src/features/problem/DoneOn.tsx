import { dayToChinese } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measure.ts';
import { DayField } from '../../parts/DayField.tsx';
import { textToPastDay } from '../../parts/text-to-day.ts';
import type { Perform } from '../../queries/perform.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { Drafts } from '../../ui/use-draft.ts';

interface Props {
  readonly measure: Measure;
  readonly label: string;
  readonly perform: Perform;
  readonly drafts: Drafts;
  readonly today: Day;
}

/** The day a measure was done: the day it was ticked, until another is said. */
export function DoneOn({ measure, label, perform, drafts, today }: Props) {
  const value = measure.doneOn ? dayToChinese(measure.doneOn) : '';
  const draft = useDraft(
    {
      value,
      draftKey: `measure/${measure.id}/doneOn`,
      drafts,
      onCommit: (_, to) => {
        const on = textToPastDay(to, today);
        return on ? perform({ type: 'tick-measure', id: measure.id, done: true, on }) : { type: 'refusal' };
      },
    },
    true,
  );
  const isUnread = draft.held === 'refused' && !textToPastDay(draft.text, today);
  return (
    <div>
      <DayField
        label={label}
        value={draft.text}
        onChange={draft.change}
        onBlur={draft.leave}
        onSubmit={draft.send}
        {...(isUnread ? { error: `日期没有看懂，请写成 ${dayToChinese(today)} 这样。` } : {})}
      />
      {!isUnread && <DraftNote draft={draft} now={value} />}
    </div>
  );
}
