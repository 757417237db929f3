import { dayToChinese } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { DayField } from '../../parts/DayField.tsx';
import { textToPastDay } from '../../parts/text-to-day.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { Drafts } from '../../ui/use-draft.ts';

interface Props {
  readonly label: string;
  readonly day: Day;
  readonly today: Day;
  readonly draftKey: string;
  readonly drafts: Drafts;
  /** Given a day that is not to come. */
  readonly onDay: (day: Day) => { readonly type: string };
}

/** The day something was done: the day it was said, until another is written. */
export function DayEdit({ label, day, today, draftKey, drafts, onDay }: Props) {
  const value = dayToChinese(day);
  const draft = useDraft(
    {
      value,
      draftKey,
      drafts,
      onCommit: (_, to) => {
        const on = textToPastDay(to, today);
        return on ? onDay(on) : { type: 'refusal' };
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
