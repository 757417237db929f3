import type { KeyboardEvent, Ref } from 'react';
import { useState } from 'react';
import { Button, Input, SearchField as Field } from 'react-aria-components';
import field from './field.module.css';
import { Icon } from './Icon.tsx';
import { isTypingChinese } from './is-typing-chinese.ts';
import styles from './SearchField.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Searches while one types, but not while the input method still holds the letters: 'zheng' finds nothing, 整 does. */
export function SearchField({ label, value, onChange, placeholder = label, inputRef }: Props) {
  const [composed, setComposed] = useState<string | null>(null);
  const change = (text: string): void => (composed === null ? onChange(text) : setComposed(text));
  const keepEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && value !== '') event.stopPropagation();
  };
  return (
    <Field aria-label={label} value={composed ?? value} onChange={change} className={styles.search ?? ''}>
      <span className={styles.glass}>
        <Icon name="search" size={16} />
      </span>
      <Input
        ref={inputRef}
        className={`${field.input} ${styles.input}`}
        placeholder={placeholder}
        onKeyDownCapture={leaveToInputMethod}
        onKeyDown={keepEscape}
        onCompositionStart={() => setComposed(value)}
        onCompositionEnd={(event) => {
          setComposed(null);
          onChange(event.currentTarget.value);
        }}
      />
      {value !== '' && (
        <Button aria-label="清空" className={styles.clear ?? ''}>
          <Icon name="close" size={16} />
        </Button>
      )}
    </Field>
  );
}

/** React Aria's own Escape would clear the field, and so would the browser's (F33). */
const leaveToInputMethod = (event: KeyboardEvent): void => {
  if (!isTypingChinese(event)) return;
  event.stopPropagation();
  if (event.key === 'Escape') event.preventDefault();
};
