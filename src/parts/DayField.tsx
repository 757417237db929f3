import { useRef } from 'react';
import { dayToChinese } from '../domain/day.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './DayField.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly description?: string;
  readonly error?: string;
  /** What a picked day becomes: 2022年3月4日, unless said otherwise. */
  readonly dayToText?: (day: string) => string;
  readonly onBlur?: () => void;
  readonly onSubmit?: () => void;
}

/** A day as people write it, with a calendar at hand: what is picked is written out, what is typed stays. */
export function DayField({ dayToText = dayToChinese, onChange, ...field }: Props) {
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.row}>
      <TextField {...field} onChange={onChange} />
      <span className={styles.picker}>
        <input
          ref={calendar}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          className={styles.hidden}
          onChange={(event) => event.target.value && onChange(dayToText(event.target.value))}
        />
        <IconButton icon="calendar" label={`从日历里选${field.label}`} onPress={() => calendar.current?.showPicker()} />
      </span>
    </div>
  );
}
