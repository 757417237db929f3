import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import { ComboBox } from '../ui/ComboBox.tsx';
import { completePerson, personChoices } from './complete-person.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Everyone the board names. */
  readonly persons: readonly string[];
  readonly placeholder?: string;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** Names as plain text, several joined by 、; those already known are offered. */
export function PersonInput({ persons, ...field }: Props) {
  const choices = useMemo(() => personChoices(field.value, persons), [field.value, persons]);
  return <ComboBox {...field} choices={choices} complete={completePerson} />;
}
