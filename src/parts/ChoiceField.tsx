import { ComboBox } from '../ui/ComboBox.tsx';
import { DraftNote } from '../ui/DraftNote.tsx';
import { useDraft } from '../ui/use-draft.ts';
import type { DraftField } from '../ui/use-draft.ts';

interface Props extends DraftField {
  readonly label: string;
  /** The usual words; any others may be typed. */
  readonly choices: readonly string[];
  readonly placeholder?: string;
}

/** A field of usual words, whose text becomes a command when it is left, or on Enter. */
export function ChoiceField({ label, choices, placeholder, ...field }: Props) {
  const draft = useDraft(field, true);
  const isChosen = choices.includes(draft.text);
  return (
    <div>
      <ComboBox
        label={label}
        choices={isChosen ? choices : choices.filter((choice) => choice.includes(draft.text.trim()))}
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
