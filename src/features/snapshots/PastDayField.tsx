import { useState } from 'react';
import { isDay } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { DayField } from '../../parts/DayField.tsx';
import { textToPastDay } from '../../parts/text-to-day.ts';

interface Props {
  readonly label: string;
  readonly day: Day;
  readonly today: Day;
  readonly onChange: (day: Day) => void;
}

/** A day that is over, or today: typed, or picked from the calendar. What cannot be read changes nothing. */
export function PastDayField({ label, day, today, onChange }: Props) {
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? day;
  const named = isDay(shown) ? shown : textToPastDay(shown, today);
  const read = named <= today ? named : '';
  const take = (next: string): void => {
    setText(next);
    if (isDay(next) && next <= today) onChange(next);
  };
  const leave = (): void => {
    if (read === '') return;
    setText(null);
    if (read !== day) onChange(read);
  };
  return (
    <DayField
      label={label}
      value={shown}
      onChange={take}
      dayToText={(picked) => picked}
      onBlur={leave}
      onSubmit={leave}
      {...(read === '' ? { error: '请写成 2022-03-10 的样子，不晚于今天' } : {})}
    />
  );
}
