import type { ReactNode, Ref } from 'react';
import { DraftNote } from './DraftNote.tsx';
import styles from './DraftTextArea.module.css';
import { TextArea } from './TextArea.tsx';
import { useDraft } from './use-draft.ts';
import type { DraftField } from './use-draft.ts';

interface Props extends DraftField {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly isBare?: boolean;
  /** One line of meaning: Enter sends it. */
  readonly isOneLine?: boolean;
  readonly minRows?: number;
  readonly placeholder?: string;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
  /** Shown below while something is written that was not given yet. */
  readonly meanwhile?: (text: string) => ReactNode;
}

/** A text that becomes a command when it is left, or on Ctrl+Enter. Give it a key of what it edits: another thing, another field. */
export function DraftTextArea({ value, draftKey, drafts, onCommit, isOneLine = false, meanwhile, ...look }: Props) {
  const draft = useDraft({ value, draftKey, drafts, onCommit }, isOneLine);
  const change = (text: string): void => draft.change(isOneLine ? text.replace(/\s*\n\s*/g, '') : text);
  return (
    <div className={styles.stack}>
      <TextArea {...look} value={draft.text} onChange={change} onBlur={draft.leave} onKeyDown={draft.onKeyDown} />
      {draft.text !== value && meanwhile?.(draft.text)}
      <DraftNote draft={draft} now={value} />
    </div>
  );
}
