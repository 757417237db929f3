import { useId, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, RefCallback } from 'react';
import { DraftNote } from '../DraftNote.tsx';
import { isTypingChinese } from '../is-typing-chinese.ts';
import type { Draft } from '../use-draft.ts';
import styles from './DataGrid.module.css';

interface Props {
  readonly label: string;
  /** null: nothing is written; the field only waits, so that the first letter of an input method has where to go. */
  readonly text: string | null;
  /** What is written is not given when the cell is left (Draft); the note below it says what stands there `now`. */
  readonly held: Draft['held'];
  readonly now: string;
  readonly onSend: () => void;
  readonly onDiscard: () => void;
  /** It stands in the right half: what is wider than the cell goes to the left. */
  readonly isLate: boolean;
  readonly choices: readonly string[];
  readonly isReadOnly: boolean;
  readonly onChange: (text: string) => void;
  /** Takes one of the choices. */
  readonly onChoose: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onClipboard: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  readonly onEnter: () => void;
  readonly onLeave: (area: HTMLTextAreaElement) => void;
  readonly attach: RefCallback<HTMLTextAreaElement>;
}

/**
 * The field in the chosen cell. It has the focus all the time, seen or not: an input method composes only where there is a field,
 * and one that came with the first letter would come too late for it.
 */
export function CellEditor({
  label,
  text,
  held,
  now,
  onSend,
  onDiscard,
  isLate,
  choices,
  isReadOnly,
  onChange,
  onChoose,
  onKeyDown,
  onClipboard,
  onEnter,
  onLeave,
  attach,
}: Props) {
  const [listId, noteId] = [useId(), useId()];
  const [chosen, choose] = useState(-1);
  const isWriting = text !== null;
  const offered = isWriting && held === null ? offer(choices, text) : NONE;
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (offered.length > 0 && !isTypingChinese(event) && step !== 0 && !event.shiftKey) {
      event.preventDefault();
      return choose(Math.max(-1, Math.min(offered.length - 1, chosen + step)));
    }
    const taken = event.key === 'Enter' && !event.altKey && !isTypingChinese(event) ? offered[chosen] : undefined;
    if (taken !== undefined) {
      event.preventDefault();
      choose(-1);
      return onChoose(taken);
    }
    onKeyDown(event);
  };
  return (
    <div className={`${isWriting ? styles.writing : styles.waiting} ${isLate ? styles.late : ''}`}>
      <textarea
        ref={attach}
        {...(isWriting ? {} : { 'data-waiting': '' })}
        aria-label={label}
        {...(held === null ? {} : { 'aria-describedby': noteId })}
        {...(offered.length > 0
          ? { 'aria-controls': listId, 'aria-activedescendant': chosen >= 0 ? `${listId}-${chosen}` : undefined }
          : {})}
        readOnly={isReadOnly}
        rows={1}
        spellCheck={false}
        value={text ?? ''}
        onChange={({ currentTarget }) => {
          choose(-1);
          onChange(currentTarget.value);
        }}
        onKeyDown={press}
        onCopy={onClipboard}
        onCut={onClipboard}
        onPaste={onClipboard}
        onFocus={onEnter}
        onBlur={({ currentTarget }) => onLeave(currentTarget)}
      />
      <DraftNote id={noteId} draft={{ held, send: onSend, discard: onDiscard }} now={now} />
      {offered.length > 0 && (
        <div id={listId} role="listbox" aria-label="可选" className={styles.choices}>
          {offered.map((choice, at) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's (aria-activedescendant)
            <div
              key={choice}
              id={`${listId}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(choice)}
            >
              {choice}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

const NONE: readonly string[] = [];

/** All of them while the cell is empty or says one of them; else those that have the typed words in them. */
function offer(choices: readonly string[], text: string): readonly string[] {
  const typed = text.trim();
  if (typed === '' || choices.includes(typed)) return choices;
  return choices.filter((choice) => choice.includes(typed));
}
