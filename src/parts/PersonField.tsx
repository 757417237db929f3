import { DraftNote } from '../ui/DraftNote.tsx';
import { useDraft } from '../ui/use-draft.ts';
import type { DraftField } from '../ui/use-draft.ts';
import { PersonInput } from './PersonInput.tsx';

interface Props extends DraftField {
  readonly label: string;
  readonly persons: readonly string[];
  readonly placeholder?: string;
}

/** A PersonInput whose text becomes a command when it is left, or on Enter. */
export function PersonField({ label, persons, placeholder, ...field }: Props) {
  const draft = useDraft(field, true);
  return (
    <div>
      <PersonInput
        label={label}
        persons={persons}
        {...(placeholder ? { placeholder } : {})}
        value={draft.text}
        onChange={draft.change}
        onBlur={draft.leave}
        onKeyDown={draft.onKeyDown}
      />
      <DraftNote draft={draft} now={field.value} />
    </div>
  );
}
