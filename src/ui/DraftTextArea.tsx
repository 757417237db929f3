import { useState } from 'react';
import type { FocusEvent, ReactNode, Ref } from 'react';
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
  /** Shown below from the first key on, until the focus has left the field and this. */
  readonly meanwhile?: (text: string) => ReactNode;
}

/** A text that becomes a command when it is left, or on Ctrl+Enter. Give it a key of what it edits: another thing, another field. */
export function DraftTextArea({ value, draftKey, drafts, onCommit, isOneLine = false, meanwhile, ...look }: Props) {
  const draft = useDraft({ value, draftKey, drafts, onCommit }, isOneLine);
  const [isWritten, setWritten] = useState(false);
  const change = (text: string): void => {
    setWritten(true);
    draft.change(isOneLine ? text.replace(/\s*\n\s*/g, '') : text);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setWritten(false);
  };
  return (
    <div className={styles.stack} onBlur={onBlur}>
      <TextArea {...look} value={draft.text} onChange={change} onBlur={draft.leave} onKeyDown={draft.onKeyDown} />
      {(isWritten || draft.held !== null) && meanwhile?.(draft.text)}
      <DraftNote draft={draft} now={value} />
    </div>
  );
}
