import { Button, Label, ListBox, ListBoxItem, Popover, Select as Field, SelectValue } from 'react-aria-components';
import field from './field.module.css';
import { Icon } from './Icon.tsx';
import styles from './Select.module.css';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: Id;
  readonly options: readonly Option<Id>[];
  readonly onChange: (id: Id) => void;
  /** Marks a choice that narrows what is shown. */
  readonly isActive?: boolean;
}

export function Select<Id extends string>({ label, isLabelHidden, value, options, onChange, isActive }: Props<Id>) {
  const choose = (key: unknown): void => {
    const chosen = options.find(({ id }) => id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <Field
      value={value}
      onChange={choose}
      className={field.field ?? ''}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={field.label}>{label}</Label>}
      <Button className={`${field.input} ${styles.button} ${isActive ? styles.active : ''}`}>
        <SelectValue className={styles.value ?? ''} />
        <Icon name="open" size={16} />
      </Button>
      <Popover offset={4} className={field.popover ?? ''}>
        <ListBox className={field.options ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={field.option ?? ''}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Field>
  );
}
