import type { KeyboardEvent, Ref } from 'react';
import { FieldError, Input, Label, Text, TextField as Field } from 'react-aria-components';
import field from './field.module.css';
import { isTypingChinese } from './is-typing-chinese.ts';

interface Props {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter; never the Enter that takes a candidate of the input method. */
  readonly onSubmit?: () => void;
  readonly onEscape?: () => void;
  readonly onBlur?: () => void;
  readonly description?: string;
  readonly error?: string;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  readonly type?: 'text' | 'number';
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  isLabelHidden,
  description,
  error,
  placeholder,
  inputRef,
  onSubmit,
  onEscape,
  ...props
}: Props) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTypingChinese(event)) return;
    const act = event.key === 'Enter' ? onSubmit : event.key === 'Escape' ? onEscape : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <Field
      {...props}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      isInvalid={!!error}
      className={field.field ?? ''}
    >
      {!isLabelHidden && <Label className={field.label}>{label}</Label>}
      <Input
        ref={inputRef ?? null}
        className={field.input ?? ''}
        placeholder={placeholder ?? ''}
        onKeyDown={onKeyDown}
      />
      {description && (
        <Text slot="description" className={field.words}>
          {description}
        </Text>
      )}
      <FieldError className={field.error ?? ''}>{error}</FieldError>
    </Field>
  );
}
