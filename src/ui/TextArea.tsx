import type { FocusEventHandler, KeyboardEventHandler, Ref } from 'react';
import { useId } from 'react';
import field from './field.module.css';
import styles from './TextArea.module.css';

interface Props {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: FocusEventHandler;
  readonly onBlur?: FocusEventHandler;
  readonly onKeyDown?: KeyboardEventHandler;
  readonly placeholder?: string;
  readonly description?: string;
  /** Bare: no border until it is pointed at; for text that is mostly read. */
  readonly isBare?: boolean;
  readonly isReadOnly?: boolean;
  readonly minRows?: number;
  readonly autoFocus?: boolean;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** A field of several lines that is always as high as its text: a hidden twin of the text holds the height. */
export function TextArea({
  label,
  isLabelHidden,
  value,
  onChange,
  isBare,
  isReadOnly,
  minRows = 1,
  description,
  areaRef,
  ...props
}: Props) {
  const id = useId();
  const look = `${field.input} ${isBare ? `${field.bare} ${styles.reading}` : ''}`;
  return (
    <div className={field.field}>
      {!isLabelHidden && (
        <label className={field.label} htmlFor={id}>
          {label}
        </label>
      )}
      <div className={styles.grow}>
        <textarea
          {...props}
          ref={areaRef}
          id={id}
          className={`${styles.area} ${look}`}
          rows={minRows}
          value={value}
          readOnly={isReadOnly}
          onChange={(event) => onChange(event.target.value)}
          {...(isLabelHidden ? { 'aria-label': label } : {})}
          {...(description ? { 'aria-describedby': `${id}-words` } : {})}
        />
        <div className={`${styles.twin} ${look}`} aria-hidden>
          {value}
          {'\u200b'}
        </div>
      </div>
      {description && (
        <span id={`${id}-words`} className={field.words}>
          {description}
        </span>
      )}
    </div>
  );
}
