import { useMemo } from 'react';
import type { FocusEventHandler, KeyboardEventHandler } from 'react';
import { ComboBox as Field, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import field from './field.module.css';

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
  readonly onFocus?: FocusEventHandler;
  readonly onBlur?: FocusEventHandler;
  readonly onKeyDown?: KeyboardEventHandler;
}

/** Any text may be typed; what is known already is offered under it. */
export function ComboBox({
  label,
  isLabelHidden,
  value,
  onChange,
  choices,
  complete = (_, choice) => choice,
  placeholder,
  ...props
}: Props) {
  const items = useMemo(() => choices.map((name) => ({ id: name })), [choices]);
  const { onKeyDown, ...focusing } = props;
  return (
    <Field
      {...focusing}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      allowsCustomValue
      menuTrigger="input"
      inputValue={value}
      onInputChange={onChange}
      value={null}
      onChange={(key) => key !== null && onChange(complete(value, String(key)))}
      items={items}
      defaultFilter={() => true}
      className={field.field ?? ''}
    >
      {!isLabelHidden && <Label className={field.label}>{label}</Label>}
      <Input className={field.input ?? ''} placeholder={placeholder ?? ''} {...(onKeyDown ? { onKeyDown } : {})} />
      <Popover offset={4} className={field.popover ?? ''}>
        <ListBox<{ id: string }> className={field.options ?? ''}>
          {(item) => (
            <ListBoxItem textValue={item.id} className={field.option ?? ''}>
              {item.id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Field>
  );
}
