import { useEffect, useId, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, Ref } from 'react';
import styles from './ComboBox.module.css';
import field from './field.module.css';
import { isTypingChinese } from './is-typing-chinese.ts';

interface Props {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What may be chosen for this text; already narrowed. */
  readonly choices: readonly string[];
  /** The text once a choice is taken; the choice itself unless told otherwise. */
  readonly complete?: (text: string, choice: string) => string;
  readonly placeholder?: string;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Where in the text one writes, whenever it moves. */
  readonly onCaret?: (at: number) => void;
  /** Nothing has been typed that Ctrl+Z could take from the field: the program may have that key. */
  readonly isWaiting?: boolean;
  readonly onPaste?: (event: ClipboardEvent) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Any text may be typed; what is known already is offered under it: arrows choose, Enter takes, Escape closes the offer alone. */
export function ComboBox({ inputRef, ...props }: Props) {
  const {
    label,
    isLabelHidden,
    value,
    onChange,
    choices,
    complete = (_, choice) => choice,
    placeholder,
    onPaste,
  } = props;
  const id = useId();
  const [offer, setOffer] = useState<{ readonly at: number } | null>(null);
  const isOpen = offer !== null && choices.length > 0;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen]);
  const at = isOpen ? Math.min(offer.at, choices.length - 1) : -1;
  const take = (choice: string): void => {
    onChange(complete(value, choice));
    setOffer(null);
  };
  const move = (step: number): void => setOffer({ at: (at + step + choices.length) % Math.max(1, choices.length) });
  const onOfferKey = (key: string): boolean => {
    const choice = choices[at];
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(at < 0 ? 0 : -1);
    else if (key === 'Enter' && choice !== undefined) take(choice);
    else if (key === 'Escape' && isOpen) setOffer(null);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Escape too stays with the input method: it would close the dialog around (F33).
    if (isTypingChinese(event)) return event.stopPropagation();
    if (!event.ctrlKey && !event.altKey && onOfferKey(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    } else props.onKeyDown?.(event);
  };
  return (
    <div className={`${field.field} ${styles.anchor}`}>
      <label className={isLabelHidden ? styles.hidden : field.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={inputRef}
        onPaste={onPaste}
        className={field.input}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-offer`}
        {...(at >= 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        placeholder={placeholder}
        value={value}
        onSelect={({ currentTarget }) => props.onCaret?.(currentTarget.selectionEnd ?? currentTarget.value.length)}
        {...(props.isWaiting ? { 'data-waiting': '' } : {})}
        onChange={(event) => {
          props.onCaret?.(event.target.selectionEnd ?? event.target.value.length);
          onChange(event.target.value);
          setOffer({ at: -1 });
        }}
        onFocus={() => value === '' && setOffer({ at: -1 })}
        onBlur={() => {
          setOffer(null);
          props.onBlur?.();
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-offer`} ref={list} role="listbox" aria-label={label} hidden={!isOpen} className={styles.offer}>
        {isOpen &&
          choices.map((choice, index) => (
            <div
              key={choice}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles.choice}
              onPointerDown={(event) => {
                event.preventDefault();
                take(choice);
              }}
            >
              {choice}
            </div>
          ))}
      </div>
    </div>
  );
}
