import { Label, Radio, RadioGroup as Group } from 'react-aria-components';
import field from './field.module.css';
import styles from './RadioGroup.module.css';
import type { Option } from './Select.tsx';

interface Props<Id extends string> {
  readonly label: string;
  /** '' while nothing is chosen. */
  readonly value: Id | '';
  readonly options: readonly Option<Id>[];
  readonly onChange: (id: Id) => void;
}

/** A few ways, one of them: all in sight. */
export function RadioGroup<Id extends string>({ label, value, options, onChange }: Props<Id>) {
  const choose = (key: string): void => {
    const chosen = options.find(({ id }) => id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <Group value={value || null} onChange={choose} className={field.field ?? ''}>
      <Label className={field.label}>{label}</Label>
      {options.map(({ id, label: says }) => (
        <Radio key={id} value={id} className={styles.radio ?? ''}>
          <span className={styles.dot} aria-hidden="true" />
          {says}
        </Radio>
      ))}
    </Group>
  );
}
